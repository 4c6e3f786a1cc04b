package org.rectify.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rectify.demo.DemoLoader;
import org.rectify.job.Jobs;
import org.rectify.job.web.JobAnswer;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Units;
import org.rectify.unit.web.Administrators;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts loading the demo district. */
@Controller
public class DemoController {

    private final DemoLoader demo;
    private final Jobs jobs;
    private final Units units;
    private final Writes writes;

    public DemoController(DemoLoader demo, Jobs jobs, Units units, Writes writes) {
        this.demo = demo;
        this.jobs = jobs;
        this.units = units;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/admin/demo")
    public Answer load(HttpServletRequest request, JsonObject body) {
        body.only();
        return writes.once(request, () -> {
            Administrators.only(units);
            demo.refusal().ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            return JobAnswer.accepted(request, jobs.start("demo", progress -> {
                demo.load(progress);
                return Map.of();
            }));
        });
    }
}
