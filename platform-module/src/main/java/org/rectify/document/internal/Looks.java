package org.rectify.document.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rectify.document.internal.Sheet.Align;
import org.rectify.document.internal.Sheet.Border;
import org.rectify.document.internal.Sheet.LineRule;
import org.rectify.document.internal.Sheet.Look;
import org.rectify.document.internal.Sheet.ParagraphLook;
import org.w3c.dom.Element;

/** The styles of a Word document: what a paragraph and its characters look like once all that is inherited is counted. */
final class Looks {

    private static final double TWIP = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Element defaults;
    private String standard;

    Looks(byte[] part) {
        if (part == null) {
            defaults = null;
            return;
        }
        Element root = Xml.parse(part).getDocumentElement();
        defaults = Xml.child(root, "docDefaults");
        for (Element style : Xml.all(root, "style")) {
            String id = Xml.value(style, "styleId");
            styles.put(id, style);
            String isDefault = Xml.value(style, "default");
            if ("paragraph".equals(Xml.value(style, "type")) && ("1".equals(isDefault) || "true".equals(isDefault))) {
                standard = id;
            }
        }
    }

    /** The style of that id, or null. */
    Element style(String id) {
        return styles.get(id);
    }

    ParagraphLook paragraph(Element paragraph) {
        Element own = Xml.child(paragraph, "pPr");
        String id = Xml.value(Xml.child(own, "pStyle"), "val");
        Paragraphs look = new Paragraphs();
        look.characters.add(Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"));
        look.add(Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"));
        inherit(id == null || !styles.containsKey(id) ? standard : id, look, new HashSet<>());
        look.add(own);
        return look.build();
    }

    Look characters(ParagraphLook around, Element run) {
        Characters look = new Characters(around.look());
        Element own = Xml.child(run, "rPr");
        String id = Xml.value(Xml.child(own, "rStyle"), "val");
        if (id != null && styles.containsKey(id)) {
            look.add(Xml.child(styles.get(id), "rPr"));
        }
        look.add(own);
        return look.build();
    }

    private void inherit(String id, Paragraphs look, Set<String> seen) {
        Element style = styles.get(id);
        if (style == null || !seen.add(id)) {
            return;
        }
        inherit(Xml.value(Xml.child(style, "basedOn"), "val"), look, seen);
        look.characters.add(Xml.child(style, "rPr"));
        look.add(Xml.child(style, "pPr"));
    }

    /** A border's line, or null where there is none. */
    static Border border(Element element) {
        String kind = Xml.value(element, "val");
        if (kind == null || kind.equals("nil") || kind.equals("none")) {
            return null;
        }
        return new Border(Xml.number(element, "sz", 4) / 8, color(Xml.value(element, "color")));
    }

    private static int color(String value) {
        return value != null && value.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(value, 16) : 0;
    }

    /** Collects what characters look like. */
    private static final class Characters {

        private double size = 10;
        private boolean bold;
        private String font = "";
        private int color;
        private double spacing;

        Characters() {}

        Characters(Look look) {
            size = look.size();
            bold = look.bold();
            font = look.font();
            color = look.color();
            spacing = look.spacing();
        }

        void add(Element properties) {
            if (properties == null) {
                return;
            }
            size = Xml.number(Xml.child(properties, "sz"), "val", size * 2) / 2;
            spacing = Xml.number(Xml.child(properties, "spacing"), "val", spacing * TWIP) / TWIP;
            Element weight = Xml.child(properties, "b");
            bold = weight == null ? bold : Xml.on(weight);
            String name = Xml.value(Xml.child(properties, "rFonts"), "eastAsia");
            font = name == null ? font : name;
            String tone = Xml.value(Xml.child(properties, "color"), "val");
            color = tone == null ? color : color(tone);
        }

        Look build() {
            return new Look(Math.max(1, Math.min(size, 400)), bold, font, color, spacing);
        }
    }

    /** Collects how a paragraph stands. */
    private static final class Paragraphs {

        private final Characters characters = new Characters();
        private Align align = Align.LEFT;
        private double left;
        private double right;
        private double first;
        private double leftChars;
        private double rightChars;
        private double firstChars;
        private double before;
        private double after;
        private double line = 1;
        private LineRule rule = LineRule.TIMES;
        private boolean keepNext;
        private boolean pageBreak;
        private Border top;
        private Border bottom;

        void add(Element properties) {
            if (properties == null) {
                return;
            }
            String how = Xml.value(Xml.child(properties, "jc"), "val");
            align = how == null ? align : align(how);
            indent(Xml.child(properties, "ind"));
            space(Xml.child(properties, "spacing"));
            Element keep = Xml.child(properties, "keepNext");
            keepNext = keep == null ? keepNext : Xml.on(keep);
            Element page = Xml.child(properties, "pageBreakBefore");
            pageBreak = page == null ? pageBreak : Xml.on(page);
            Element borders = Xml.child(properties, "pBdr");
            if (borders != null) {
                top = border(Xml.child(borders, "top"));
                bottom = border(Xml.child(borders, "bottom"));
            }
        }

        private void indent(Element ind) {
            left = Xml.number(ind, "left", Xml.number(ind, "start", left * TWIP)) / TWIP;
            right = Xml.number(ind, "right", Xml.number(ind, "end", right * TWIP)) / TWIP;
            first = Xml.number(ind, "firstLine", first * TWIP) / TWIP;
            first = Xml.value(ind, "hanging") == null ? first : -Xml.number(ind, "hanging", 0) / TWIP;
            leftChars = Xml.number(ind, "leftChars", Xml.number(ind, "startChars", leftChars));
            rightChars = Xml.number(ind, "rightChars", Xml.number(ind, "endChars", rightChars));
            firstChars = Xml.number(ind, "firstLineChars", firstChars);
            firstChars = Xml.value(ind, "hangingChars") == null ? firstChars : -Xml.number(ind, "hangingChars", 0);
        }

        private void space(Element spacing) {
            before = Xml.number(spacing, "before", before * TWIP) / TWIP;
            after = Xml.number(spacing, "after", after * TWIP) / TWIP;
            String how = Xml.value(spacing, "lineRule");
            if (how != null || Xml.value(spacing, "line") != null) {
                rule = "exact".equals(how)
                        ? LineRule.EXACT
                        : "atLeast".equals(how) ? LineRule.AT_LEAST : LineRule.TIMES;
                line = Xml.number(spacing, "line", 240) / (rule == LineRule.TIMES ? 240 : TWIP);
            }
        }

        private static Align align(String value) {
            return switch (value) {
                case "center" -> Align.CENTER;
                case "right", "end" -> Align.RIGHT;
                case "both" -> Align.BOTH;
                case "distribute" -> Align.SPREAD;
                default -> Align.LEFT;
            };
        }

        ParagraphLook build() {
            Look look = characters.build();
            double em = look.size() / 100;
            return new ParagraphLook(
                    align,
                    leftChars == 0 ? left : leftChars * em,
                    rightChars == 0 ? right : rightChars * em,
                    firstChars == 0 ? first : firstChars * em,
                    before,
                    after,
                    line,
                    rule,
                    keepNext,
                    pageBreak,
                    top,
                    bottom,
                    look);
        }
    }
}
