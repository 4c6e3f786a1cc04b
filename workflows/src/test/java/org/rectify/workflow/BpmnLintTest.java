package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.workflow.RectifyProcesses.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rectify.workflow.BpmnFile.Box;
import org.w3c.dom.Element;

/** The process file against the house rules and the traps of Activiti 5.23 and of ACS. */
class BpmnLintTest {

    private static final BpmnFile FILE = new BpmnFile(ORDER_FILE);
    private static final Pattern LOOK_BACK_TEST = Pattern.compile("rectwf_lookBackOn [!=]= null");
    private static final Pattern PLACE_TEST = Pattern.compile("rectwf_place == '([a-z-]+)'");

    /** Activities named by what they are, flows by where they come from and lead to. */
    @Test
    void idsAreUniqueAndInTheHouseForm() {
        List<String> ids = FILE.elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(FILE.nodes().keySet()).allMatch(id -> id.matches("[a-z][A-Za-z]+"));
        assertThat(FILE.flows().keySet()).allMatch(id -> id.matches("[a-z][A-Za-z]+-[a-z][A-Za-z]+"));
    }

    @Test
    void theConstantsNameWhatTheFileHas() {
        assertThat(FILE.process().getAttribute("id")).isEqualTo(ORDER);
        assertThat(FILE.nodes("userTask").stream().map(task -> task.getAttribute("id")))
                .containsExactlyInAnyOrderElementsOf(TASKS);
        assertThat(FILE.nodes())
                .containsKeys(
                        DEADLINE_TIMER, LOOK_BACK_TIMER, ARCHIVE_WAIT, CANCELLED_END, DISCARDED_END, ARCHIVED_END);
        assertThat(FILE.elements("message").stream().map(message -> message.getAttribute("name")))
                .containsExactlyInAnyOrderElementsOf(MESSAGES);
        assertThat(TASKS).containsAll(TASK_AT.values());
        assertThat(PLACES).containsAll(TASK_AT.keySet()).containsAll(CLOCK_RUNS).containsAll(OVER);
    }

    @Test
    void everyFormKeyIsATypeOfTheTaskModel() throws IOException {
        String model = text("alfresco/module/rectify-platform/model/rectify-workflow-model.xml");
        for (Element task : FILE.nodes("userTask")) {
            assertThat(task.getAttributeNS(BpmnFile.ACTIVITI, "formKey"))
                    .isEqualTo("rectwf:" + task.getAttribute("id"));
        }
        List<Element> forms = new ArrayList<>(FILE.nodes("userTask"));
        forms.add(FILE.nodes().get("start"));
        for (Element form : forms) {
            assertThat(model).contains("<type name=\"" + form.getAttributeNS(BpmnFile.ACTIVITI, "formKey") + "\">");
        }
    }

    @Test
    void everyTaskHasItsNameInEveryLanguage() throws IOException {
        for (String language : List.of("", "_en", "_zh", "_zh_CN")) {
            Properties titles = new Properties();
            titles.load(new InputStreamReader(
                    resource("alfresco/module/rectify-platform/messages/rectify-workflow-model" + language
                            + ".properties"),
                    StandardCharsets.UTF_8));
            Set<String> wanted = new TreeSet<>(TASKS);
            wanted.add("start");
            for (String task : wanted) {
                assertThat(titles).containsKey(ORDER + ".node." + task + ".title");
            }
            assertThat(titles.stringPropertyNames().stream()
                            .filter(key -> key.startsWith(ORDER + ".node."))
                            .map(key -> key.split("\\.")[2]))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void callsOnlyTheKnownBeansAndNothingElse() {
        Set<String> called = new HashSet<>();
        for (Element element : FILE.elements("*")) {
            for (String attribute : List.of("delegateExpression", "class", "expression", "assignee")) {
                String value = element.getAttribute(attribute) + element.getAttributeNS(BpmnFile.ACTIVITI, attribute);
                if (attribute.equals("delegateExpression")) {
                    called.add(value);
                } else {
                    assertThat(value).as(element.getTagName()).isEmpty();
                }
            }
            assertThat(element.getLocalName()).isNotIn("script", "scriptTask", "potentialOwner", "callActivity");
        }
        called.remove("");
        assertThat(called)
                .containsExactlyInAnyOrderElementsOf(
                        BEANS.stream().map(bean -> "${" + bean + "}").toList());
    }

    @Test
    void everyTaskTellsTheListenersOfTheRecord() {
        for (Element task : FILE.nodes("userTask")) {
            assertThat(BpmnFile.within(task, "taskListener").stream()
                            .map(listener ->
                                    listener.getAttribute("event") + listener.getAttribute("delegateExpression")))
                    .as(task.getAttribute("id"))
                    .containsExactly("create${" + BEAN_TASK + "}", "complete${" + BEAN_TASK + "}");
            assertThat(BpmnFile.within(task, "executionListener").stream()
                            .map(listener ->
                                    listener.getAttribute("event") + listener.getAttribute("delegateExpression")))
                    .containsExactly("end${" + BEAN_STEP + "}");
        }
    }

    @Test
    void expressionsReadKnownVariablesAndNoProperties() {
        Set<String> known = Set.of(ORDER_ID, PLACE, OPEN_PARTS, DEADLINE, REVIEW_ON, LOOK_BACK_ON);
        for (String expression : FILE.expressions()) {
            assertThat(expression).startsWith("${").endsWith("}").doesNotContain(".", "(", "execution");
            Matcher variable = Pattern.compile("rectwf_[A-Za-z]+").matcher(expression);
            while (variable.find()) {
                assertThat(known).as(expression).contains(variable.group());
            }
            Matcher place = PLACE_TEST.matcher(expression);
            while (place.find()) {
                assertThat(PLACES).as(expression).contains(place.group(1));
            }
        }
    }

    /** Where two ways were open for one place, the order of the file would decide. */
    @Test
    void everyGatewayOpensOneWayForAPlaceAndNamesIt() {
        for (Element gateway : FILE.nodes("exclusiveGateway")) {
            String id = gateway.getAttribute("id");
            List<Element> ways = FILE.outgoing(id);
            Set<String> seen = new HashSet<>();
            for (Element way : ways) {
                if (ways.size() > 1) {
                    assertThat(way.getAttribute("name")).as(id).isNotBlank();
                    boolean otherwise = way.getAttribute("id").equals(gateway.getAttribute("default"));
                    assertThat(BpmnFile.within(way, "conditionExpression"))
                            .as(way.getAttribute("id"))
                            .hasSize(otherwise ? 0 : 1);
                }
                Matcher further = LOOK_BACK_TEST.matcher(way.getTextContent());
                String suffix = further.find() ? " " + further.group() : "";
                Matcher place = PLACE_TEST.matcher(way.getTextContent());
                while (place.find()) {
                    assertThat(seen.add(place.group(1) + suffix))
                            .as(id + " " + place.group(1))
                            .isTrue();
                }
            }
        }
    }

    /** A parallel gateway waits for a token on each way in: with two ways in from one line of work, for ever. */
    @Test
    void forksHaveOneWayIn() {
        for (Element fork : FILE.nodes("parallelGateway")) {
            assertThat(FILE.incoming(fork.getAttribute("id")))
                    .as(fork.getAttribute("id"))
                    .hasSize(1);
            assertThat(FILE.outgoing(fork.getAttribute("id"))).hasSizeGreaterThan(1);
        }
    }

    @Test
    void keepsClearOfWhatTheEnginesRefuseOrMisread() {
        assertThat(FILE.process().getAttribute("name")).doesNotContainIgnoringCase("parallel");
        assertThat(FILE.elements("subProcess")).noneMatch(each -> each.hasAttribute("triggeredByEvent"));
        assertThat(FILE.outgoing("start"))
                .allMatch(flow -> flow.getAttribute("targetRef").equals("openRecord"));
        for (Element flow : FILE.flows().values()) {
            String scope = BpmnFile.scope(flow);
            for (String end : List.of("sourceRef", "targetRef")) {
                assertThat(BpmnFile.scope(FILE.nodes().get(flow.getAttribute(end))))
                        .as(flow.getAttribute("id"))
                        .isEqualTo(scope);
            }
        }
    }

    /** A watch may go round for ever where the work beside it ends their scope with a terminate event. */
    @Test
    void everythingIsReachedAndEveryPathCanEnd() {
        assertThat(reached("start"))
                .containsExactlyInAnyOrderElementsOf(FILE.nodes().keySet());
        Set<String> endedFromBeside = new HashSet<>();
        for (Element terminate : FILE.elements("terminateEventDefinition")) {
            endedFromBeside.add(BpmnFile.scope((Element) terminate.getParentNode()));
        }
        for (Element node : FILE.nodes().values()) {
            String id = node.getAttribute("id");
            assertThat(FILE.outgoing(id).isEmpty()).as(id).isEqualTo(isEnd(node));
            if (!endedFromBeside.contains(BpmnFile.scope(node))) {
                assertThat(reached(id))
                        .as(id)
                        .anyMatch(other -> isEnd(FILE.nodes().get(other)));
            }
        }
    }

    private static boolean isEnd(Element node) {
        return node.getLocalName().equals("endEvent");
    }

    private static Set<String> reached(String from) {
        Set<String> reached = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : FILE.next(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    @Test
    void everyElementHasAChineseName() {
        for (Element node : FILE.nodes().values()) {
            assertThat(node.getAttribute("name")).as(node.getAttribute("id")).containsPattern("\\p{IsHan}");
        }
        assertThat(FILE.process().getAttribute("name")).isEqualTo("整改通知单");
    }

    @Test
    void everyElementIsDrawnOnceAndNothingElse() {
        assertThat(FILE.elements("BPMNShape")).hasSize(FILE.nodes().size());
        assertThat(FILE.everyIdOfTheDiagram("BPMNShape"))
                .isEqualTo(new TreeSet<>(FILE.nodes().keySet()));
        assertThat(FILE.elements("BPMNEdge")).hasSize(FILE.flows().size());
        assertThat(FILE.everyIdOfTheDiagram("BPMNEdge"))
                .isEqualTo(new TreeSet<>(FILE.flows().keySet()));
    }

    @Test
    void linesRunFromBorderToBorderAtRightAngles() {
        for (Element flow : FILE.flows().values()) {
            String id = flow.getAttribute("id");
            List<BpmnFile.Point> line = FILE.line(id);
            assertThat(FILE.box(flow.getAttribute("sourceRef")).hasOnBorder(line.get(0)))
                    .as(id)
                    .isTrue();
            assertThat(FILE.box(flow.getAttribute("targetRef")).hasOnBorder(line.get(line.size() - 1)))
                    .as(id)
                    .isTrue();
            for (int i = 1; i < line.size(); i++) {
                boolean straight = line.get(i).x() == line.get(i - 1).x()
                        || line.get(i).y() == line.get(i - 1).y();
                assertThat(straight).as(id).isTrue();
            }
        }
    }

    @Test
    void shapesLieInTheirScopeAndBesideEachOther() {
        for (Element node : FILE.nodes().values()) {
            String id = node.getAttribute("id");
            Box box = FILE.box(id);
            boolean boundary = node.getLocalName().equals("boundaryEvent");
            Element scope = FILE.nodes().get(BpmnFile.scope(node));
            if (scope != null && !boundary) {
                assertThat(FILE.box(scope.getAttribute("id")).contains(box))
                        .as(id)
                        .isTrue();
            }
            for (Element other : FILE.nodes().values()) {
                boolean beside = other != node && BpmnFile.scope(other).equals(BpmnFile.scope(node));
                if (beside && !boundary && !other.getLocalName().equals("boundaryEvent")) {
                    assertThat(box.overlaps(FILE.box(other.getAttribute("id"))))
                            .as(id + " on " + other.getAttribute("id"))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void namesFitWhereTheyAreWritten() {
        List<String> labelled = new ArrayList<>();
        for (Element element : named()) {
            String id = element.getAttribute("id");
            String name = element.getAttribute("name");
            Box label = FILE.label(id);
            if (label == null) {
                assertThat(element.getLocalName())
                        .as(id)
                        .isIn("userTask", "serviceTask", "receiveTask", "task", "subProcess");
                assertThat(FILE.box(id).width()).as(id).isGreaterThan(name.length() * 13);
            } else {
                assertThat(label.width()).as(id).isGreaterThanOrEqualTo(name.length() * 11);
                labelled.add(id);
            }
        }
        for (String id : labelled) {
            for (Element node : FILE.nodes().values()) {
                boolean container = node.getLocalName().equals("subProcess");
                if (!container && !node.getAttribute("id").equals(id)) {
                    assertThat(FILE.label(id).overlaps(FILE.box(node.getAttribute("id"))))
                            .as("label of " + id + " on " + node.getAttribute("id"))
                            .isFalse();
                }
            }
            for (String other : labelled) {
                if (!other.equals(id)) {
                    assertThat(FILE.label(id).overlaps(FILE.label(other)))
                            .as("labels of " + id + " and " + other)
                            .isFalse();
                }
            }
        }
    }

    private static List<Element> named() {
        List<Element> named = new ArrayList<>(FILE.nodes().values());
        FILE.flows().values().stream().filter(flow -> flow.hasAttribute("name")).forEach(named::add);
        return named;
    }

    private static InputStream resource(String path) {
        return BpmnLintTest.class.getResourceAsStream("/" + path);
    }

    private static String text(String path) throws IOException {
        try (InputStream in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
