package org.rectify.agreement.web;

import static org.rectify.platform.Refusal.invalid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.Agreements;
import org.rectify.agreement.Agreements.BulkResult;
import org.rectify.agreement.internal.Steps;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
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

/** Takes steps, with one agreement or with many. What is typed as a password is kept out of what is remembered. */
@Controller
public class AgreementStepsController {

    static final int MOST_AT_ONCE = 500;

    private static final String PASSWORD = "password";

    private final Agreements agreements;
    private final AgreementAnswers answers;
    private final Problems problems;
    private final Writes writes;

    public AgreementStepsController(Agreements agreements, AgreementAnswers answers, Problems problems, Writes writes) {
        this.agreements = agreements;
        this.answers = answers;
        this.problems = problems;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/agreements/{id}/steps")
    public Answer take(HttpServletRequest request, @PathVariable("id") String id, JsonObject body, Locale locale) {
        AgreementRequest step = read(body, Preconditions.version(request));
        return writes.onceSaying(request, body.rest(PASSWORD), () -> {
            agreements.take(id, step);
            return answers.agreement(id, locale);
        });
    }

    @PostMapping(Links.BASE + "/agreements/steps")
    public Answer takeAll(HttpServletRequest request, JsonObject body, Locale locale) {
        AgreementRequest step = read(body, null, "ids");
        List<String> ids = body.lines("ids", MOST_AT_ONCE, 100);
        if (ids.isEmpty()) {
            throw body.missing("ids");
        }
        return writes.onceOverManySaying(request, body.rest(PASSWORD), () -> {
            List<Object> items = agreements.takeAll(ids, step).stream()
                    .map(result -> item(result, locale))
                    .toList();
            int done = (int) items.stream().filter(Done.class::isInstance).count();
            return Answer.ok(new Bulk(items, done, items.size() - done));
        });
    }

    /** @param beside the fields that belong to the call and not to the step */
    private static AgreementRequest read(JsonObject body, Integer expectedVersion, String... beside) {
        String code = body.line("step", 50);
        if (code == null) {
            throw body.missing("step");
        }
        AgreementStep step = Coded.find(AgreementStep.class, code)
                .filter(Steps.all()::contains)
                .orElseThrow(() -> new RefusedException(invalid("agreement.step.unknown", "step", code)));
        List<String> known = new ArrayList<>(List.of(beside));
        known.add("step");
        int own = known.size();
        Steps.form(step).forEach(field -> known.add(field.name()));
        body.only(known);
        Map<String, Object> fields = body.rest(known.subList(0, own).toArray(String[]::new));
        return new AgreementRequest(step, fields, expectedVersion);
    }

    private Object item(BulkResult result, Locale locale) {
        if (result.refusal() != null) {
            return new Failed(result.id(), false, problems.of(result.refusal(), locale));
        }
        return new Done(
                result.id(),
                true,
                result.agreement().status().code(),
                result.agreement().version());
    }

    private record Bulk(List<Object> items, int done, int failed) {}

    private record Done(String id, boolean ok, String status, int version) {}

    private record Failed(String id, boolean ok, Problem problem) {}
}
