package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;

/** Holds answers against the OpenAPI document. */
final class OpenApiSchemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode document;

    OpenApiSchemas(String document) {
        try {
            this.document = (ObjectNode) MAPPER.readTree(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    ObjectNode document() {
        return document;
    }

    /** The answer is what the document promises for that call. */
    void check(String method, String template, MockHttpServletResponse response) {
        JsonNode answers =
                document.path("paths").path(template).path(method.toLowerCase()).path("responses");
        JsonNode answer = answers.path(String.valueOf(response.getStatus()));
        assertThat(answer.isMissingNode())
                .as("%s %s may answer %d", method, template, response.getStatus())
                .isFalse();
        if (answer.has("$ref")) {
            answer = document.at(answer.path("$ref").asText().substring(1));
        }
        String type = response.getContentType();
        JsonNode schema = answer.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s %s may answer %s", method, template, type)
                .isFalse();
        check(schema, RestFixture.text(response));
    }

    /** The text is what the schema of that name asks for. */
    void check(String schema, String text) {
        check(MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + schema), text);
    }

    private void check(JsonNode schema, String text) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        whole,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        try {
            assertThat(compiled.validate(MAPPER.readTree(text))).as(text).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Map<String, Object> map(JsonNode node) {
        return MAPPER.convertValue(node, new com.fasterxml.jackson.core.type.TypeReference<>() {});
    }
}
