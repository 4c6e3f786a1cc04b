package org.rectify.document.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.rectify.document.internal.DocxFile.BrokenDocx;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a Word document as trees. Nothing outside of the part is ever read. */
final class Xml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {}

    /** @throws BrokenDocx where it is not well-formed or declares a document type */
    static Document parse(byte[] part) {
        try {
            // The JDK's own, whatever else lies on the host's class path.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException e) {
            throw new BrokenDocx("holds a part that is no XML: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] write(Document document) {
        try {
            document.setXmlStandalone(true);
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the node is that element of Word's. */
    static boolean is(Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    /** The first child of that name, or null. */
    static Element child(Element parent, String name) {
        for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (is(node, name)) {
                return (Element) node;
            }
        }
        return null;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** All of that name below, in the document's order, as they are now. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagNameNS(W, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The nearest ancestor of that name, or null. */
    static Element around(Node node, String name) {
        for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
            if (is(up, name)) {
                return (Element) up;
            }
        }
        return null;
    }

    /** The attribute of Word's, or null where it is not given. */
    static String value(Element element, String name) {
        return element == null || !element.hasAttributeNS(W, name) ? null : element.getAttributeNS(W, name);
    }

    /** The attribute as a number, or the other where it is absent or none. */
    static double number(Element element, String name, double otherwise) {
        String value = value(element, name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a switch is on: there, and not said to be off. */
    static boolean on(Element element) {
        String value = value(element, "val");
        return element != null && !List.of("0", "false", "off", "none").contains(value == null ? "1" : value);
    }
}
