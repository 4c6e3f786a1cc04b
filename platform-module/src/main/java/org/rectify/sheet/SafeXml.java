package org.rectify.sheet;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that somebody sent, read forwards. It may define no entities and refer to nothing outside. */
final class SafeXml {

    // The JDK's own, whatever the host has on its class path: these settings are known of it.
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int event;

    SafeXml(InputStream in) throws XMLStreamException {
        this.xml = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Goes on to what follows; false at the end. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw SafePackage.broken();
        }
        return true;
    }

    boolean starts(String element) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** The attribute of the element that starts here, in whatever namespace; null where it has none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text of the element that starts here, up to so many characters in all, and goes on to its end. */
    void text(StringBuilder to, int most) throws XMLStreamException {
        String element = xml.getLocalName();
        while (next() && !ends(element)) {
            if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                int length = Math.min(xml.getTextLength(), Math.max(0, most - to.length()));
                to.append(xml.getTextCharacters(), xml.getTextStart(), length);
            }
        }
    }

    /** Goes on to the end of the element. */
    void skip(String element) throws XMLStreamException {
        while (!ends(element) && next()) {
            // Nothing of it is of use.
        }
    }
}
