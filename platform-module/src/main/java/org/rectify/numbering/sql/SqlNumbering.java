package org.rectify.numbering.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rectify.numbering.Numbering;
import org.rectify.numbering.internal.NumberTemplate;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Inserts;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Counters in {@code rect_number_counter}; the row of issuer and year is locked until the transaction ends. */
public final class SqlNumbering implements Numbering {

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;
    private final UnaryOperator<String> unitName;
    private final NumberTemplate standard;
    private final String standardText;

    /** Takes the names from the units; the default template is checked here, so that a wrong one shows at the start. */
    public SqlNumbering(NamedParameterJdbcOperations jdbc, Inserts inserts, Units units, String defaultTemplate) {
        this(jdbc, inserts, code -> units.find(code).map(Unit::name).orElse(code), defaultTemplate);
    }

    SqlNumbering(
            NamedParameterJdbcOperations jdbc,
            Inserts inserts,
            UnaryOperator<String> unitName,
            String defaultTemplate) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.unitName = unitName;
        this.standardText = defaultTemplate;
        try {
            this.standard = NumberTemplate.of(defaultTemplate);
        } catch (RefusedException e) {
            throw new IllegalArgumentException("Setting rectify.numbering.template: " + defaultTemplate, e);
        }
        if (!standard.namesUnit()) {
            throw new IllegalArgumentException("Setting rectify.numbering.template must contain {unit}, or two units"
                    + " would give the same number: " + defaultTemplate);
        }
    }

    @Override
    public String next(String issuingUnit, int year) {
        long n = count(issuingUnit, year);
        return format(issuingUnit).format(unitName.apply(issuingUnit), year, n);
    }

    @Override
    public String next(String issuingUnit, String series, String template, int year) {
        long n = count(issuingUnit + "/" + series, year);
        return NumberTemplate.of(template).format(unitName.apply(issuingUnit), year, n);
    }

    private long count(String issuer, int year) {
        Map<String, Object> counter = Map.of("issuer", issuer, "of_year", year);
        List<Long> last = lock(counter);
        if (last.isEmpty()) {
            inserts.ifAbsent("rect_number_counter", Map.of("issuer", issuer, "of_year", year, "last_number", 0L));
            last = lock(counter);
        }
        long n = last.get(0) + 1;
        jdbc.update(
                "update rect_number_counter set last_number = :n where issuer = :issuer and of_year = :of_year",
                Map.of("issuer", issuer, "of_year", year, "n", n));
        return n;
    }

    @Override
    public void setTemplate(String issuingUnit, String text) {
        NumberTemplate template = NumberTemplate.of(text);
        Map<String, Object> row = Map.of("issuer", issuingUnit, "template", text);
        boolean taken = !jdbc.queryForList(
                        "select issuer from rect_number_template where template = :template and issuer <> :issuer",
                        row,
                        String.class)
                .isEmpty();
        if (taken && !template.namesUnit()) {
            throw new RefusedException(Refusal.invalid("numbering.template.taken", "template", text));
        }
        boolean inserted = inserts.ifAbsent("rect_number_template", row);
        if (!inserted) {
            jdbc.update("update rect_number_template set template = :template where issuer = :issuer", row);
        }
    }

    private List<Long> lock(Map<String, Object> counter) {
        return jdbc.queryForList(
                "select last_number from rect_number_counter where issuer = :issuer and of_year = :of_year for update",
                counter,
                Long.class);
    }

    @Override
    public Template template(String issuingUnit) {
        return own(issuingUnit)
                .map(text -> new Template(text, true))
                .orElseGet(() -> new Template(standardText, false));
    }

    private NumberTemplate format(String issuer) {
        return own(issuer).map(NumberTemplate::of).orElse(standard);
    }

    private Optional<String> own(String issuer) {
        return jdbc
                .queryForList(
                        "select template from rect_number_template where issuer = :issuer",
                        Map.of("issuer", issuer),
                        String.class)
                .stream()
                .findFirst();
    }
}
