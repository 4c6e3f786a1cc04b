package org.rectify.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the contract that this interface keeps: the frame with what each feature adds to it. */
@Controller
public class OpenApiController {

    private static final String DOCUMENT = "openapi.json";
    private static final String PARTS = "openapi/";

    private final Json.Ready document;

    public OpenApiController(Json json, List<OpenApiPart> parts) throws IOException {
        ObjectNode whole = read(json, DOCUMENT);
        for (String name : ModuleFiles.names(PARTS + "*.json")) {
            add(whole, read(json, PARTS + name));
        }
        ObjectNode schemas = (ObjectNode) whole.path("components").path("schemas");
        parts.forEach(part -> part.complete(schemas));
        document = new Json.Ready(json.text(whole));
    }

    private static ObjectNode read(Json json, String path) throws IOException {
        try (InputStream in = ModuleFiles.open(path)) {
            return json.document(in);
        }
    }

    /** Adds a feature's tags, paths and components; what two of them say is a fault of the build. */
    private static void add(ObjectNode whole, ObjectNode part) {
        part.properties().forEach(entry -> {
            JsonNode there = whole.get(entry.getKey());
            if (there instanceof ObjectNode object && entry.getValue() instanceof ObjectNode more) {
                add(object, more);
            } else if (there instanceof ArrayNode array && entry.getValue() instanceof ArrayNode more) {
                array.addAll(more);
            } else if (there == null) {
                whole.set(entry.getKey(), entry.getValue());
            } else {
                throw new IllegalStateException("Said twice in the contract: " + entry.getKey());
            }
        });
    }

    @GetMapping(Links.BASE + "/openapi.json")
    public Answer document() {
        return Answer.ok(document);
    }
}
