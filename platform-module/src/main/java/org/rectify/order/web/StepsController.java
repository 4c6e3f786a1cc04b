package org.rectify.order.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.rectify.order.Orders;
import org.rectify.order.Orders.BulkResult;
import org.rectify.order.StepRequest;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Preconditions;
import org.rectify.web.Problem;
import org.rectify.web.Problems;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes steps, with one order or with many. */
@Controller
public class StepsController {

    static final int MOST_AT_ONCE = 500;

    private final Orders orders;
    private final OrderAnswers answers;
    private final Problems problems;
    private final Writes writes;

    public StepsController(Orders orders, OrderAnswers answers, Problems problems, Writes writes) {
        this.orders = orders;
        this.answers = answers;
        this.problems = problems;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/orders/{id}/steps")
    public Answer take(HttpServletRequest request, @PathVariable("id") String id, JsonObject body, Locale locale) {
        StepRequest step = StepRequests.read(body, Preconditions.version(request));
        return writes.once(request, () -> {
            orders.take(id, step);
            return answers.order(id, locale);
        });
    }

    @PostMapping(Links.BASE + "/orders/steps")
    public Answer takeAll(HttpServletRequest request, JsonObject body, Locale locale) {
        StepRequest step = StepRequests.read(body, null, "ids");
        List<String> ids = body.lines("ids", MOST_AT_ONCE, NewOrderReader.LONGEST_CODE);
        if (ids.isEmpty()) {
            throw body.missing("ids");
        }
        return writes.onceOverMany(request, () -> {
            List<Object> items = orders.takeAll(ids, step).stream()
                    .map(result -> item(result, locale))
                    .toList();
            int done = (int) items.stream().filter(Done.class::isInstance).count();
            return Answer.ok(new Bulk(items, done, items.size() - done));
        });
    }

    private Object item(BulkResult result, Locale locale) {
        if (result.refusal() != null) {
            return new Failed(result.id(), false, problems.of(result.refusal(), locale));
        }
        return new Done(
                result.id(),
                true,
                result.order().status().code(),
                result.order().version());
    }

    private record Bulk(List<Object> items, int done, int failed) {}

    private record Done(String id, boolean ok, String status, int version) {}

    private record Failed(String id, boolean ok, Problem problem) {}
}
