package org.rectify.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A BPMN file as it lies on the classpath, read plainly for the tests. */
final class BpmnFile {

    static final String ACTIVITI = "http://activiti.org/bpmn";

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "task",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway");

    /** A rectangle of the diagram. */
    record Box(double x, double y, double width, double height) {

        boolean contains(Box other) {
            return x <= other.x
                    && y <= other.y
                    && other.x + other.width <= x + width
                    && other.y + other.height <= y + height;
        }

        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean hasOnBorder(Point point) {
            double dx = Math.max(x - point.x, point.x - x - width);
            double dy = Math.max(y - point.y, point.y - y - height);
            return Math.abs(Math.max(dx, dy)) <= 1;
        }
    }

    /** A bend or end of a line. */
    record Point(double x, double y) {}

    private final Document document;
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final Map<String, Element> flows = new LinkedHashMap<>();
    private final Map<String, Element> drawings = new LinkedHashMap<>();

    BpmnFile(String path) {
        try (InputStream in = BpmnFile.class.getResourceAsStream("/" + path)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(path, e);
        }
        for (Element element : elements("*")) {
            if (NODES.contains(element.getLocalName())) {
                nodes.put(element.getAttribute("id"), element);
            } else if (element.getLocalName().equals("sequenceFlow")) {
                flows.put(element.getAttribute("id"), element);
            } else if (element.hasAttribute("bpmnElement")) {
                drawings.put(element.getAttribute("bpmnElement"), element);
            }
        }
    }

    Map<String, Element> nodes() {
        return nodes;
    }

    Map<String, Element> flows() {
        return flows;
    }

    List<Element> nodes(String tag) {
        return nodes.values().stream()
                .filter(node -> node.getLocalName().equals(tag))
                .toList();
    }

    List<Element> elements(String tag) {
        return list(document.getElementsByTagNameNS("*", tag));
    }

    static List<Element> within(Element element, String tag) {
        return list(element.getElementsByTagNameNS("*", tag));
    }

    private static List<Element> list(NodeList found) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<Element> outgoing(String node) {
        return flows.values().stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node))
                .toList();
    }

    List<Element> incoming(String node) {
        return flows.values().stream()
                .filter(flow -> flow.getAttribute("targetRef").equals(node))
                .toList();
    }

    /** Where a token may go next: along flows, into a sub-process, out through its boundary events and its end. */
    Set<String> next(String node) {
        Set<String> next = outgoing(node).stream()
                .map(flow -> flow.getAttribute("targetRef"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Element other : nodes.values()) {
            boolean attached = other.getAttribute("attachedToRef").equals(node);
            boolean begins =
                    other.getLocalName().equals("startEvent") && scope(other).equals(node);
            if (attached || begins) {
                next.add(other.getAttribute("id"));
            }
        }
        return next;
    }

    /** The id of the process or sub-process in which the node or flow stands. */
    static String scope(Element element) {
        return ((Element) element.getParentNode()).getAttribute("id");
    }

    Element process() {
        return elements("process").get(0);
    }

    Set<String> everyIdOfTheDiagram(String tag) {
        return elements(tag).stream()
                .map(element -> element.getAttribute("bpmnElement"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Box box(String node) {
        return bounds(drawing(node));
    }

    /** The box of the label, null where the name is written inside or there is none. */
    Box label(String element) {
        List<Element> labels = within(drawing(element), "BPMNLabel");
        return labels.isEmpty() ? null : bounds(labels.get(0));
    }

    List<Point> line(String flow) {
        return within(drawing(flow), "waypoint").stream()
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
    }

    private Element drawing(String element) {
        Element drawing = drawings.get(element);
        if (drawing == null) {
            throw new AssertionError("Not drawn: " + element);
        }
        return drawing;
    }

    private static Box bounds(Element drawing) {
        Element bounds = within(drawing, "Bounds").get(0);
        return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Every attribute value and text of the process (not of the diagram) that holds an expression. */
    List<String> expressions() {
        List<String> found = new ArrayList<>();
        collect(process(), found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
            keep(node.getAttributes().item(i).getNodeValue(), found);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                keep(child.getNodeValue(), found);
            }
            collect(child, found);
        }
    }

    private static void keep(String value, List<String> found) {
        if (value.contains("${") || value.contains("#{")) {
            found.add(value.strip());
        }
    }
}
