package org.rectify.job.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.rectify.job.JobFiles;
import org.rectify.job.Jobs;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Download;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How a job stands, for whoever started it and for administrators; what file it left, for whoever started it. */
@Controller
public class JobsController {

    private final Jobs jobs;
    private final JobFiles files;
    private final Units units;
    private final Writes writes;

    public JobsController(Jobs jobs, JobFiles files, Units units, Writes writes) {
        this.jobs = jobs;
        this.files = files;
        this.units = units;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/jobs/{id}")
    public Answer job(@PathVariable("id") String id) {
        return writes.read(() -> Answer.ok(JobAnswer.of(known(id))));
    }

    @PostMapping(Links.BASE + "/jobs/{id}/cancel")
    public Answer cancel(@PathVariable("id") String id) {
        return writes.read(() -> Answer.ok(JobAnswer.of(jobs.cancel(known(id).id()))));
    }

    @GetMapping(Links.BASE + "/jobs/{id}/file")
    public void file(HttpServletRequest request, HttpServletResponse response, @PathVariable("id") String id)
            throws IOException {
        JobFiles.Kept file = writes.read(() -> fileOf(id));
        Download.send(request, response, file.name(), file.mimetype(), file.size(), false, files.open(file));
    }

    private Jobs.Job known(String id) {
        Caller caller = units.caller();
        return jobs.find(id)
                .filter(job ->
                        caller.administrator() || caller.person().userName().equals(job.by()))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("job.notFound")));
    }

    /** Not for administrators: what somebody has exported is within that one's scope and asked by that one. */
    private JobFiles.Kept fileOf(String id) {
        String userName = units.caller().person().userName();
        return jobs.find(id)
                .filter(job -> job.by().equals(userName))
                .flatMap(job -> Optional.ofNullable(job.result()))
                .map(result -> result.get(JobFiles.RESULT))
                .filter(Map.class::isInstance)
                .flatMap(file -> files.find(String.valueOf(((Map<?, ?>) file).get("id"))))
                .filter(file -> file.by().equals(userName))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("job.file.notFound")));
    }
}
