package org.rectify.document.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.rectify.document.PaperData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A template of the office's: a Word document with placeholders, filled in for one paper. A paragraph that is one
 * placeholder is repeated for each line of its value; a row with columns of a table for each of its rows; a paragraph or
 * row whose placeholders are all blank goes, unless one of them is marked to stay.
 */
public final class Template {

    private final DocxFile file;

    Template(DocxFile file) {
        this.file = file;
    }

    /** The template in those bytes, which were checked when they were taken in. */
    public static Template of(byte[] docx) {
        return new Template(DocxFile.read(docx));
    }

    /** The names between braces, in the document, its heads and its feet. */
    Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        for (String part : parts()) {
            Element root = Xml.parse(file.part(part)).getDocumentElement();
            Xml.all(root, "p").forEach(p -> names.addAll(Placeholders.in(p).names()));
        }
        return names;
    }

    /** The paper by this template. */
    public byte[] fill(PaperData data) {
        return filled(data).write();
    }

    DocxFile filled(PaperData data) {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        for (String part : parts()) {
            Document document = Xml.parse(file.part(part));
            fill(document.getDocumentElement(), new PaperValues(data));
            changed.put(part, Xml.write(document));
        }
        return file.with(changed);
    }

    private List<String> parts() {
        return file.parts().keySet().stream()
                .filter(name -> name.matches("word/(document|header\\d*|footer\\d*)\\.xml"))
                .toList();
    }

    private static void fill(Element root, PaperValues values) {
        // What was put in is never looked through again: a person may write braces.
        Set<Element> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element row : Xml.all(root, "tr")) {
            if (row.getParentNode() != null) {
                fillRow(row, values, done);
            }
        }
        for (Element paragraph : Xml.all(root, "p")) {
            if (!done.contains(paragraph)) {
                fillParagraph(paragraph, values);
            }
        }
    }

    private static void fillRow(Element row, PaperValues values, Set<Element> done) {
        List<String> names = new ArrayList<>();
        boolean kept = false;
        for (Element paragraph : Xml.all(row, "p")) {
            Placeholders placeholders = Placeholders.in(paragraph);
            names.addAll(placeholders.names());
            kept |= placeholders.kept();
        }
        String table = names.stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .findFirst()
                .orElse(null);
        if (table != null) {
            for (UnaryOperator<String> cells : values.rows(table)) {
                Element copy = (Element) row.cloneNode(true);
                row.getParentNode().insertBefore(copy, row);
                List<Element> paragraphs = Xml.all(copy, "p");
                paragraphs.forEach(p -> Placeholders.in(p).replace(cells));
                done.addAll(paragraphs);
            }
            remove(row);
        } else if (!names.isEmpty() && !kept && names.stream().allMatch(values::blank)) {
            remove(row);
        }
    }

    /** Takes the row out, and its table with it where nothing but the head is left. */
    private static void remove(Element row) {
        Node table = row.getParentNode();
        table.removeChild(row);
        boolean left = table instanceof Element element
                && Xml.children(element).stream()
                        .filter(child -> Xml.is(child, "tr"))
                        .anyMatch(other -> Xml.child(Xml.child(other, "trPr"), "tblHeader") == null);
        if (!left && table.getParentNode() != null && Xml.is(table, "tbl")) {
            table.getParentNode().removeChild(table);
        }
    }

    private static void fillParagraph(Element paragraph, PaperValues values) {
        Placeholders placeholders = Placeholders.in(paragraph);
        List<String> names = placeholders.names();
        if (names.isEmpty()) {
            return;
        }
        if (names.stream().allMatch(values::blank)) {
            if (placeholders.kept()) {
                placeholders.replace(name -> "");
            } else {
                drop(paragraph);
            }
            return;
        }
        String only = names.get(0);
        if (names.size() == 1 && (placeholders.alone() || values.listed(only))) {
            repeat(paragraph, placeholders, values.lines(only));
        } else {
            placeholders.replace(values::text);
        }
    }

    private static void repeat(Element paragraph, Placeholders placeholders, List<String> lines) {
        String lead = placeholders.lead();
        for (int i = 1; i < lines.size(); i++) {
            Element copy = (Element) paragraph.cloneNode(true);
            String line = lines.get(i);
            Placeholders.in(copy).replace(name -> line);
            if (!lead.isEmpty()) {
                // The next attachment stands under the one before, not under the word.
                indent(copy, lead);
            }
            paragraph.getParentNode().insertBefore(copy, after(paragraph, i));
        }
        placeholders.replace(name -> lines.get(0));
    }

    private static Node after(Element paragraph, int copies) {
        Node next = paragraph.getNextSibling();
        for (int i = 1; i < copies && next != null; i++) {
            next = next.getNextSibling();
        }
        return next;
    }

    private static void indent(Element copy, String lead) {
        int rest = lead.length();
        for (Element text : Xml.all(copy, "t")) {
            String own = text.getTextContent();
            int covered = Math.min(rest, own.length());
            text.setTextContent("　".repeat(covered) + own.substring(covered));
            rest -= covered;
        }
        Element properties = Xml.child(copy, "pPr");
        if (properties != null) {
            Element spacing = Xml.child(properties, "spacing");
            if (spacing == null) {
                spacing = copy.getOwnerDocument().createElementNS(Xml.W, "w:spacing");
                properties.appendChild(spacing);
            }
            spacing.setAttributeNS(Xml.W, "w:before", "0");
        }
    }

    private static void drop(Element paragraph) {
        Node parent = paragraph.getParentNode();
        boolean last = Xml.is(parent, "tc") || Xml.is(parent, "hdr") || Xml.is(parent, "ftr");
        boolean carries = Xml.child(Xml.child(paragraph, "pPr"), "sectPr") != null;
        if (carries
                || last
                        && Xml.children((Element) parent).stream()
                                        .filter(e -> Xml.is(e, "p"))
                                        .count()
                                == 1) {
            // A cell, a head and a foot are broken without a paragraph.
            Placeholders.in(paragraph).replace(name -> "");
        } else {
            parent.removeChild(paragraph);
        }
    }
}
