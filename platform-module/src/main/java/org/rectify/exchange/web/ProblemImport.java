package org.rectify.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rectify.exchange.web.ImportColumn.Entry;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.Problems;
import org.rectify.problem.web.ProblemReader;
import org.rectify.unit.Unit;
import org.rectify.web.JsonObject;

/** Rows that become problems: each is read as the body of one {@code POST /problems} is, and judged as that is. */
public final class ProblemImport implements ImportKind {

    static final String CODE = "problems";

    private static final String ROW = "rows[0].";
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text("description", 44, true),
            ImportColumn.code("source", true, "source", Source.class),
            ImportColumn.text("category", 13, true),
            ImportColumn.code("severity", false, "severity", Severity.class),
            ImportColumn.code("pace", true, "pace", Pace.class),
            ImportColumn.of("unit", 24, true, Entry.UNIT),
            ImportColumn.of("foundOn", 12, false, Entry.DAY),
            ImportColumn.text("foundAt", 16, false),
            ImportColumn.text("foundBy", 16, false));

    private final Problems problems;
    private final Clock clock;

    public ProblemImport(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> example() {
        return Map.of("foundOn", LocalDate.now(clock).toString());
    }

    @Override
    public void requireAllowed() {
        if (problems.enterable().isEmpty()) {
            throw new RefusedException(Refusal.forbidden("problem.create.forbidden"));
        }
    }

    @Override
    public List<Unit> units() {
        return problems.enterable();
    }

    @Override
    public boolean issuable() {
        return false;
    }

    @Override
    public List<Refusal> check(Map<String, Object> body) {
        BodyReading<ProblemFacts> reading = BodyReading.of(body, ProblemReader::read);
        return reading.with(problems.check(List.of(reading.wanted())).stream()
                .map(ProblemImport::ofOne)
                .toList());
    }

    @Override
    public String make(Map<String, Object> body, boolean issue) {
        return problems.create(ProblemReader.read(new JsonObject(body))).id();
    }

    /** Of the one row that was asked about, as a refusal of one problem is. */
    private static Refusal ofOne(Refusal refusal) {
        if (refusal.field() == null || !refusal.field().startsWith(ROW)) {
            return refusal;
        }
        String field = refusal.field().substring(ROW.length());
        return new Refusal(
                refusal.kind(),
                refusal.code(),
                field,
                refusal.allowed(),
                refusal.arguments().stream()
                        .map(argument -> argument.equals(refusal.field()) ? field : argument)
                        .toList());
    }
}
