package org.rectify.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rectify.job.Jobs;
import org.rectify.job.web.JobAnswer;
import org.rectify.search.SearchMaintenance;
import org.rectify.unit.Units;
import org.rectify.unit.web.Administrators;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Has what is searched in built anew. */
@Controller
public class SearchAdminController {

    private final SearchMaintenance maintenance;
    private final Jobs jobs;
    private final Units units;
    private final Writes writes;

    public SearchAdminController(SearchMaintenance maintenance, Jobs jobs, Units units, Writes writes) {
        this.maintenance = maintenance;
        this.jobs = jobs;
        this.units = units;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/admin/search/rebuild")
    public Answer rebuild(HttpServletRequest request, JsonObject body) {
        body.only();
        return writes.once(request, () -> {
            Administrators.only(units);
            return JobAnswer.accepted(request, jobs.start("search-rebuild", progress -> {
                SearchMaintenance.Result result = maintenance.rebuild((done, total) -> progress.at(done, total, null));
                return Map.of("indexed", result.indexed(), "removed", result.removed());
            }));
        });
    }
}
