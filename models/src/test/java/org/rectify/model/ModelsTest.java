package org.rectify.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The models against the rules of M2 that ACS enforces at start, and against the constants. */
class ModelsTest {

    private static final ModelFile CONTENT = ModelFile.read("rectify-model");
    private static final ModelFile TASKS = ModelFile.read("rectify-workflow-model");

    @Test
    void theConstantsNameTheContentModelAndNothingElse() throws IllegalAccessException {
        Set<String> constants = new HashSet<>(constants(RectifyModel.class));
        constants.addAll(constants(AgreementModel.class));
        assertThat(constants).isEqualTo(declared(CONTENT, RectifyModel.URI));
    }

    @Test
    void theConstantsNameTheTaskModelAndNothingElse() throws IllegalAccessException {
        assertThat(constants(RectifyWorkflowModel.class)).isEqualTo(declared(TASKS, RectifyWorkflowModel.URI));
    }

    /** M2 knows a property by its name alone: the same name in two classes is refused at start. */
    @Test
    void everyNameIsDeclaredOnce() {
        for (ModelFile model : List.of(CONTENT, TASKS)) {
            for (String tag : List.of("property", "constraint", "type", "aspect")) {
                assertThat(model.declared(tag).stream().map(element -> element.getAttribute("name")))
                        .as(model.name() + " " + tag)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everythingReferredToIsDeclaredOrOfThePlatform() {
        for (ModelFile model : List.of(CONTENT, TASKS)) {
            Set<String> own = new HashSet<>();
            List.of("type", "aspect", "constraint").forEach(tag -> own.addAll(model.names(tag)));
            List<String> references = new ArrayList<>(model.texts("parent"));
            references.addAll(model.texts("class"));
            references.addAll(aspectReferences(model));
            for (String reference : references) {
                if (reference.startsWith(model.prefix() + ":")) {
                    assertThat(own).as(model.name()).contains(reference);
                } else {
                    assertThat(reference).matches("(cm|bpm):[a-zA-Z]+");
                }
            }
        }
    }

    @Test
    void everyConstraintIsUsedAndEveryUseIsDeclared() {
        for (ModelFile model : List.of(CONTENT, TASKS)) {
            Set<String> used = new LinkedHashSet<>();
            for (Element constraints : model.elements("constraint")) {
                if (constraints.hasAttribute("ref")) {
                    used.add(constraints.getAttribute("ref"));
                }
            }
            assertThat(used).as(model.name()).containsExactlyInAnyOrderElementsOf(model.names("constraint"));
        }
    }

    @Test
    void everyTaskStoresItsOutcomeInItsOwnPropertyWithTheStepsPossibleThere() {
        for (Element type : TASKS.declared("type")) {
            String name = type.getAttribute("name");
            if (name.startsWith("rectwf:start")) {
                continue;
            }
            String stem = name.substring("rectwf:".length(), name.length() - "Task".length());
            assertThat(type.getTextContent())
                    .as(name)
                    .contains("bpm:activitiOutcomeTask")
                    .contains("{" + RectifyWorkflowModel.URI + "}" + stem + "Outcome");
            assertThat(TASKS.names("property")).contains("rectwf:" + stem + "Outcome");
            assertThat(TASKS.lists()).containsKey("rectwf:" + stem + "OutcomeOptions");
        }
    }

    /**
     * The two models are loaded separately, so lists they share are written twice; they must not drift apart. A task's outcomes are
     * steps, whatever the record calls the result.
     */
    @Test
    void listsOfOneNameAreTheSameInBothModels() {
        TASKS.lists().forEach((name, values) -> {
            List<String> twin = CONTENT.lists().get(name.replace("rectwf:", "rect:"));
            if (twin != null && !name.endsWith("OutcomeOptions")) {
                assertThat(values).as(name).isEqualTo(twin);
            }
        });
    }

    private static List<String> aspectReferences(ModelFile model) {
        return model.elements("aspect").stream()
                .filter(element -> !element.hasAttribute("name"))
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static Set<String> declared(ModelFile model, String uri) {
        Set<String> names = new LinkedHashSet<>();
        model.names("type").forEach(name -> names.add(constant("TYPE", name) + "=" + full(uri, name)));
        model.names("aspect").forEach(name -> names.add(constant("ASPECT", name) + "=" + full(uri, name)));
        model.names("property").forEach(name -> names.add(constant("PROP", name) + "=" + full(uri, name)));
        model.names("association").forEach(name -> names.add(constant("ASSOC", name) + "=" + full(uri, name)));
        model.names("child-association").forEach(name -> names.add(constant("ASSOC", name) + "=" + full(uri, name)));
        return names;
    }

    private static String full(String uri, String name) {
        return "{" + uri + "}" + name.substring(name.indexOf(':') + 1);
    }

    private static String constant(String kind, String name) {
        String local = name.substring(name.indexOf(':') + 1);
        return kind + "_" + local.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }

    private static Set<String> constants(Class<?> names) throws IllegalAccessException {
        Set<String> found = new LinkedHashSet<>();
        for (Field field : names.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == QName.class) {
                found.add(field.getName() + "=" + field.get(null));
            }
        }
        return found;
    }
}
