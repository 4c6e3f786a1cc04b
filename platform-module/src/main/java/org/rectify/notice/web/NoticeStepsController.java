package org.rectify.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rectify.job.Jobs;
import org.rectify.job.web.JobAnswer;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.Notices;
import org.rectify.notice.internal.NoticeSteps;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Messages;
import org.rectify.web.Preconditions;
import org.rectify.web.Problem;
import org.rectify.web.Problems;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes steps, with one notice or with many. A step of which orders come is a job: all of them or none. */
@Controller
public class NoticeStepsController {

    private static final int MOST_AT_ONCE = 500;

    private final Notices notices;
    private final Jobs jobs;
    private final Units units;
    private final Messages messages;
    private final Problems problems;
    private final Writes writes;

    public NoticeStepsController(
            Notices notices, Jobs jobs, Units units, Messages messages, Problems problems, Writes writes) {
        this.notices = notices;
        this.jobs = jobs;
        this.units = units;
        this.messages = messages;
        this.problems = problems;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/notices/{id}/steps")
    public Answer take(HttpServletRequest request, @PathVariable("id") String id, JsonObject body, Locale locale) {
        NoticeRequest asked = new NoticeRequest(step(body), body.rest("step"), Preconditions.version(request));
        if (!NoticeSteps.dispatches(asked.step())) {
            return writes.once(request, () -> {
                notices.take(id, asked, (done, total, message) -> {});
                NoticeJson json =
                        new NoticeMapper(new Names(units), new Labels(messages, locale)).map(notices.view(id));
                return Answer.ok(json).version(json.version());
            });
        }
        return writes.once(request, () -> {
            notices.check(id, asked);
            return JobAnswer.accepted(
                    request, jobs.start("notice-" + asked.step().code(), progress -> {
                        Notice after = notices.take(id, asked, progress);
                        return Map.of(
                                "noticeId",
                                after.id(),
                                "number",
                                Objects.toString(after.number(), ""),
                                "orders",
                                after.orders());
                    }));
        });
    }

    /** Not for steps of which orders come: each of those is long work of its own. */
    @PostMapping(Links.BASE + "/notices/steps")
    public Answer takeAll(HttpServletRequest request, JsonObject body, Locale locale) {
        NoticeStep step = step(body);
        if (NoticeSteps.dispatches(step)) {
            throw unknown(step.code());
        }
        List<String> ids = body.lines("ids", MOST_AT_ONCE, 100);
        if (ids.isEmpty()) {
            throw body.missing("ids");
        }
        NoticeRequest asked = new NoticeRequest(step, body.rest("step", "ids"), null);
        return writes.onceOverMany(request, () -> {
            List<Object> items = notices.takeAll(ids, asked).stream()
                    .map(result -> item(result, locale))
                    .toList();
            int done = (int) items.stream().filter(Done.class::isInstance).count();
            return Answer.ok(new Bulk(items, done, items.size() - done));
        });
    }

    private static NoticeStep step(JsonObject body) {
        String code = body.line("step", 50);
        if (code == null) {
            throw body.missing("step");
        }
        return Coded.find(NoticeStep.class, code)
                .filter(NoticeSteps.all()::contains)
                .orElseThrow(() -> unknown(code));
    }

    private static RefusedException unknown(String code) {
        return new RefusedException(Refusal.invalid("notice.step.unknown", "step", code));
    }

    private Object item(Notices.BulkResult result, Locale locale) {
        if (result.refusal() != null) {
            return new Failed(result.id(), false, problems.of(result.refusal(), locale));
        }
        return new Done(
                result.id(),
                true,
                result.notice().status().code(),
                result.notice().version());
    }

    private record Bulk(List<Object> items, int done, int failed) {}

    private record Done(String id, boolean ok, String status, int version) {}

    private record Failed(String id, boolean ok, Problem problem) {}
}
