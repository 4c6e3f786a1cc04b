package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.deadline.Light;
import org.rectify.order.DecisionState;
import org.rectify.order.OrderStatus;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.order.internal.Steps;
import org.rectify.platform.Coded;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

class OpenApiTest {

    private static final RestFixture REST = new RestFixture();
    private static final OpenApiSchemas CONTRACT =
            new OpenApiSchemas(RestFixture.text(REST.get("/openapi.json").send()));

    @Test
    void tellsOfEveryCallWithItsParametersAndOfNoOther() {
        assertThat(documented()).isEqualTo(implemented());
    }

    private static Map<String, Set<String>> implemented() {
        Map<String, Set<String>> calls = new TreeMap<>();
        for (Object controller : REST.controllers) {
            for (Method method : controller.getClass().getMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                Set<String> parameters = new TreeSet<>(Takes.Of.method(method));
                if (mapping != null) {
                    String verb = mapping.method()[0].name().toLowerCase(Locale.ROOT);
                    calls.put(verb + " " + mapping.value()[0].substring(Links.BASE.length()), parameters);
                }
            }
        }
        return calls;
    }

    private static Map<String, Set<String>> documented() {
        Map<String, Set<String>> calls = new TreeMap<>();
        CONTRACT.document().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> {
                    if (!"parameters".equals(method.getKey())) {
                        Set<String> parameters = new TreeSet<>();
                        for (JsonNode parameter : method.getValue().path("parameters")) {
                            JsonNode found = parameter.has("$ref")
                                    ? CONTRACT.document()
                                            .at(parameter.path("$ref").asText().substring(1))
                                    : parameter;
                            if ("query".equals(found.path("in").asText())) {
                                parameters.add(found.path("name").asText());
                            }
                        }
                        calls.put(method.getKey() + " " + path.getKey(), parameters);
                    }
                }));
        return calls;
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("Status", OrderStatus.values()),
                Arguments.of("Light", Light.values()),
                Arguments.of("Source", Source.values()),
                Arguments.of("Pace", Pace.values()),
                Arguments.of("Severity", Severity.values()),
                Arguments.of("Priority", Priority.values()),
                Arguments.of("UnitKind", UnitKind.values()),
                Arguments.of("Role", UnitRole.values()),
                Arguments.of("Decision", DecisionState.values()),
                Arguments.of("Step", Steps.all().toArray(Coded[]::new)),
                Arguments.of("RecordedStep", Step.values()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void listsTheCodesThatTheSourcesKnow(String schema, Coded[] values) {
        JsonNode codes = CONTRACT.document().at("/components/schemas/" + schema + "/enum");

        assertThat(StreamSupport.stream(codes.spliterator(), false).map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values).map(Coded::code).toList());
    }

    @Test
    void describesTheFormOfEveryStep() {
        assertThat(CONTRACT.document().at("/components/schemas/StepRequest/oneOf"))
                .hasSize(Steps.all().size());
        CONTRACT.check(
                "StepRequest",
                "{\"step\":\"plan\",\"measures\":[{\"text\":\"a\",\"dueOn\":\"2026-12-01\"}],\"attachments\":[\"a1\"]}");
        CONTRACT.check("BulkStepRequest", "{\"step\":\"urge\",\"ids\":[\"a\"],\"remark\":\"x\"}");
    }

    @Test
    void refersToNothingThatIsNotThere() {
        CONTRACT.document().findValuesAsText("$ref").forEach(ref -> assertThat(
                        CONTRACT.document().at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    @Test
    void leavesNoRoomInWhatItAnswers() {
        CONTRACT.document().at("/components/schemas").properties().forEach(schema -> {
            if ("object".equals(schema.getValue().path("type").asText())) {
                assertThat(schema.getValue().path("additionalProperties").asText())
                        .as(schema.getKey().toLowerCase(Locale.ROOT))
                        .isEqualTo("false");
            }
        });
    }
}
