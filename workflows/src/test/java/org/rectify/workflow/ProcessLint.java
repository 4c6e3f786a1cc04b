package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A process file against the house rules and the traps of Activiti 5.23 and of ACS. */
abstract class ProcessLint {

    private static final Pattern LOOK_BACK_TEST = Pattern.compile("rectwf_lookBackOn [!=]= null");
    private static final Pattern PLACE_TEST = Pattern.compile("rectwf_place == '([a-z-]+)'");

    final BpmnFile file;
    private final Facts facts;

    ProcessLint(Facts facts) {
        this.facts = facts;
        this.file = new BpmnFile(facts.path());
    }

    /**
     * What the code knows of the process.
     *
     * @param own the beans that the diagram calls beside those of every process, by the end of their name
     */
    record Facts(
            String path,
            String key,
            String name,
            List<String> tasks,
            List<String> messages,
            List<String> own,
            Set<String> variables,
            List<String> places) {

        List<String> beans() {
            List<String> beans = new ArrayList<>(List.of("Open", "Sync", "Task", "Step"));
            beans.addAll(own);
            return beans.stream().map(bean -> key + bean).toList();
        }
    }

    /** Activities named by what they are, flows by where they come from and lead to. */
    @Test
    void idsAreUniqueAndInTheHouseForm() {
        List<String> ids = file.elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(file.nodes().keySet()).allMatch(id -> id.matches("[a-z][A-Za-z]+"));
        assertThat(file.flows().keySet()).allMatch(id -> id.matches("[a-z][A-Za-z]+-[a-z][A-Za-z]+"));
    }

    @Test
    void theConstantsNameWhatTheFileHas() {
        assertThat(file.process().getAttribute("id")).isEqualTo(facts.key());
        assertThat(file.nodes("userTask").stream().map(task -> task.getAttribute("id")))
                .containsExactlyInAnyOrderElementsOf(facts.tasks());
        assertThat(file.elements("message").stream().map(message -> message.getAttribute("name")))
                .containsExactlyInAnyOrderElementsOf(facts.messages());
    }

    @Test
    void everyFormKeyIsATypeOfTheTaskModel() throws IOException {
        String model = text("alfresco/module/rectify-platform/model/rectify-workflow-model.xml");
        for (Element task : file.nodes("userTask")) {
            assertThat(task.getAttributeNS(BpmnFile.ACTIVITI, "formKey"))
                    .isEqualTo("rectwf:" + task.getAttribute("id"));
        }
        List<Element> forms = new ArrayList<>(file.nodes("userTask"));
        forms.add(file.nodes().get("start"));
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
            Set<String> wanted = new TreeSet<>(facts.tasks());
            wanted.add("start");
            for (String task : wanted) {
                assertThat(titles).containsKey(facts.key() + ".node." + task + ".title");
            }
            assertThat(titles.stringPropertyNames().stream()
                            .filter(key -> key.startsWith(facts.key() + ".node."))
                            .map(key -> key.split("\\.")[2]))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void callsOnlyTheKnownBeansAndNothingElse() {
        Set<String> called = new HashSet<>();
        for (Element element : file.elements("*")) {
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
                        facts.beans().stream().map(bean -> "${" + bean + "}").toList());
    }

    @Test
    void everyTaskTellsTheListenersOfTheRecord() {
        for (Element task : file.nodes("userTask")) {
            assertThat(BpmnFile.within(task, "taskListener").stream()
                            .map(listener ->
                                    listener.getAttribute("event") + listener.getAttribute("delegateExpression")))
                    .as(task.getAttribute("id"))
                    .containsExactly("create${" + facts.key() + "Task}", "complete${" + facts.key() + "Task}");
            assertThat(BpmnFile.within(task, "executionListener").stream()
                            .map(listener ->
                                    listener.getAttribute("event") + listener.getAttribute("delegateExpression")))
                    .containsExactly("end${" + facts.key() + "Step}");
        }
    }

    @Test
    void expressionsReadKnownVariablesAndNoProperties() {
        for (String expression : file.expressions()) {
            assertThat(expression).startsWith("${").endsWith("}").doesNotContain(".", "(", "execution");
            Matcher variable = Pattern.compile("rectwf_[A-Za-z]+").matcher(expression);
            while (variable.find()) {
                assertThat(facts.variables()).as(expression).contains(variable.group());
            }
            Matcher place = PLACE_TEST.matcher(expression);
            while (place.find()) {
                assertThat(facts.places()).as(expression).contains(place.group(1));
            }
        }
    }

    /** Where two ways were open for one place, the order of the file would decide. */
    @Test
    void everyGatewayOpensOneWayForAPlaceAndNamesIt() {
        for (Element gateway : file.nodes("exclusiveGateway")) {
            String id = gateway.getAttribute("id");
            List<Element> ways = file.outgoing(id);
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
        for (Element fork : file.nodes("parallelGateway")) {
            assertThat(file.incoming(fork.getAttribute("id")))
                    .as(fork.getAttribute("id"))
                    .hasSize(1);
            assertThat(file.outgoing(fork.getAttribute("id"))).hasSizeGreaterThan(1);
        }
    }

    @Test
    void keepsClearOfWhatTheEnginesRefuseOrMisread() {
        assertThat(file.process().getAttribute("name")).doesNotContainIgnoringCase("parallel");
        assertThat(file.elements("subProcess")).noneMatch(each -> each.hasAttribute("triggeredByEvent"));
        assertThat(file.outgoing("start"))
                .allMatch(flow -> flow.getAttribute("targetRef").equals("openRecord"));
        for (Element flow : file.flows().values()) {
            String scope = BpmnFile.scope(flow);
            for (String end : List.of("sourceRef", "targetRef")) {
                assertThat(BpmnFile.scope(file.nodes().get(flow.getAttribute(end))))
                        .as(flow.getAttribute("id"))
                        .isEqualTo(scope);
            }
        }
    }

    /** A watch may go round for ever where the work beside it ends their scope with a terminate event. */
    @Test
    void everythingIsReachedAndEveryPathCanEnd() {
        assertThat(reached("start"))
                .containsExactlyInAnyOrderElementsOf(file.nodes().keySet());
        Set<String> endedFromBeside = new HashSet<>();
        for (Element terminate : file.elements("terminateEventDefinition")) {
            endedFromBeside.add(BpmnFile.scope((Element) terminate.getParentNode()));
        }
        for (Element node : file.nodes().values()) {
            String id = node.getAttribute("id");
            assertThat(file.outgoing(id).isEmpty()).as(id).isEqualTo(isEnd(node));
            if (!endedFromBeside.contains(BpmnFile.scope(node))) {
                assertThat(reached(id))
                        .as(id)
                        .anyMatch(other -> isEnd(file.nodes().get(other)));
            }
        }
    }

    /** ACS looks for a task's definition so, and fails to list the ended tasks of whoever has one that it does not find. */
    @Test
    void everyTaskIsFoundAlongFlowsAlone() {
        Set<String> found = new HashSet<>(Set.of("start"));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            String from = open.pop();
            List<String> next = new ArrayList<>();
            file.outgoing(from).forEach(flow -> next.add(flow.getAttribute("targetRef")));
            file.nodes("startEvent").stream()
                    .filter(start -> BpmnFile.scope(start).equals(from))
                    .forEach(start -> next.add(start.getAttribute("id")));
            next.stream().filter(found::add).forEach(open::push);
        }
        assertThat(found).containsAll(facts.tasks());
    }

    private static boolean isEnd(Element node) {
        return node.getLocalName().equals("endEvent");
    }

    private Set<String> reached(String from) {
        Set<String> reached = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : file.next(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    @Test
    void everyElementHasAChineseName() {
        for (Element node : file.nodes().values()) {
            assertThat(node.getAttribute("name")).as(node.getAttribute("id")).containsPattern("\\p{IsHan}");
        }
        assertThat(file.process().getAttribute("name")).isEqualTo(facts.name());
    }

    @Test
    void everyElementIsDrawnOnceAndNothingElse() {
        assertThat(file.elements("BPMNShape")).hasSize(file.nodes().size());
        assertThat(file.everyIdOfTheDiagram("BPMNShape"))
                .isEqualTo(new TreeSet<>(file.nodes().keySet()));
        assertThat(file.elements("BPMNEdge")).hasSize(file.flows().size());
        assertThat(file.everyIdOfTheDiagram("BPMNEdge"))
                .isEqualTo(new TreeSet<>(file.flows().keySet()));
    }

    @Test
    void linesRunFromBorderToBorderAtRightAngles() {
        for (Element flow : file.flows().values()) {
            String id = flow.getAttribute("id");
            List<BpmnFile.Point> line = file.line(id);
            assertThat(file.box(flow.getAttribute("sourceRef")).hasOnBorder(line.get(0)))
                    .as(id)
                    .isTrue();
            assertThat(file.box(flow.getAttribute("targetRef")).hasOnBorder(line.get(line.size() - 1)))
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
        for (Element node : file.nodes().values()) {
            String id = node.getAttribute("id");
            Box box = file.box(id);
            boolean boundary = node.getLocalName().equals("boundaryEvent");
            Element scope = file.nodes().get(BpmnFile.scope(node));
            if (scope != null && !boundary) {
                assertThat(file.box(scope.getAttribute("id")).contains(box))
                        .as(id)
                        .isTrue();
            }
            for (Element other : file.nodes().values()) {
                boolean beside = other != node && BpmnFile.scope(other).equals(BpmnFile.scope(node));
                if (beside && !boundary && !other.getLocalName().equals("boundaryEvent")) {
                    assertThat(box.overlaps(file.box(other.getAttribute("id"))))
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
            Box label = file.label(id);
            if (label == null) {
                assertThat(element.getLocalName())
                        .as(id)
                        .isIn("userTask", "serviceTask", "receiveTask", "task", "subProcess");
                assertThat(file.box(id).width()).as(id).isGreaterThan(name.length() * 13);
            } else {
                assertThat(label.width()).as(id).isGreaterThanOrEqualTo(name.length() * 11);
                labelled.add(id);
            }
        }
        for (String id : labelled) {
            for (Element node : file.nodes().values()) {
                boolean container = node.getLocalName().equals("subProcess");
                if (!container && !node.getAttribute("id").equals(id)) {
                    assertThat(file.label(id).overlaps(file.box(node.getAttribute("id"))))
                            .as("label of " + id + " on " + node.getAttribute("id"))
                            .isFalse();
                }
            }
            for (String other : labelled) {
                if (!other.equals(id)) {
                    assertThat(file.label(id).overlaps(file.label(other)))
                            .as("labels of " + id + " and " + other)
                            .isFalse();
                }
            }
        }
    }

    private List<Element> named() {
        List<Element> named = new ArrayList<>(file.nodes().values());
        file.flows().values().stream().filter(flow -> flow.hasAttribute("name")).forEach(named::add);
        return named;
    }

    private static InputStream resource(String path) {
        return ProcessLint.class.getResourceAsStream("/" + path);
    }

    private static String text(String path) throws IOException {
        try (InputStream in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
