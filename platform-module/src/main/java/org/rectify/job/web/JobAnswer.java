package org.rectify.job.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.rectify.job.Jobs.Job;
import org.rectify.web.Answer;
import org.rectify.web.Links;

/** A job as it is shown. */
public record JobAnswer(
        String id,
        String kind,
        String state,
        long done,
        long total,
        String message,
        Map<String, Object> result,
        Instant startedAt,
        Instant endedAt,
        boolean cancellable) {

    /** The job as it is shown. */
    public static JobAnswer of(Job job) {
        return new JobAnswer(
                job.id(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.message(),
                job.result(),
                job.startedAt(),
                job.endedAt(),
                job.cancellable());
    }

    /** The answer to a call that started the job: it goes on, and there it can be watched. */
    public static Answer accepted(HttpServletRequest request, Job job) {
        return Answer.accepted(Links.to(request, "/jobs/" + job.id()), of(job));
    }
}
