package org.rectify.problem.web;

import static org.rectify.platform.Refusal.invalid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.Problems;
import org.rectify.problem.Problems.BulkResult;
import org.rectify.problem.internal.ProblemSteps;
import org.rectify.record.FormField;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Preconditions;
import org.rectify.web.Problem;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes steps, with one problem or with many. */
@Controller
public class ProblemStepsController {

    private static final int MOST_AT_ONCE = 500;

    private final Problems problems;
    private final ProblemAnswers answers;
    private final org.rectify.web.Problems refusals;
    private final Writes writes;

    public ProblemStepsController(
            Problems problems, ProblemAnswers answers, org.rectify.web.Problems refusals, Writes writes) {
        this.problems = problems;
        this.answers = answers;
        this.refusals = refusals;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/problems/{id}/steps")
    public Answer take(HttpServletRequest request, @PathVariable("id") String id, JsonObject body, Locale locale) {
        body.only("step", "remark");
        ProblemStep step = step(body);
        String remark = body.block("remark", FormField.TEXT);
        Integer version = Preconditions.version(request);
        return writes.once(request, () -> {
            problems.take(id, step, remark, version);
            return answers.problem(id, locale);
        });
    }

    @PostMapping(Links.BASE + "/problems/steps")
    public Answer takeAll(HttpServletRequest request, JsonObject body, Locale locale) {
        body.only("ids", "step", "remark");
        ProblemStep step = step(body);
        String remark = body.block("remark", FormField.TEXT);
        List<String> ids = body.lines("ids", MOST_AT_ONCE, ProblemReader.LONGEST_CODE);
        if (ids.isEmpty()) {
            throw body.missing("ids");
        }
        return writes.onceOverMany(request, () -> {
            List<Object> items = problems.takeAll(ids, step, remark).stream()
                    .map(result -> item(result, locale))
                    .toList();
            int done = (int) items.stream().filter(Done.class::isInstance).count();
            return Answer.ok(new Bulk(items, done, items.size() - done));
        });
    }

    private static ProblemStep step(JsonObject body) {
        String code = body.line("step", 50);
        if (code == null) {
            throw body.missing("step");
        }
        return Coded.find(ProblemStep.class, code)
                .filter(ProblemSteps.ALL::contains)
                .orElseThrow(() -> new RefusedException(invalid("problem.step.unknown", "step", code)));
    }

    private Object item(BulkResult result, Locale locale) {
        if (result.refusal() != null) {
            return new Failed(result.id(), false, refusals.of(result.refusal(), locale));
        }
        return new Done(
                result.id(),
                true,
                result.problem().status().code(),
                result.problem().version());
    }

    private record Bulk(List<Object> items, int done, int failed) {}

    private record Done(String id, boolean ok, String status, int version) {}

    private record Failed(String id, boolean ok, Problem problem) {}
}
