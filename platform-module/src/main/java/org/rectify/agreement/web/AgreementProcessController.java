package org.rectify.agreement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.rectify.web.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The diagram of the process behind agreements. */
@Controller
public class AgreementProcessController {

    private static final String DIAGRAM =
            "/alfresco/module/rectify-platform/workflow/responsibility-agreement.bpmn20.xml";

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
}
