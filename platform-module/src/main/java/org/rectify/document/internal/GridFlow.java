package org.rectify.document.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rectify.document.internal.Sheet.Align;
import org.rectify.document.internal.Sheet.Border;
import org.rectify.document.internal.Sheet.Cell;
import org.rectify.document.internal.Sheet.Grid;
import org.rectify.document.internal.Sheet.Row;
import org.rectify.document.internal.Typesetter.Line;

/** Lays a table out: its head again on every page, and a row that no page holds over several. */
final class GridFlow {

    private static final double SIDE = 5.4;
    private static final double UPPER = 2.5;

    private final Pages pages;
    private final Typesetter typesetter;
    private final Grid grid;
    private final List<Row> head;
    private final double[] edges;

    GridFlow(Pages pages, Typesetter typesetter, Grid grid) {
        this.pages = pages;
        this.typesetter = typesetter;
        this.grid = grid;
        this.head = grid.rows().stream().takeWhile(Row::head).toList();
        this.edges = edges();
    }

    /** Where columns begin, from the page's left; a table wider than the text is made as wide. */
    private double[] edges() {
        double wide = grid.widths().stream().mapToDouble(Double::doubleValue).sum();
        double room = pages.page().textWidth();
        double scale = wide > room ? room / wide : 1;
        double[] edges = new double[grid.widths().size() + 1];
        edges[0] = pages.page().left() + (grid.align() == Align.CENTER ? (room - wide * scale) / 2 : 0);
        for (int i = 0; i < grid.widths().size(); i++) {
            edges[i + 1] = edges[i] + grid.widths().get(i) * scale;
        }
        return edges;
    }

    void flow() {
        // A head is not left alone at the foot of a page.
        double opening = opening();
        if (opening > pages.left() && opening < room() / 2 && !pages.fresh()) {
            pages.turn();
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            row(i);
        }
    }

    /** The height of a page's text. */
    private double room() {
        return pages.page().height() - pages.page().top() - pages.page().bottom();
    }

    /** The height of the head with the first row under it; 0 where there is no head. */
    private double opening() {
        return head.isEmpty()
                ? 0
                : grid.rows().stream()
                        .limit(head.size() + 1L)
                        .mapToDouble(row -> height(row, set(row)))
                        .sum();
    }

    private void row(int index) {
        Row row = grid.rows().get(index);
        List<Deque<Line>> cells = set(row);
        double whole = height(row, cells);
        // A row stays whole where that does not leave half a page empty.
        if (whole > pages.left() && (whole < room() / 2 || pages.left() < 40)) {
            turn(row);
        }
        boolean first = true;
        while (first || cells.stream().anyMatch(lines -> !lines.isEmpty())) {
            if (!first) {
                turn(row);
            }
            part(row, index, cells, first);
            first = false;
        }
    }

    private void turn(Row row) {
        if (pages.fresh()) {
            return;
        }
        pages.turn();
        if (!row.head()) {
            for (int i = 0; i < head.size(); i++) {
                part(head.get(i), i, set(head.get(i)), true);
            }
        }
    }

    private List<Deque<Line>> set(Row row) {
        List<Deque<Line>> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            double width = edges[cell.column() + cell.span()] - edges[cell.column()] - 2 * SIDE;
            Deque<Line> lines = new ArrayDeque<>();
            cell.paragraphs().forEach(paragraph -> lines.addAll(typesetter.set(paragraph, Math.max(width, 10), 0, 0)));
            cells.add(lines);
        }
        return cells;
    }

    private static double height(Row row, List<Deque<Line>> cells) {
        double tallest = cells.stream()
                .mapToDouble(lines -> lines.stream().mapToDouble(Line::whole).sum())
                .max()
                .orElse(0);
        return Math.max(row.height(), tallest + 2 * UPPER);
    }

    /** Draws as much of the row as this page holds, at least a line. */
    private void part(Row row, int index, List<Deque<Line>> cells, boolean first) {
        double room = pages.left() - 2 * UPPER;
        List<List<Line>> taken = new ArrayList<>();
        double tallest = 0;
        for (Deque<Line> lines : cells) {
            List<Line> own = new ArrayList<>();
            double used = 0;
            while (!lines.isEmpty()
                    && (used + lines.peek().before() + lines.peek().height() <= room
                            || own.isEmpty() && pages.fresh())) {
                used += lines.peek().whole();
                own.add(lines.poll());
            }
            taken.add(own);
            tallest = Math.max(tallest, used);
        }
        double height = Math.max(first ? Math.min(row.height(), pages.left()) : 0, tallest + 2 * UPPER);
        double top = pages.y();
        for (int i = 0; i < taken.size(); i++) {
            Cell cell = row.cells().get(i);
            double used = taken.get(i).stream().mapToDouble(Line::whole).sum();
            double at = top + UPPER + (cell.middle() ? (height - 2 * UPPER - used) / 2 : 0);
            for (Line line : taken.get(i)) {
                pages.draw(line, edges[cell.column()] + SIDE, at + line.before());
                at += line.whole();
            }
            frame(cell, index, top, top + height, first);
        }
        pages.down(height);
    }

    private void frame(Cell cell, int index, double top, double bottom, boolean first) {
        Border border = grid.border();
        if (border == null) {
            return;
        }
        double left = edges[cell.column()];
        double right = edges[cell.column() + cell.span()];
        pages.rule(left, top, left, bottom, border);
        pages.rule(right, top, right, bottom, border);
        if (!(cell.joined() && first)) {
            pages.rule(left, top, right, top, border);
        }
        if (!joinedBelow(cell, index)) {
            pages.rule(left, bottom, right, bottom, border);
        }
    }

    private boolean joinedBelow(Cell cell, int index) {
        return index + 1 < grid.rows().size()
                && grid.rows().get(index + 1).cells().stream()
                        .anyMatch(below -> below.joined() && below.column() == cell.column());
    }
}
