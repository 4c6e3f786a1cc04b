package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every property and every task field has its place in a form, and no form names what there is not. */
class ShareFormsTest {

    /** What no form shows: keys and marks of the software, which say nothing to a person. */
    private static final Set<String> HIDDEN = Set.of(
            "rect:unitPath",
            "rect:orderVersion",
            "rect:noticeId",
            "rect:orderProblemId",
            "rect:parentOrderId",
            "rect:processId",
            "rect:demo",
            "rect:evidenceMeasure",
            "rect:noticeProcessId",
            "rect:noticeDemo",
            "rect:noticeVersion",
            "rect:problemNoticeId",
            "rect:bornOf",
            "rect:disclosed",
            "rect:problemDemo",
            "rect:problemVersion",
            "rect:repeatOf",
            "rect:upperAgreementId",
            "rect:previousAgreementId",
            "rect:campaignId",
            "rect:reviewDue",
            "rect:agreementProcessId",
            "rect:agreementDemo",
            "rect:agreementVersion",
            "rectwf:noticeId",
            "rectwf:midYearOn",
            "rectwf:yearEndOn");

    /** Written by the software for searching, a copy of what other forms show. */
    private static final Set<String> COMPUTED = Set.of("rect:searchable");

    /** What a form may show beside our own: the platform's task and node fields. */
    private static final Set<String> PLATFORM =
            Set.of("bpm:dueDate", "bpm:priority", "bpm:taskId", "bpm:status", "taskOwner", "packageItems", "cm:title");

    private final Document config = ShareFiles.config();
    private final Models content = Models.content();
    private final Models workflow = Models.workflow();

    @Test
    void everyPropertyOfEveryTypeIsShown() {
        List<String> missing = new ArrayList<>();
        content.types.keySet().forEach(type -> {
            Set<String> shown = shown(form("node-type", type, ""));
            content.everything(type).stream()
                    .filter(property -> !HIDDEN.contains(property) && !shown.contains(property))
                    .forEach(property -> missing.add(type + " " + property));
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPropertyOfEveryAspectIsShown() {
        List<String> missing = new ArrayList<>();
        content.aspects.forEach((name, aspect) -> {
            if (COMPUTED.contains(name)) {
                return;
            }
            Set<String> shown = shown(form("aspect", name, ""));
            aspect.properties().stream()
                    .filter(property -> !HIDDEN.contains(property) && !shown.contains(property))
                    .forEach(property -> missing.add(name + " " + property));
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFieldOfEveryTaskIsInItsForm() {
        List<String> missing = new ArrayList<>();
        tasks().forEach(type -> {
            Set<String> shown = shown(form("task-type", type, ""));
            workflow.everything(type).stream()
                    .filter(property -> !HIDDEN.contains(property) && !shown.contains(property))
                    .forEach(property -> missing.add(type + " " + property));
        });
        assertThat(missing).isEmpty();
    }

    /** What only some of a task's outcomes ask for says so in its label instead. */
    @ParameterizedTest
    @CsvSource({
        "plan, measures",
        "assist, text",
        "verify, remark",
        "midYearReview, scores remark",
        "yearEndReview, scores remark"
    })
    void whatEveryOutcomeOfATaskAsksForIsMarked(String task, String fields) {
        assertThat(ShareFiles.all(form("task-type", "rectwf:" + task + "Task", ""), "field")
                        .filter(field -> field.getAttribute("mandatory").equals("true"))
                        .map(field -> field.getAttribute("id").substring("rectwf:".length())))
                .containsExactly(fields.split(" "));
    }

    @Test
    void everyFieldOfEveryStartIsInItsForm() {
        Map.of(
                        "rectifyOrder", "rectwf:startOrderTask",
                        "rectifyNotice", "rectwf:startNoticeTask",
                        "responsibilityAgreement", "rectwf:startAgreementTask")
                .forEach((process, type) -> {
                    Set<String> shown = shown(form("string-compare", "activiti$" + process, ""));
                    assertThat(workflow.everything(type))
                            .filteredOn(property -> !HIDDEN.contains(property))
                            .as(type)
                            .allMatch(shown::contains);
                });
    }

    /** Share would show every field of the start in no order, most of them empty. */
    @Test
    void theDetailsOfAProcessShowItsRecordAndNoFieldsOfTheStart() {
        for (String type : List.of("rectwf:startOrderTask", "rectwf:startNoticeTask", "rectwf:startAgreementTask")) {
            assertThat(shown(form("task-type", type, "workflow-details"))).containsExactly("packageItems");
            assertThat(shown(form("task-type", type, "")))
                    .contains("packageItems")
                    .noneMatch(field -> field.startsWith("rectwf:"));
        }
    }

    @Test
    void everyTaskHasItsOutcomesAsButtonsAndThePackage() {
        assertThat(tasks()).isNotEmpty().allSatisfy(type -> {
            Element form = form("task-type", type, "");
            String outcome = type.replaceAll("Task$", "Outcome");
            assertThat(control(form, outcome)).as(type).endsWith("/workflow/activiti-transitions.ftl");
            assertThat(shown(form)).contains("packageItems", "bpm:dueDate", "bpm:priority", "taskOwner");
        });
    }

    @Test
    void whatIsShownIsThere() {
        Set<String> known = new TreeSet<>(PLATFORM);
        List.of(content, workflow).forEach(model -> {
            model.types.values().forEach(kind -> known.addAll(kind.properties()));
            model.aspects.values().forEach(kind -> known.addAll(kind.properties()));
        });
        assertThat(ShareFiles.all(config, "show").map(show -> show.getAttribute("id")))
                .allMatch(known::contains);
        assertThat(ShareFiles.all(config, "field").map(field -> field.getAttribute("id")))
                .allMatch(known::contains);
    }

    @Test
    void everyFormIsForATypeThatThereIs() {
        assertThat(conditions("node-type")).allMatch(content.types::containsKey);
        assertThat(conditions("model-type")).allMatch(content.types::containsKey);
        assertThat(conditions("aspect")).allMatch(content.aspects::containsKey);
        assertThat(conditions("task-type")).allMatch(workflow.types::containsKey);
    }

    @Test
    void everyFieldOfAFormIsShownAndStandsInASetThatThereIs() {
        ShareFiles.all(config, "form")
                .filter(form -> form.getElementsByTagName("field-visibility").getLength() > 0)
                .forEach(form -> {
                    Set<String> shown = shown(form);
                    Set<String> sets = ShareFiles.all(form, "set")
                            .map(set -> set.getAttribute("id"))
                            .collect(Collectors.toSet());
                    ShareFiles.all(form, "field").forEach(field -> {
                        assertThat(shown).contains(field.getAttribute("id"));
                        if (field.hasAttribute("set")) {
                            assertThat(sets).contains(field.getAttribute("set"));
                        }
                    });
                    ShareFiles.all(form, "set")
                            .filter(set -> set.hasAttribute("parent"))
                            .forEach(set -> assertThat(sets).contains(set.getAttribute("parent")));
                });
    }

    /** A set in a set that happens to have no field breaks Share's form: only what is always there may stand in one. */
    @Test
    void noEmptySetInASetCanComeAbout() {
        Set<String> always = Set.of("orderFacts", "orderSheet", "taskFacts", "problemFacts", "periodFacts");
        assertThat(ShareFiles.all(config, "set")
                        .filter(set -> set.hasAttribute("parent"))
                        .map(set -> set.getAttribute("id")))
                .allMatch(always::contains);
    }

    @Test
    void everyControlIsSharesOrOurs() {
        List<String> share = ShareFiles.facts("controls");
        assertThat(ShareFiles.all(config, "control").map(control -> control.getAttribute("template")))
                .allMatch(template -> share.contains(template)
                        || Files.isRegularFile(ShareFiles.SCRIPTS.resolve(template.substring(1))));
        assertThat(ShareFiles.all(config, "set").map(set -> set.getAttribute("template")))
                .allMatch(template -> template.isEmpty()
                        || share.contains(template)
                        || Files.isRegularFile(ShareFiles.SCRIPTS.resolve(template.substring(1))));
        assertThat(ShareFiles.all(config, "set").map(set -> set.getAttribute("appearance")))
                .allMatch(Set.of("", "title", "fieldset", "panel", "bordered-panel", "whitespace")::contains);
    }

    /** In Share's own columns a field that shows nothing leaves a hole; these close up. */
    @Test
    void fieldsThatMayShowNothingStandInColumnsThatCloseUp() {
        ShareFiles.all(config, "form").forEach(form -> {
            Set<String> holed = ShareFiles.all(form, "set")
                    .filter(set -> set.getAttribute("template").startsWith("/org/alfresco/"))
                    .map(set -> set.getAttribute("id"))
                    .collect(java.util.stream.Collectors.toSet());
            assertThat(ShareFiles.all(form, "field")
                            .filter(field -> ShareFiles.all(field, "control-param")
                                    .anyMatch(
                                            param -> param.getAttribute("name").equals("quiet")))
                            .map(field -> field.getAttribute("set")))
                    .noneMatch(holed::contains);
        });
    }

    @Test
    void whatARecordHoldsIsOnlyShownBecauseEveryChangeWouldBeRefused() {
        ShareFiles.all(config, "config")
                .filter(block -> Set.of("node-type", "aspect").contains(block.getAttribute("evaluator")))
                .flatMap(block -> ShareFiles.all(block, "field"))
                .forEach(field -> assertThat(ShareFiles.all(field, "control").map(c -> c.getAttribute("template")))
                        .as(field.getAttribute("id"))
                        .hasSize(1)
                        .allMatch(Set.of(
                                "/org/rectify/controls/fact.ftl",
                                "/org/rectify/controls/light.ftl",
                                "/org/rectify/controls/breakdown.ftl")::contains));
    }

    private List<String> tasks() {
        return workflow.types.values().stream()
                .filter(type -> type.parent().equals("bpm:activitiOutcomeTask"))
                .map(Models.Kind::name)
                .toList();
    }

    private List<String> conditions(String evaluator) {
        return ShareFiles.all(config, "config")
                .filter(block -> block.getAttribute("evaluator").equals(evaluator))
                .map(block -> block.getAttribute("condition"))
                .toList();
    }

    private Element form(String evaluator, String condition, String id) {
        return ShareFiles.all(config, "config")
                .filter(block -> block.getAttribute("evaluator").equals(evaluator)
                        && block.getAttribute("condition").equals(condition))
                .flatMap(block -> ShareFiles.all(block, "form"))
                .filter(form -> form.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form for " + evaluator + " " + condition));
    }

    private static Set<String> shown(Element form) {
        return ShareFiles.all(form, "show").map(show -> show.getAttribute("id")).collect(Collectors.toSet());
    }

    private static String control(Element form, String field) {
        return ShareFiles.all(form, "field")
                .filter(each -> each.getAttribute("id").equals(field))
                .flatMap(each -> ShareFiles.all(each, "control"))
                .map(control -> control.getAttribute("template"))
                .findFirst()
                .orElse("");
    }
}
