package org.rectify.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.rectify.document.internal.Sheet.Align;
import org.rectify.document.internal.Sheet.LineRule;
import org.rectify.document.internal.Sheet.Measures;
import org.rectify.document.internal.Sheet.Paragraph;
import org.rectify.document.internal.Sheet.ParagraphLook;
import org.rectify.document.internal.Sheet.Piece;

/** Sets paragraphs into lines of a width. */
final class Typesetter {

    /** Of its size, the natural height of a line. */
    private static final double NATURAL = 1.3;

    /**
     * A line that was set.
     *
     * @param x from the left of the column; {@code stretch} added to every letter's advance but the last's
     * @param before what is left free above it, but at the top of a page
     * @param rules above and below, null for none, from {@code left} to {@code right} of the column
     */
    record Line(
            List<Letter> letters,
            double x,
            double stretch,
            double before,
            double height,
            double after,
            double left,
            double right,
            Sheet.Border top,
            Sheet.Border bottom,
            boolean pageBreak) {

        double whole() {
            return before + height + after;
        }

        double size() {
            return letters.stream().mapToDouble(l -> l.look().size()).max().orElse(0);
        }
    }

    private final Fonts fonts;
    private final Measures page;

    Typesetter(Fonts fonts, Measures page) {
        this.fonts = fonts;
        this.page = page;
    }

    /** The paragraph in a column of that width, on that page of so many; pages matter to page numbers alone. */
    List<Line> set(Paragraph paragraph, double width, int pageNumber, int pageCount) {
        List<Letter> letters = letters(paragraph, pageNumber, pageCount);
        ParagraphLook look = paragraph.look();
        double rest = Math.max(width - look.left() - look.right(), look.look().size());
        double first = Math.max(rest - look.firstLine(), look.look().size());
        List<int[]> places = LineBreaker.lines(letters, first, rest);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int to = places.get(i)[1];
            boolean last = i == places.size() - 1;
            boolean asked = to > 0 && letters.get(to - 1).breaks();
            List<Letter> own = trimmed(letters.subList(places.get(i)[0], to));
            double room = i == 0 ? first : rest;
            double[] place = place(look.align(), own, room, last || asked);
            lines.add(new Line(
                    own,
                    look.left() + (i == 0 ? look.firstLine() : 0) + place[0],
                    place[1],
                    i == 0 ? look.before() : 0,
                    height(look, own),
                    last ? look.after() : 0,
                    look.left(),
                    width - look.right(),
                    i == 0 ? look.top() : null,
                    last ? look.bottom() : null,
                    asked && letters.get(to - 1).point() == '\f'));
        }
        return lines;
    }

    private List<Letter> letters(Paragraph paragraph, int pageNumber, int pageCount) {
        List<Letter> letters = new ArrayList<>();
        for (Piece piece : paragraph.pieces()) {
            String text =
                    switch (piece.kind()) {
                        case TEXT -> piece.text();
                        case PAGE_NUMBER -> String.valueOf(pageNumber);
                        case PAGE_COUNT -> String.valueOf(pageCount);
                        case LINE_BREAK -> "\n";
                        case PAGE_BREAK -> "\f";
                    };
            text.codePoints().filter(Typesetter::drawn).forEach(point -> letters.add(letter(point, piece.look())));
        }
        return letters;
    }

    /** Selectors of variants draw nothing and the fonts have none. */
    private static boolean drawn(int point) {
        return !(point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0000 && point <= 0xE0FFF || point == 0x200D);
    }

    private Letter letter(int point, Sheet.Look look) {
        if (point == '\n' || point == '\f') {
            return new Letter(point, null, look, 0);
        }
        Fonts.Drawn drawn = fonts.drawn(point, look);
        double own = drawn.font().width(drawn.glyph()) * look.size() / 1000;
        boolean full = own >= look.size() * 0.98;
        return new Letter(point, drawn, look, own + look.spacing() + (full ? page.charSpace() : 0));
    }

    private static List<Letter> trimmed(List<Letter> letters) {
        int end = letters.size();
        while (end > 0 && (letters.get(end - 1).breaks() || letters.get(end - 1).point() == ' ')) {
            end--;
        }
        return List.copyOf(letters.subList(0, end));
    }

    /** Where the line begins, and what is added between its letters. */
    private static double[] place(Align align, List<Letter> letters, double room, boolean ends) {
        double used = letters.stream().mapToDouble(Letter::advance).sum();
        double free = room - used;
        boolean fill = free < 0 || align == Align.SPREAD || align == Align.BOTH && !ends;
        if (fill && letters.size() > 1) {
            return new double[] {0, free / (letters.size() - 1)};
        }
        return switch (align) {
            case CENTER -> new double[] {free / 2, 0};
            case RIGHT -> new double[] {free, 0};
            default -> new double[] {0, 0};
        };
    }

    private double height(ParagraphLook look, List<Letter> letters) {
        double size = letters.stream()
                .mapToDouble(letter -> letter.look().size())
                .max()
                .orElse(look.look().size());
        if (look.rule() == LineRule.EXACT) {
            return look.line();
        }
        double natural = size * NATURAL;
        if (page.linePitch() > 0) {
            natural = Math.ceil(natural / page.linePitch() - 0.01) * page.linePitch();
        }
        return look.rule() == LineRule.AT_LEAST ? Math.max(natural, look.line()) : natural * look.line();
    }
}
