package org.rectify.host.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Small steps over the XML of a model. */
final class ModelReader {
    private ModelReader() {}

    static Element parse(InputStream xml, String from) {
        try (xml) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new DictionaryException("Model " + from + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** The elements at the end of the path. */
    static List<Element> all(Element from, String... path) {
        List<Element> found = List.of(from);
        for (String step : path) {
            List<Element> next = new ArrayList<>();
            for (Element parent : found) {
                for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
                    if (at instanceof Element element && step.equals(element.getLocalName())) {
                        next.add(element);
                    }
                }
            }
            found = next;
        }
        return found;
    }

    static Element first(Element from, String... path) {
        List<Element> found = all(from, path);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The text at the end of the path, or null. */
    static String text(Element from, String... path) {
        Element found = first(from, path);
        return found == null ? null : found.getTextContent().strip();
    }

    static boolean flag(Element from, boolean otherwise, String... path) {
        String text = text(from, path);
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }

    /** The parameters of a constraint: texts, or lists of texts. */
    static Map<String, Object> parameters(Element constraint) {
        Map<String, Object> parameters = new HashMap<>();
        for (Element parameter : all(constraint, "parameter")) {
            Element list = first(parameter, "list");
            Object value = list == null
                    ? text(parameter, "value")
                    : all(list, "value").stream()
                            .map(each -> each.getTextContent().strip())
                            .toList();
            parameters.put(parameter.getAttribute("name"), value == null ? "" : value);
        }
        return parameters;
    }
}
