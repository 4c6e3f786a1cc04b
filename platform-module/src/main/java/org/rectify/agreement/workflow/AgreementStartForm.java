package org.rectify.agreement.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.Period;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;
import org.rectify.record.FormField;

/** Reads the draft that somebody fills in when starting the process from the host's own screens. */
final class AgreementStartForm {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LIST = 10_000;

    private final ZoneId zone;

    AgreementStartForm(ZoneId zone) {
        this.zone = zone;
    }

    /** The draft; what is mandatory is checked where it is made. */
    NewAgreement read(Function<String, Object> variable) {
        Function<String, Object> field = name -> variable.apply("rectwf_" + name);
        List<NewClause> clauses = new ArrayList<>(targets(block(field, "targets")));
        clauses.addAll(duties(block(field, "duties")));
        return new NewAgreement(
                Texts.line("title", field.apply("agreementName"), FormField.LINE),
                null,
                Texts.line("lowerUnit", field.apply("lowerUnit"), FormField.LINE),
                null,
                null,
                new Period(date(field, "periodFrom"), date(field, "periodTo")),
                Texts.block("text", field.apply("agreementText"), LONGEST_TEXT),
                null,
                clauses,
                date(field, "signBy"),
                null,
                null);
    }

    private static String block(Function<String, Object> field, String name) {
        return Texts.block(name, field.apply(name), LONGEST_LIST);
    }

    private LocalDate date(Function<String, Object> field, String name) {
        return field.apply(name) instanceof Date date
                ? LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), zone)
                : null;
    }

    /** One a line: {@code what | weight | number of the target above}. */
    private static List<NewClause> targets(String text) {
        return lines(text).stream()
                .map(line -> new NewClause(
                        null, ClauseKind.TARGET, line.get(0), number(line.get(1)), null, null, line.get(2), null))
                .toList();
    }

    /** One a line: {@code post | duty | number of the duty above}. */
    private static List<NewClause> duties(String text) {
        return lines(text).stream()
                .map(line ->
                        new NewClause(null, ClauseKind.DUTY, line.get(1), null, line.get(0), null, line.get(2), null))
                .toList();
    }

    /** The lines, each as three columns, null where nothing stands. */
    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        if (text != null) {
            for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
                String[] found = line.replace('｜', '|').split("\\|", 3);
                List<String> columns = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    columns.add(i < found.length && !found[i].isBlank() ? found[i].strip() : null);
                }
                lines.add(columns);
            }
        }
        return lines;
    }

    private static Integer number(String text) {
        try {
            return text == null ? null : Integer.valueOf(text.replace("%", "").strip());
        } catch (NumberFormatException e) {
            throw new RefusedException(Refusal.invalid("request.field.invalid", "targets", "targets"));
        }
    }
}
