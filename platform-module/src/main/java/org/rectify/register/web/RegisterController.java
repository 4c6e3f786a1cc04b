package org.rectify.register.web;

import jakarta.servlet.http.HttpServletRequest;
import org.rectify.job.Jobs;
import org.rectify.job.Jobs.Work;
import org.rectify.job.web.JobAnswer;
import org.rectify.register.RecordSource;
import org.rectify.register.RegisterMaintenance;
import org.rectify.unit.Units;
import org.rectify.unit.web.Administrators;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts the comparison of the ledger with the records. */
@Controller
public class RegisterController {

    private final RegisterMaintenance maintenance;
    private final RecordSource records;
    private final Jobs jobs;
    private final Units units;
    private final Writes writes;

    public RegisterController(
            RegisterMaintenance maintenance, RecordSource records, Jobs jobs, Units units, Writes writes) {
        this.maintenance = maintenance;
        this.records = records;
        this.jobs = jobs;
        this.units = units;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/admin/register/verify")
    public Answer verify(HttpServletRequest request, JsonObject body) {
        return start(request, body, "register-verify", progress -> maintenance
                .verify(records, (done, total) -> progress.at(done, total, null))
                .asMap());
    }

    @PostMapping(Links.BASE + "/admin/register/rebuild")
    public Answer rebuild(HttpServletRequest request, JsonObject body) {
        return start(request, body, "register-rebuild", progress -> maintenance
                .rebuild(records, (done, total) -> progress.at(done, total, null))
                .asMap());
    }

    private Answer start(HttpServletRequest request, JsonObject body, String kind, Work work) {
        body.only();
        return writes.once(request, () -> {
            Administrators.only(units);
            return JobAnswer.accepted(request, jobs.start(kind, work));
        });
    }
}
