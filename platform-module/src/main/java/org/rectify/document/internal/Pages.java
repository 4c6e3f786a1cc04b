package org.rectify.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.rectify.document.internal.Sheet.Block;
import org.rectify.document.internal.Sheet.Border;
import org.rectify.document.internal.Sheet.Grid;
import org.rectify.document.internal.Sheet.Measures;
import org.rectify.document.internal.Sheet.Paragraph;
import org.rectify.document.internal.Typesetter.Line;

/** Lays a document out on pages: one line under the other until a page is full. */
final class Pages {

    /** What is on a page. Lengths are in points from its upper left corner. */
    sealed interface Mark permits Letters, Rule {}

    /** Letters on a baseline; {@code stretch} is added to every advance. */
    record Letters(double x, double baseline, List<Letter> letters, double stretch) implements Mark {}

    /** A straight line. */
    record Rule(double x1, double y1, double x2, double y2, double width, int color) implements Mark {}

    private final Sheet sheet;
    private final Measures page;
    private final Typesetter typesetter;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    private Pages(Sheet sheet, Fonts fonts) {
        this.sheet = sheet;
        this.page = sheet.page();
        this.typesetter = new Typesetter(fonts, page);
    }

    /** What is on each page. */
    static List<List<Mark>> of(Sheet sheet, Fonts fonts) {
        Pages pages = new Pages(sheet, fonts);
        pages.turn();
        pages.flow(sheet.blocks());
        pages.margins();
        return pages.pages;
    }

    private void flow(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Grid grid) {
                new GridFlow(this, typesetter, grid).flow();
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                if (paragraph.look().pageBreak() && !fresh()) {
                    turn();
                }
                keepTogether(blocks, i);
                List<Line> lines = typesetter.set(paragraph, page.textWidth(), 0, 0);
                lines.forEach(this::place);
            }
        }
    }

    /** Turns the page where what must stay with what follows would be parted from it. */
    private void keepTogether(List<Block> blocks, int at) {
        double needed = 0;
        for (int i = at; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                needed += page.linePitch();
                break;
            }
            List<Line> lines = typesetter.set(paragraph, page.textWidth(), 0, 0);
            boolean on = paragraph.look().keepNext();
            needed += on
                    ? lines.stream().mapToDouble(Line::whole).sum()
                    : lines.get(0).before() + lines.get(0).height();
            if (!on) {
                break;
            }
        }
        boolean fitsElsewhere = needed <= page.height() - page.top() - page.bottom();
        if (needed > left() && fitsElsewhere && !fresh()) {
            turn();
        }
    }

    private void place(Line line) {
        if (line.height() + line.before() > left() + 0.01 && !fresh()) {
            turn();
        }
        boolean top = fresh() && pages.size() > 1;
        y += top ? 0 : line.before();
        draw(line, page.left(), y);
        y += line.height() + line.after();
        if (line.pageBreak()) {
            turn();
        }
    }

    /** Draws a line whose upper edge is at {@code top} in a column that begins at {@code left}. */
    void draw(Line line, double left, double top) {
        if (!line.letters().isEmpty()) {
            double size = line.size();
            double baseline = top + (line.height() - size) / 2 + size * 0.86;
            add(new Letters(left + line.x(), baseline, line.letters(), line.stretch()));
        }
        double from = left + line.left();
        double to = left + line.right();
        if (line.top() != null) {
            rule(from, top, to, top, line.top());
        }
        if (line.bottom() != null) {
            rule(from, top + line.height(), to, top + line.height(), line.bottom());
        }
    }

    void rule(double x1, double y1, double x2, double y2, Border border) {
        add(new Rule(x1, y1, x2, y2, border.width(), border.color()));
    }

    private void add(Mark mark) {
        pages.get(pages.size() - 1).add(mark);
    }

    /** What is left of this page, in points. */
    double left() {
        return page.height() - page.bottom() - y;
    }

    double y() {
        return y;
    }

    void down(double by) {
        y += by;
    }

    /** Whether nothing stands on this page yet. */
    boolean fresh() {
        return y <= page.top() + 0.01;
    }

    Measures page() {
        return page;
    }

    void turn() {
        pages.add(new ArrayList<>());
        y = page.top();
    }

    private void margins() {
        // A break at the very end leaves no empty page.
        if (pages.size() > 1 && pages.get(pages.size() - 1).isEmpty()) {
            pages.remove(pages.size() - 1);
        }
        List<List<Mark>> all = List.copyOf(pages);
        for (int number = 1; number <= all.size(); number++) {
            List<Line> head = lines(sheet.heads().on(number), number, all.size());
            List<Line> foot = lines(sheet.feet().on(number), number, all.size());
            double height = foot.stream().mapToDouble(Line::whole).sum();
            margin(all.get(number - 1), head, page.headAt());
            margin(all.get(number - 1), foot, page.height() - page.footAt() - height);
        }
    }

    private List<Line> lines(List<Block> blocks, int number, int count) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.addAll(typesetter.set(paragraph, page.textWidth(), number, count));
            }
        }
        return lines;
    }

    private void margin(List<Mark> marks, List<Line> lines, double top) {
        pages.add(marks);
        double at = top;
        for (Line line : lines) {
            draw(line, page.left(), at + line.before());
            at += line.whole();
        }
        pages.remove(pages.size() - 1);
    }
}
