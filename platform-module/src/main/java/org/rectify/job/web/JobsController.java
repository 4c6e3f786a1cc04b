package org.rectify.job.web;

import org.rectify.job.Jobs;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a job stands, for whoever started it and for administrators. */
@Controller
public class JobsController {

    private final Jobs jobs;
    private final Units units;
    private final Writes writes;

    public JobsController(Jobs jobs, Units units, Writes writes) {
        this.jobs = jobs;
        this.units = units;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/jobs/{id}")
    public Answer job(@PathVariable("id") String id) {
        return writes.read(() -> {
            Caller caller = units.caller();
            return jobs.find(id)
                    .filter(job ->
                            caller.administrator() || caller.person().userName().equals(job.by()))
                    .map(job -> Answer.ok(JobAnswer.of(job)))
                    .orElseThrow(() -> new RefusedException(Refusal.notFound("job.notFound")));
        });
    }
}
