package org.rectify.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rectify.job.Jobs;
import org.rectify.job.Jobs.Work;
import org.rectify.job.web.JobAnswer;
import org.rectify.register.MaintainedList;
import org.rectify.register.RecordSource;
import org.rectify.register.RegisterMaintenance;
import org.rectify.register.RegisterMaintenance.Progress;
import org.rectify.register.RegisterMaintenance.Result;
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
    private final List<MaintainedList> lists;
    private final Jobs jobs;
    private final Units units;
    private final Writes writes;

    public RegisterController(
            RegisterMaintenance maintenance,
            RecordSource records,
            List<MaintainedList> lists,
            Jobs jobs,
            Units units,
            Writes writes) {
        this.maintenance = maintenance;
        this.records = records;
        this.lists = List.copyOf(lists);
        this.jobs = jobs;
        this.units = units;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/admin/register/verify")
    public Answer verify(HttpServletRequest request, JsonObject body) {
        return start(request, body, "register-verify", progress -> all(false, progress));
    }

    @PostMapping(Links.BASE + "/admin/register/rebuild")
    public Answer rebuild(HttpServletRequest request, JsonObject body) {
        return start(request, body, "register-rebuild", progress -> all(true, progress));
    }

    /** The ledger first, for the other lists may look into it. */
    private Map<String, Object> all(boolean mend, Jobs.Progress job) {
        Progress progress = (done, total) -> job.at(done, total, null);
        List<Result> results = new ArrayList<>();
        results.add(mend ? maintenance.rebuild(records, progress) : maintenance.verify(records, progress));
        lists.forEach(list -> results.add(list.compare(mend, progress)));
        return new Result(
                        results.stream().mapToLong(Result::checked).sum(),
                        results.stream()
                                .flatMap(result -> result.differences().stream())
                                .toList(),
                        results.stream().mapToLong(Result::found).sum(),
                        results.stream().mapToLong(Result::mended).sum())
                .asMap();
    }

    private Answer start(HttpServletRequest request, JsonObject body, String kind, Work work) {
        body.only();
        return writes.once(request, () -> {
            Administrators.only(units);
            return JobAnswer.accepted(request, jobs.start(kind, work));
        });
    }
}
