package org.rectify.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one sheet as an XLSX file, in the office's layout, while the rows come: memory holds the last few hundred of
 * them. Nothing that is written is ever a formula, whatever it begins with. Closing ends the file and closes the stream;
 * a file that was not closed is none.
 */
public final class SheetWriter implements Closeable {

    /** More rows than this has no sheet, head included. */
    public static final int MOST_ROWS = Worksheet.MAX_ROWS;

    public static final String MIMETYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSH_EVERY = 500;
    private static final String FONT = "宋体";
    private static final String DAY = "yyyy-mm-dd";
    private static final String HEAD_COLOUR = "DDE6F0";
    private static final double NUMBER_WIDTH = 7;

    private final OutputStream out;
    private final Workbook book;
    private final Worksheet page;
    private final Sheet sheet;
    private final int columns;
    private final int first;
    private int next;

    public SheetWriter(OutputStream out, Sheet sheet) {
        this.out = out;
        this.sheet = sheet;
        this.columns = sheet.columns().size() + (sheet.numbered() == null ? 0 : 1);
        this.book = new Workbook(out, "Rectify", "01.0000");
        book.setGlobalDefaultFont(FONT, 10.5);
        this.page = book.newWorksheet(sheet.name());
        this.first = sheet.notes().size() + 2;
        this.next = first;
        layOut();
        head();
    }

    /**
     * Writes the next row.
     *
     * @param values one for each column: null, a {@link String}, {@link Number}, {@link LocalDate} or {@link Marked}
     */
    public void row(List<?> values) {
        if (values.size() != sheet.columns().size()) {
            throw new IllegalArgumentException(
                    values.size() + " values for " + sheet.columns().size() + " columns");
        }
        int column = 0;
        if (sheet.numbered() != null) {
            page.value(next, column, rows() + 1);
            styled(column++, Column.Kind.CENTRED).set();
        }
        for (int i = 0; i < values.size(); i++, column++) {
            cell(column, sheet.columns().get(i).kind(), values.get(i));
        }
        next++;
        if (rows() % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /** How many rows have been written. */
    public long rows() {
        return next - first;
    }

    /** Ends the sheet with a line over its whole width. */
    public void foot(String text) {
        line(next, text).bold().set();
        next++;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            book.finish();
        }
    }

    private void layOut() {
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.leftMargin(0.4f);
        page.rightMargin(0.4f);
        page.repeatRows(first - 1);
        page.freezePane(0, first);
        page.footer("&P / &N", Position.CENTER, FONT, 9);
        int column = 0;
        if (sheet.numbered() != null) {
            page.width(column++, NUMBER_WIDTH);
        }
        for (Column each : sheet.columns()) {
            page.width(column++, each.width());
        }
    }

    private void head() {
        line(0, sheet.title()).bold().fontSize(18).horizontalAlignment("center").set();
        page.rowHeight(0, 32);
        for (int i = 0; i < sheet.notes().size(); i++) {
            line(i + 1, sheet.notes().get(i)).set();
        }
        int column = 0;
        if (sheet.numbered() != null) {
            headCell(column++, sheet.numbered());
        }
        for (Column each : sheet.columns()) {
            headCell(column++, each.title());
        }
        page.rowHeight(first - 1, 24);
    }

    private StyleSetter line(int row, String text) {
        page.inlineString(row, 0, CellText.of(text));
        if (columns > 1) {
            page.range(row, 0, row, columns - 1).merge();
        }
        return style(row, 0).wrapText(true).verticalAlignment("center");
    }

    private void headCell(int column, String title) {
        page.inlineString(first - 1, column, CellText.of(title));
        style(first - 1, column)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEAD_COLOUR)
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void cell(int column, Column.Kind kind, Object value) {
        StyleSetter style = styled(column, kind);
        if (value instanceof LocalDate day) {
            page.value(next, column, day);
            style.format(DAY);
        } else if (value instanceof Number number) {
            page.value(next, column, number);
        } else if (value instanceof Marked marked) {
            page.inlineString(next, column, CellText.of(marked.text()));
            if (marked.colour() != null) {
                style.fillColor(marked.colour());
            }
        } else if (value instanceof String text) {
            page.inlineString(next, column, CellText.of(text));
        } else if (value != null) {
            throw new IllegalArgumentException("No cell holds a " + value.getClass());
        }
        style.set();
    }

    private StyleSetter styled(int column, Column.Kind kind) {
        StyleSetter style = style(next, column).verticalAlignment("center").borderStyle(BorderStyle.THIN);
        return kind == Column.Kind.TEXT ? style.wrapText(true) : style.horizontalAlignment("center");
    }

    private StyleSetter style(int row, int column) {
        return page.style(row, column);
    }

    private void flush() {
        try {
            page.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
