package org.rectify.history.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rectify.history.History;
import org.rectify.history.History.Tampering;
import org.rectify.job.Jobs;
import org.rectify.job.web.JobAnswer;
import org.rectify.register.LedgerEntry;
import org.rectify.register.Register;
import org.rectify.unit.Units;
import org.rectify.unit.web.Administrators;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts the check of all chains; what is found names the first entry at fault of each record. */
@Controller
public class HistoryController {

    /** More are counted and not listed. */
    private static final int MOST_LISTED = 1000;

    private final History history;
    private final Register register;
    private final Jobs jobs;
    private final Units units;
    private final Writes writes;

    public HistoryController(History history, Register register, Jobs jobs, Units units, Writes writes) {
        this.history = history;
        this.register = register;
        this.jobs = jobs;
        this.units = units;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/admin/history/verify")
    public Answer verify(HttpServletRequest request, JsonObject body) {
        body.only();
        return writes.once(request, () -> {
            Administrators.only(units);
            return JobAnswer.accepted(request, jobs.start("history-verify", this::check));
        });
    }

    private Map<String, Object> check(Jobs.Progress progress) {
        List<Tampering> found = new ArrayList<>();
        long checked = history.verifyAll(found::add, done -> progress.at(done, 0, null));
        List<Difference> differences = writes.read(() -> found.stream()
                .limit(MOST_LISTED)
                .map(each -> new Difference(
                        each.recordId(),
                        register.find(each.recordId()).map(LedgerEntry::number).orElse(null),
                        each.what(),
                        each.seq()))
                .toList());
        return Map.of("checked", checked, "differences", differences, "found", found.size(), "mended", 0);
    }

    private record Difference(String orderId, String number, String what, long seq) {}
}
