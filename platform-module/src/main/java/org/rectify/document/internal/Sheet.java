package org.rectify.document.internal;

import java.util.List;

/**
 * A document as far as its layout is concerned. Lengths are in points.
 *
 * @param page measures of every page
 * @param blocks the text, in order
 * @param heads and {@code feet}: what stands over and under the text of each page
 */
record Sheet(Measures page, List<Block> blocks, Margin heads, Margin feet) {

    /**
     * A page.
     *
     * @param headAt from its upper edge to the head; {@code footAt} from its lower edge to the foot
     * @param charSpace added to the advance of every Chinese character, so that a line holds what it shall
     * @param linePitch the grid that lines without a height of their own keep to; 0 for none
     */
    record Measures(
            double width,
            double height,
            double top,
            double right,
            double bottom,
            double left,
            double headAt,
            double footAt,
            double charSpace,
            double linePitch) {

        double textWidth() {
            return width - left - right;
        }
    }

    /** Heads or feet by page; null where a page has none. */
    record Margin(List<Block> first, List<Block> odd, List<Block> even) {

        List<Block> on(int page) {
            List<Block> blocks = page == 1 && first != null ? first : page % 2 == 0 && even != null ? even : odd;
            return blocks == null ? List.of() : blocks;
        }
    }

    /** What follows what, down the page. */
    sealed interface Block permits Paragraph, Grid {}

    /** A paragraph of pieces. */
    record Paragraph(ParagraphLook look, List<Piece> pieces) implements Block {}

    /** Text of one look; or a number of pages, or a break. */
    record Piece(Kind kind, String text, Look look) {

        enum Kind {
            TEXT,
            PAGE_NUMBER,
            PAGE_COUNT,
            LINE_BREAK,
            PAGE_BREAK
        }
    }

    /** How characters look: {@code font} is the name that the document gives. */
    record Look(double size, boolean bold, String font, int color, double spacing) {}

    /** How a paragraph stands. */
    record ParagraphLook(
            Align align,
            double left,
            double right,
            double firstLine,
            double before,
            double after,
            double line,
            LineRule rule,
            boolean keepNext,
            boolean pageBreak,
            Border top,
            Border bottom,
            Look look) {}

    enum Align {
        LEFT,
        CENTER,
        RIGHT,
        BOTH,
        SPREAD
    }

    /** What {@code line} is: a multiple of the natural height, points at least, or points. */
    enum LineRule {
        TIMES,
        AT_LEAST,
        EXACT
    }

    /** A line of that width; none where null. */
    record Border(double width, int color) {}

    /** A table. */
    record Grid(List<Double> widths, List<Row> rows, Border border, Align align) implements Block {}

    /** A row; a head is repeated on every page that the table reaches. */
    record Row(List<Cell> cells, boolean head, double height) {}

    /** A cell over {@code span} columns from {@code column} on; {@code joined} to the one above it. */
    record Cell(int column, int span, List<Paragraph> paragraphs, boolean joined, boolean middle) {}
}
