package org.rectify.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An M2 model as it lies on the classpath, read plainly for the tests. */
final class ModelFile {

    static final String FOLDER = "/alfresco/module/rectify-platform/";

    private final Document document;

    private ModelFile(Document document) {
        this.document = document;
    }

    static ModelFile read(String name) {
        try (InputStream in = ModelFile.class.getResourceAsStream(FOLDER + "model/" + name + ".xml")) {
            return new ModelFile(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The model's own name, with its prefix. */
    String name() {
        return document.getDocumentElement().getAttribute("name");
    }

    String prefix() {
        return name().substring(0, name().indexOf(':'));
    }

    /** The declared (named, typed) elements of the tag: overrides and references are not among them. */
    List<Element> declared(String tag) {
        List<Element> found = new ArrayList<>();
        for (Element element : elements(document.getDocumentElement(), tag)) {
            boolean override = element.getParentNode().getNodeName().equals("overrides");
            if (element.hasAttribute("name") && !override) {
                found.add(element);
            }
        }
        return found;
    }

    Set<String> names(String tag) {
        Set<String> names = new LinkedHashSet<>();
        declared(tag).forEach(element -> names.add(element.getAttribute("name")));
        return names;
    }

    /** The allowed values by name of the LIST constraint. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Element constraint : declared("constraint")) {
            if (constraint.getAttribute("type").equals("LIST")) {
                lists.put(
                        constraint.getAttribute("name"),
                        elements(elements(constraint, "list").get(0), "value").stream()
                                .map(Element::getTextContent)
                                .toList());
            }
        }
        return lists;
    }

    /** Every text that is the content of an element of the tag. */
    List<String> texts(String tag) {
        return elements(document.getDocumentElement(), tag).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    List<Element> elements(String tag) {
        return elements(document.getDocumentElement(), tag);
    }

    private static List<Element> elements(Element root, String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
