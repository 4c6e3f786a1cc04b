package org.rectify.acceptance.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document that the host serves, against which every answer is held. */
public final class Contract {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    Contract(JsonNode document) {
        this.document = document;
    }

    public JsonNode document() {
        return document;
    }

    /** The paths with their templates, longest written-out ones first, so that the closest one is met first. */
    private Stream<String> paths() {
        Iterable<String> names = () -> document.path("paths").fieldNames();
        return StreamSupport.stream(names.spliterator(), false)
                .sorted(Comparator.comparingLong(
                        path -> path.chars().filter(c -> c == '{').count()));
    }

    /** The template that the path of a request, below the base, belongs to. */
    Optional<String> template(String requestPath) {
        String[] wanted = requestPath.replaceFirst("\\?.*", "").split("/", -1);
        return paths().filter(template -> fits(template.split("/", -1), wanted)).findFirst();
    }

    private static boolean fits(String[] template, String[] wanted) {
        if (template.length != wanted.length) {
            return false;
        }
        for (int i = 0; i < template.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(wanted[i])) {
                return false;
            }
        }
        return true;
    }

    /** Fails where the answer is not one that the contract promises for that call. */
    void check(String method, String path, Answer answer) {
        Optional<String> template = template(path);
        if (template.isEmpty()) {
            checkProblem(answer);
            return;
        }
        JsonNode operation =
                document.path("paths").path(template.get()).path(method.toLowerCase(java.util.Locale.ROOT));
        if (operation.isMissingNode()) {
            checkProblem(answer);
            return;
        }
        String where = method + " " + template.get() + " " + answer.status();
        JsonNode responses = operation.path("responses");
        JsonNode response = resolved(responses.path(String.valueOf(answer.status())));
        if (response.isMissingNode()) {
            response = resolved(responses.path("default"));
        }
        if (response.isMissingNode()) {
            throw new AssertionError("The contract knows no such answer: " + answer);
        }
        if (answer.status() == 401) {
            // The host's own answer, before the interface is reached.
            return;
        }
        String type = answer.contentType().replaceFirst("\\s*;.*", "");
        JsonNode media = response.path("content").path(type);
        if (media.isMissingNode()) {
            media = wildcard(response.path("content"), type);
        }
        if (media == null || media.isMissingNode()) {
            if (answer.body().length > 0 || !response.path("content").isEmpty()) {
                throw new AssertionError(
                        "The contract promises " + names(response.path("content")) + ", not '" + type + "': " + answer);
            }
            return;
        }
        if (answer.isJson()) {
            JsonNode schema = media.path("schema");
            validate(schemas.computeIfAbsent(where + type, key -> compiled(schema)), answer);
        }
    }

    private static JsonNode wildcard(JsonNode content, String type) {
        String family = type.replaceFirst("/.*", "/*");
        return content.has(family) ? content.path(family) : content.path("*/*");
    }

    private static List<String> names(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }

    /** A call that the contract does not speak of is refused in the contract's manner. */
    private void checkProblem(Answer answer) {
        if (answer.isJson()
                && answer.status() != 401
                && document.path("components").path("schemas").has("Problem")) {
            validate(
                    schemas.computeIfAbsent(
                            "Problem", key -> compiled(Json.object("$ref", "#/components/schemas/Problem"))),
                    answer);
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** A schema that brings along what it refers to. */
    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole, STRICT);
    }

    private static void validate(JsonSchema schema, Answer answer) {
        Set<ValidationMessage> messages = schema.validate(answer.text(), InputFormat.JSON);
        if (!messages.isEmpty()) {
            throw new AssertionError("The answer breaks the contract: "
                    + Arrays.toString(messages.stream().limit(8).toArray()) + "\n" + answer);
        }
    }

    /** JSON pointers of all schemas of objects in the document that let unknown fields pass. */
    public List<String> openObjects() {
        List<String> found = new java.util.ArrayList<>();
        search(document.path("components").path("schemas"), "/components/schemas", found);
        search(document.path("paths"), "/paths", found);
        return found;
    }

    private static void search(JsonNode node, String pointer, List<String> found) {
        if (node.isObject()
                && node.has("properties")
                && node.path("properties").isObject()
                && "object".equals(node.path("type").asText("object"))
                && !node.has("additionalProperties")
                && !node.has("unevaluatedProperties")
                && !pointer.contains("/allOf/")) {
            found.add(pointer);
        }
        Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            search(field.getValue(), pointer + "/" + field.getKey(), found);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            search(node.get(i), pointer + "/" + i, found);
        }
    }
}
