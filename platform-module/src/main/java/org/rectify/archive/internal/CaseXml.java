package org.rectify.archive.internal;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rectify.archive.Archive.Filed;
import org.rectify.archive.CaseFile;
import org.rectify.history.HistoryEntry;

/** Metadata and history of a case as XML. */
final class CaseXml {

    private CaseXml() {}

    static byte[] metadata(Filed filed, CaseFile file) {
        return document(xml -> {
            xml.writeStartElement("case");
            text(xml, "archiveNumber", filed.archiveNumber());
            text(xml, "retention", filed.retention().code());
            text(
                    xml,
                    "retainUntil",
                    filed.until() == null ? null : filed.until().toString());
            text(xml, "year", String.valueOf(filed.year()));
            text(xml, "filedAt", filed.filedAt().toString());
            text(xml, "filedBy", filed.filedBy());
            text(xml, "kind", filed.kind());
            text(xml, "recordId", filed.recordId());
            text(xml, "unit", file.unit());
            for (CaseFile.Fact fact : file.facts()) {
                xml.writeStartElement("fact");
                xml.writeAttribute("name", fact.name());
                xml.writeAttribute("label", fact.label());
                xml.writeCharacters(clean(fact.value()));
                xml.writeEndElement();
            }
            for (CaseFile.File each : file.files()) {
                xml.writeStartElement("file");
                xml.writeAttribute("id", each.id());
                xml.writeAttribute("sha256", String.valueOf(each.sha256()));
                xml.writeAttribute("mimetype", String.valueOf(each.mimetype()));
                xml.writeAttribute("at", String.valueOf(each.at()));
                xml.writeAttribute("by", String.valueOf(each.by()));
                xml.writeCharacters(clean(each.name()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    static byte[] history(String recordId, List<HistoryEntry> entries) {
        return document(xml -> {
            xml.writeStartElement("history");
            xml.writeAttribute("record", recordId);
            for (HistoryEntry entry : entries) {
                xml.writeStartElement("entry");
                xml.writeAttribute("seq", String.valueOf(entry.seq()));
                xml.writeAttribute("atMillis", String.valueOf(entry.at().toEpochMilli()));
                xml.writeAttribute("at", entry.at().toString());
                xml.writeAttribute("previousHash", entry.previousHash());
                xml.writeAttribute("hash", entry.hash());
                text(xml, "by", entry.by());
                text(xml, "step", entry.step());
                text(xml, "from", entry.from());
                text(xml, "to", entry.to());
                text(xml, "remark", entry.remark());
                for (Map.Entry<String, HistoryEntry.Change> change :
                        entry.changes().entrySet()) {
                    xml.writeStartElement("change");
                    text(xml, "field", change.getKey());
                    text(xml, "before", change.getValue().before());
                    text(xml, "after", change.getValue().after());
                    xml.writeEndElement();
                }
                for (String attachment : entry.attachments()) {
                    text(xml, "attachment", attachment);
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(name);
            xml.writeCharacters(clean(value));
            xml.writeEndElement();
        }
    }

    /** Without what XML cannot hold; texts that people send have none of it. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        String.valueOf(text)
                .codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && (c & 0xFFFE) != 0xFFFE)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static byte[] document(Content content) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            content.to(xml);
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }
}
