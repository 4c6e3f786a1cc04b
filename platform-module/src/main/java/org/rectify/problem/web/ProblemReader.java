package org.rectify.problem.web;

import java.util.List;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.problem.ProblemFacts;
import org.rectify.web.JsonObject;

/** Reads what a problem is to say; what is missing is refused where the problem is made. */
public final class ProblemReader {

    static final int LONGEST_CODE = 100;

    static final List<String> FIELDS = List.of(
            "description",
            "source",
            "category",
            "severity",
            "pace",
            "foundOn",
            "foundAt",
            "foundBy",
            "unit",
            "repeatOf");

    private ProblemReader() {}

    /** What such a body asks for. */
    public static ProblemFacts read(JsonObject body) {
        body.only(FIELDS);
        return new ProblemFacts(
                body.block("description", ProblemFacts.DESCRIPTION),
                body.code("source", Source.class),
                body.line("category", ProblemFacts.CATEGORY),
                body.code("severity", Severity.class),
                body.code("pace", Pace.class),
                body.date("foundOn"),
                body.line("foundAt", ProblemFacts.LINE),
                body.line("foundBy", ProblemFacts.LINE),
                body.line("unit", LONGEST_CODE),
                body.line("repeatOf", LONGEST_CODE));
    }
}
