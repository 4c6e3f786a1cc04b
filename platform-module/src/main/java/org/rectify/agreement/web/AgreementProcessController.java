package org.rectify.agreement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.rectify.agreement.alfresco.AgreementRepair;
import org.rectify.job.Jobs;
import org.rectify.job.web.JobAnswer;
import org.rectify.unit.Units;
import org.rectify.unit.web.Administrators;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The process behind agreements: its diagram, and its repair. */
@Controller
public class AgreementProcessController {

    private static final String DIAGRAM =
            "/alfresco/module/rectify-platform/workflow/responsibility-agreement.bpmn20.xml";

    private final AgreementRepair repair;
    private final Jobs jobs;
    private final Units units;
    private final Writes writes;

    public AgreementProcessController(AgreementRepair repair, Jobs jobs, Units units, Writes writes) {
        this.repair = repair;
        this.jobs = jobs;
        this.units = units;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/processes/responsibilityAgreement/diagram")
    public void diagram(HttpServletResponse response) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(AgreementProcessController.class.getResourceAsStream(DIAGRAM), DIAGRAM)) {
            byte[] body = in.readAllBytes();
            response.setContentType("application/xml;charset=UTF-8");
            response.setContentLength(body.length);
            response.setHeader("Cache-Control", "private, max-age=3600");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(body);
            response.flushBuffer();
        }
    }

    /** Writes the list anew from the records, and gives every agreement the process that it calls for. */
    @PostMapping(Links.BASE + "/admin/agreements/repair")
    public Answer repair(HttpServletRequest request, JsonObject body) {
        body.only();
        return writes.once(request, () -> {
            Administrators.only(units);
            return JobAnswer.accepted(request, jobs.start("agreement-repair", progress -> {
                repair.rebuild();
                return repair.repairAll(progress);
            }));
        });
    }
}
