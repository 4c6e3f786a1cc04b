package org.rectify.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.rectify.document.internal.Sheet.Align;
import org.rectify.document.internal.Sheet.Block;
import org.rectify.document.internal.Sheet.Border;
import org.rectify.document.internal.Sheet.Cell;
import org.rectify.document.internal.Sheet.Grid;
import org.rectify.document.internal.Sheet.Paragraph;
import org.rectify.document.internal.Sheet.Row;
import org.w3c.dom.Element;

/** Reads the tables of a Word document; one within a cell is read as the paragraphs of its cells. */
final class GridReader {

    private static final double TWIP = 20;

    private final SheetReader texts;
    private final Looks looks;

    GridReader(SheetReader texts, Looks looks) {
        this.texts = texts;
        this.looks = looks;
    }

    Grid grid(Element table) {
        List<Double> widths = new ArrayList<>();
        Element columns = Xml.child(table, "tblGrid");
        if (columns != null) {
            Xml.children(columns).forEach(column -> widths.add(Xml.number(column, "w", 1000) / TWIP));
        }
        List<Row> rows = new ArrayList<>();
        for (Element child : Xml.children(table)) {
            if (Xml.is(child, "tr")) {
                rows.add(row(child));
            }
        }
        int needed = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.span())
                .max()
                .orElse(0);
        while (widths.size() < needed) {
            widths.add(60.0);
        }
        Element properties = Xml.child(table, "tblPr");
        String align = Xml.value(Xml.child(properties, "jc"), "val");
        return new Grid(widths, rows, border(properties), "center".equals(align) ? Align.CENTER : Align.LEFT);
    }

    private Border border(Element properties) {
        Element borders = Xml.child(properties, "tblBorders");
        if (borders == null) {
            Element style = looks.style(Xml.value(Xml.child(properties, "tblStyle"), "val"));
            borders = Xml.child(Xml.child(style, "tblPr"), "tblBorders");
        }
        Border inside = Looks.border(Xml.child(borders, "insideH"));
        return inside == null ? Looks.border(Xml.child(borders, "top")) : inside;
    }

    private Row row(Element row) {
        Element properties = Xml.child(row, "trPr");
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Element child : Xml.children(row)) {
            if (Xml.is(child, "tc")) {
                Cell cell = cell(child, column);
                cells.add(cell);
                column += cell.span();
            }
        }
        return new Row(
                cells,
                Xml.on(Xml.child(properties, "tblHeader")),
                Xml.number(Xml.child(properties, "trHeight"), "val", 0) / TWIP);
    }

    private Cell cell(Element element, int column) {
        Element properties = Xml.child(element, "tcPr");
        int span = (int) Math.max(1, Math.min(64, Xml.number(Xml.child(properties, "gridSpan"), "val", 1)));
        Element merge = Xml.child(properties, "vMerge");
        boolean joined = merge != null && !"restart".equals(Xml.value(merge, "val"));
        return new Cell(
                column,
                span,
                paragraphs(texts.blocks(element)),
                joined,
                "center".equals(Xml.value(Xml.child(properties, "vAlign"), "val")));
    }

    private static List<Paragraph> paragraphs(List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> row.cells().forEach(cell -> paragraphs.addAll(cell.paragraphs())));
            }
        }
        return paragraphs;
    }
}
