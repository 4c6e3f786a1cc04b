package org.rectify.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What a person reads of the models: everything is named in every language, and nothing else is. */
class TitlesTest {

    private static final List<String> MODELS = List.of("rectify-model", "rectify-workflow-model");

    /**
     * The processes, by the record whose name their start task has; each task shows that record's face. The user tasks
     * and the start event of a process are held against the BPMN by the process's own test.
     */
    private static final Map<String, String> PROCESSES =
            Map.of("Order", "rectifyOrder", "Notice", "rectifyNotice", "Agreement", "responsibilityAgreement");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_zh", "_zh_CN"})
    void everythingHasATitleAndNoKeyIsAnOrphan(String language) {
        for (String model : MODELS) {
            assertThat(bundle(model + language).stringPropertyNames())
                    .as(model + language)
                    .containsExactlyInAnyOrderElementsOf(keys(ModelFile.read(model)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_zh", "_zh_CN"})
    void noTitleIsEmptyOrPaddedOrAPattern(String language) {
        for (String model : MODELS) {
            bundle(model + language).forEach((key, value) -> assertThat((String) value)
                    .as(model + language + " " + key)
                    .isNotBlank()
                    .isEqualTo(((String) value).strip())
                    .doesNotContain("{", "'", "\\u", "\uFFFD"));
        }
    }

    @Test
    void englishIsWrittenInLatinAndChineseInChinese() {
        for (String model : MODELS) {
            bundle(model + "_en")
                    .forEach((key, value) ->
                            assertThat((String) value).as("%s", key).doesNotContainPattern("\\p{IsHan}"));
            bundle(model + "_zh")
                    .forEach((key, value) ->
                            assertThat((String) value).as("%s", key).containsPattern("\\p{IsHan}"));
        }
    }

    @Test
    void theBaseIsEnglishAndBothChineseNamesServeTheSameText() {
        for (String model : MODELS) {
            assertThat(bundle(model)).isEqualTo(bundle(model + "_en"));
            assertThat(bundle(model + "_zh")).isEqualTo(bundle(model + "_zh_CN"));
        }
    }

    /** Two values of one list that read alike could not be told apart in a form. */
    @ParameterizedTest
    @ValueSource(strings = {"_en", "_zh"})
    void valuesOfOneListReadDifferently(String language) {
        for (String model : MODELS) {
            Properties bundle = bundle(model + language);
            ModelFile.read(model).lists().forEach((list, values) -> assertThat(values.stream()
                            .map(value -> bundle.getProperty("listconstraint." + underscored(list) + "." + value)))
                    .as(list + language)
                    .doesNotHaveDuplicates());
        }
    }

    private static Set<String> keys(ModelFile model) {
        Set<String> keys = new LinkedHashSet<>();
        String stem = underscored(model.name());
        keys.add(stem + ".description");
        for (String kind : List.of("type", "aspect")) {
            for (String name : model.names(kind)) {
                keys.add(stem + "." + kind + "." + underscored(name) + ".title");
                keys.add(stem + "." + kind + "." + underscored(name) + ".description");
            }
        }
        model.names("property").forEach(name -> keys.add(stem + ".property." + underscored(name) + ".title"));
        model.names("association").forEach(name -> keys.add(stem + ".association." + underscored(name) + ".title"));
        model.names("child-association")
                .forEach(name -> keys.add(stem + ".association." + underscored(name) + ".title"));
        model.lists()
                .forEach((list, values) ->
                        values.forEach(value -> keys.add("listconstraint." + underscored(list) + "." + value)));
        if (model.prefix().equals(RectifyWorkflowModel.PREFIX)) {
            // The host tells by these what came of a task; without them a history would read in codes.
            model.lists().forEach((list, values) -> {
                if (list.endsWith("OutcomeOptions")) {
                    values.forEach(value -> keys.add("workflowtask.outcome." + value));
                }
            });
            PROCESSES.values().forEach(process -> {
                keys.add(process + ".workflow.title");
                keys.add(process + ".workflow.description");
            });
            for (Element type : model.declared("type")) {
                String name = type.getAttribute("name");
                String local = name.substring(name.indexOf(':') + 1);
                String process = process(local, type);
                String task = local.startsWith("start") ? "start" : local;
                keys.add(process + ".task." + task + ".title");
                keys.add(process + ".task." + task + ".description");
                keys.add(process + ".node." + task + ".title");
            }
        }
        return keys;
    }

    private static String process(String local, Element type) {
        return PROCESSES.entrySet().stream()
                .filter(process -> local.equals("start" + process.getKey() + "Task")
                        || type.getTextContent()
                                .contains("rectwf:" + process.getKey().toLowerCase(Locale.ROOT) + "Face"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(local + " shows no record's face"))
                .getValue();
    }

    private static String underscored(String name) {
        return name.replace(':', '_');
    }

    private static Properties bundle(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                TitlesTest.class.getResourceAsStream(ModelFile.FOLDER + "messages/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
        return properties;
    }
}
