package org.rectify.platform.alfresco;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What Share makes of a site's preset: a file for each part of the page and one for the page, as Share stores them.
 *
 * @param components the parts by the name of their file
 * @param page the page itself
 */
record SitePreset(Map<String, String> components, String page) {

    private static final String SITE = "${siteid}";

    /** The first preset of the file, for the site of that short name. */
    static SitePreset read(InputStream source, String site) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element preset = (Element) factory.newDocumentBuilder()
                    .parse(source)
                    .getElementsByTagName("preset")
                    .item(0);
            Map<String, String> components = new LinkedHashMap<>();
            for (Element component : children(child(preset, "components"))) {
                replace(component, site);
                String id = text(component, "scope") + "." + text(component, "region-id") + "."
                        + text(component, "source-id").replace('/', '~');
                Element guid = component.getOwnerDocument().createElement("guid");
                guid.setTextContent(id);
                component.insertBefore(guid, component.getFirstChild());
                components.put(id + ".xml", xml(factory, component));
            }
            Element page = children(child(preset, "pages")).get(0);
            replace(page, site);
            page.removeAttribute("id");
            return new SitePreset(components, xml(factory, page));
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw new IllegalStateException("The preset of the site's dashboard cannot be read", e);
        }
    }

    private static void replace(Node node, String site) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(node.getNodeValue().replace(SITE, site));
        }
        for (Node below = node.getFirstChild(); below != null; below = below.getNextSibling()) {
            replace(below, site);
        }
    }

    private static String xml(DocumentBuilderFactory factory, Element element)
            throws ParserConfigurationException, TransformerException {
        Document document = factory.newDocumentBuilder().newDocument();
        document.appendChild(document.importNode(element, true));
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        StringWriter xml = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(xml));
        return xml.toString();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(each -> each.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + name + " in " + parent.getTagName()));
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
