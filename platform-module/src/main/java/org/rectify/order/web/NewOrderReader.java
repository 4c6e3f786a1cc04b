package org.rectify.order.web;

import java.time.LocalDate;
import java.util.List;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.FormField;
import org.rectify.web.JsonObject;

/** Reads what a new order is to be; what is missing is refused where the draft is made. */
public final class NewOrderReader {

    static final List<String> FIELDS = List.of(
            "title",
            "problem",
            "issuingUnit",
            "leadUnit",
            "assistingUnits",
            "responsiblePerson",
            "requiredMeasures",
            "deadline",
            "priority",
            "approver",
            "noticeId",
            "problemId");

    static final List<String> PROBLEM_FIELDS =
            List.of("description", "source", "category", "severity", "pace", "foundOn", "foundAt");

    static final int LONGEST_CATEGORY = 50;
    static final int LONGEST_CODE = 100;
    static final int MOST_ASSISTING = 50;

    private NewOrderReader() {}

    /**
     * What the body asks for.
     *
     * @param today when the problem was found, where the caller does not say; null where that is known already
     */
    public static NewOrder read(JsonObject body, LocalDate today) {
        body.only(FIELDS);
        JsonObject problem = body.object("problem").only(PROBLEM_FIELDS);
        Severity severity = problem.code("severity", Severity.class);
        LocalDate foundOn = problem.date("foundOn");
        NewOrder wanted = new NewOrder(
                body.line("title", FormField.LINE),
                new Order.Problem(
                        problem.block("description", FormField.TEXT),
                        problem.code("source", Source.class),
                        problem.line("category", LONGEST_CATEGORY),
                        severity == null ? Severity.MINOR : severity,
                        problem.code("pace", Pace.class),
                        foundOn == null ? today : foundOn,
                        problem.line("foundAt", FormField.LINE)),
                body.line("issuingUnit", LONGEST_CODE),
                body.line("leadUnit", LONGEST_CODE),
                body.lines("assistingUnits", MOST_ASSISTING, LONGEST_CODE),
                body.line("responsiblePerson", LONGEST_CODE),
                body.block("requiredMeasures", FormField.TEXT),
                body.date("deadline"),
                body.code("priority", Priority.class),
                body.line("approver", LONGEST_CODE),
                body.line("noticeId", LONGEST_CODE));
        String problemId = body.line("problemId", LONGEST_CODE);
        if (problemId != null && body.has("problem")) {
            throw new RefusedException(Refusal.invalid("problem.order.both", "problem"));
        }
        return problemId == null ? wanted : wanted.on(problemId, null);
    }
}
