package org.rectify.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.document.internal.Sheet.Block;
import org.rectify.document.internal.Sheet.Margin;
import org.rectify.document.internal.Sheet.Measures;
import org.rectify.document.internal.Sheet.Paragraph;
import org.rectify.document.internal.Sheet.ParagraphLook;
import org.rectify.document.internal.Sheet.Piece;
import org.rectify.document.internal.Sheet.Piece.Kind;
import org.w3c.dom.Element;

/**
 * Reads a Word document for its layout: paragraphs, tables, heads, feet, page numbers and breaks. Pictures, text boxes,
 * notes and automatic numbering are Word's alone.
 */
final class SheetReader {

    private static final double TWIP = 20;

    private final DocxFile file;
    private final Looks looks;
    private final GridReader grids;

    private SheetReader(DocxFile file) {
        this.file = file;
        this.looks = new Looks(file.part(DocxFile.STYLES));
        this.grids = new GridReader(this, looks);
    }

    static Sheet read(DocxFile file) {
        return new SheetReader(file).sheet();
    }

    private Sheet sheet() {
        Element body = Xml.child(Xml.parse(file.part(DocxFile.DOCUMENT)).getDocumentElement(), "body");
        if (body == null) {
            throw new DocxFile.BrokenDocx("has no body");
        }
        Element section = Xml.child(body, "sectPr");
        Map<String, String> targets = targets();
        return new Sheet(
                measures(section),
                blocks(body),
                margin(section, "headerReference", targets),
                margin(section, "footerReference", targets));
    }

    private static Measures measures(Element section) {
        Element size = Xml.child(section, "pgSz");
        Element margin = Xml.child(section, "pgMar");
        Element grid = Xml.child(section, "docGrid");
        String type = Xml.value(grid, "type");
        boolean lines = type != null && !type.equals("default");
        boolean characters = "linesAndChars".equals(type) || "snapToChars".equals(type);
        return new Measures(
                Xml.number(size, "w", 11906) / TWIP,
                Xml.number(size, "h", 16838) / TWIP,
                Math.abs(Xml.number(margin, "top", 2098)) / TWIP,
                Xml.number(margin, "right", 1474) / TWIP,
                Math.abs(Xml.number(margin, "bottom", 1984)) / TWIP,
                Xml.number(margin, "left", 1588) / TWIP,
                Xml.number(margin, "header", 851) / TWIP,
                Xml.number(margin, "footer", 1304) / TWIP,
                characters ? Xml.number(grid, "charSpace", 0) / 4096 : 0,
                lines ? Xml.number(grid, "linePitch", 0) / TWIP : 0);
    }

    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        byte[] part = file.part(DocxFile.RELATIONS);
        if (part != null) {
            for (Element relation : Xml.children(Xml.parse(part).getDocumentElement())) {
                targets.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
            }
        }
        return targets;
    }

    private Margin margin(Element section, String reference, Map<String, String> targets) {
        Map<String, List<Block>> byType = new HashMap<>();
        if (section != null) {
            for (Element child : Xml.children(section)) {
                if (Xml.is(child, reference)) {
                    byte[] part = file.part("word/" + targets.get(child.getAttributeNS(Xml.R, "id")));
                    if (part != null) {
                        byType.put(
                                Xml.value(child, "type"), blocks(Xml.parse(part).getDocumentElement()));
                    }
                }
            }
        }
        boolean first = Xml.on(Xml.child(section, "titlePg"));
        byte[] settings = file.part("word/settings.xml");
        boolean even =
                settings != null && Xml.on(Xml.child(Xml.parse(settings).getDocumentElement(), "evenAndOddHeaders"));
        return new Margin(
                first ? byType.getOrDefault("first", List.of()) : null,
                byType.get("default"),
                even ? byType.getOrDefault("even", List.of()) : null);
    }

    List<Block> blocks(Element parent) {
        List<Block> blocks = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "p")) {
                blocks.add(paragraph(child));
            } else if (Xml.is(child, "tbl")) {
                blocks.add(grids.grid(child));
            } else if (Xml.is(child, "sdt")) {
                Element content = Xml.child(child, "sdtContent");
                blocks.addAll(content == null ? List.of() : blocks(content));
            }
        }
        return blocks;
    }

    Paragraph paragraph(Element element) {
        ParagraphLook look = looks.paragraph(element);
        List<Piece> pieces = new ArrayList<>();
        new Pieces(look, pieces).read(element);
        return new Paragraph(look, pieces);
    }

    /** Reads the runs of a paragraph; a field is shown as what it computes where that is a number of pages. */
    private final class Pieces {

        private final ParagraphLook around;
        private final List<Piece> pieces;
        private String field;
        private boolean result;

        Pieces(ParagraphLook around, List<Piece> pieces) {
            this.around = around;
            this.pieces = pieces;
        }

        void read(Element parent) {
            for (Element child : Xml.children(parent)) {
                if (Xml.is(child, "r")) {
                    run(child);
                } else if (Xml.is(child, "fldSimple") && kind(Xml.value(child, "instr")) != null) {
                    Element run = Xml.child(child, "r");
                    pieces.add(new Piece(
                            kind(Xml.value(child, "instr")),
                            "",
                            run == null ? around.look() : looks.characters(around, run)));
                } else if (List.of("hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple")
                        .contains(child.getLocalName())) {
                    read(child);
                }
            }
        }

        private void run(Element run) {
            Sheet.Look look = looks.characters(around, run);
            if (Xml.on(Xml.child(Xml.child(run, "rPr"), "vanish"))) {
                return;
            }
            for (Element child : Xml.children(run)) {
                switch (child.getLocalName()) {
                    case "fldChar" -> field(Xml.value(child, "fldCharType"), look);
                    case "instrText" -> field = field == null ? null : field + child.getTextContent();
                    case "t" -> text(child.getTextContent(), look);
                    case "tab" -> text("　", look);
                    case "br" ->
                        pieces.add(new Piece(
                                "page".equals(Xml.value(child, "type")) ? Kind.PAGE_BREAK : Kind.LINE_BREAK, "", look));
                    default -> {
                        // Pictures and the like are Word's alone.
                    }
                }
            }
        }

        private void text(String text, Sheet.Look look) {
            boolean computed = field != null && result && kind(field) != null;
            if (!computed) {
                pieces.add(new Piece(Kind.TEXT, text, look));
            }
        }

        private void field(String type, Sheet.Look look) {
            if ("begin".equals(type)) {
                field = "";
                result = false;
            } else if (field != null && "separate".equals(type)) {
                result = true;
            } else if (field != null && "end".equals(type)) {
                if (kind(field) != null) {
                    pieces.add(new Piece(kind(field), "", look));
                }
                field = null;
            }
        }

        private static Kind kind(String instruction) {
            String name = instruction == null ? "" : instruction.strip().split("\\s")[0];
            return switch (name) {
                case "PAGE" -> Kind.PAGE_NUMBER;
                case "NUMPAGES" -> Kind.PAGE_COUNT;
                default -> null;
            };
        }
    }
}
