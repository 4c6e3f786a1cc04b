package org.rectify.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the contract that this interface keeps. */
@Controller
public class OpenApiController {

    private static final String DOCUMENT = "/alfresco/module/rectify-platform/openapi.json";

    private final Json.Ready document;

    public OpenApiController(Json json, List<OpenApiPart> parts) throws IOException {
        try (InputStream in = Objects.requireNonNull(OpenApiController.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            ObjectNode whole = json.document(in);
            ObjectNode schemas = (ObjectNode) whole.path("components").path("schemas");
            parts.forEach(part -> part.complete(schemas));
            document = new Json.Ready(json.text(whole));
        }
    }

    @GetMapping(Links.BASE + "/openapi.json")
    public Answer document() {
        return Answer.ok(document);
    }
}
