package org.rectify.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes forms as XLSX files. */
public final class FormWriter {

    private static final String FONT = "宋体";
    private static final String LISTS = "_lists";
    private static final int HEAD = 2;
    private static final int FIRST = 3;
    private static final int LONGEST_LIST = 20_000;

    private final Form form;
    private final Workbook book;
    private final Worksheet page;
    private final Worksheet lists;
    private final Map<String, Range> ranges = new HashMap<>();

    private FormWriter(Form form, Workbook book) {
        this.form = form;
        this.book = book;
        this.page = book.newWorksheet(form.name());
        this.lists = book.newWorksheet(LISTS);
    }

    /** Writes the form and leaves the stream open. */
    public static void write(Form form, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Rectify", "01.0000");
        book.setGlobalDefaultFont(FONT, 10.5);
        new FormWriter(form, book).write();
        book.finish();
    }

    private void write() {
        lists();
        mark();
        head();
        for (int i = 0; i < form.columns().size(); i++) {
            column(i + 1, form.columns().get(i));
        }
        example();
    }

    private void lists() {
        int column = 2;
        for (Map.Entry<String, List<String>> list : new TreeMap<>(form.lists()).entrySet()) {
            List<String> values = list.getValue()
                    .subList(0, Math.min(LONGEST_LIST, list.getValue().size()));
            for (int row = 0; row < values.size(); row++) {
                lists.inlineString(row, column, CellText.of(values.get(row)));
            }
            if (!values.isEmpty()) {
                ranges.put(list.getKey(), lists.range(0, column, values.size() - 1, column));
            }
            column++;
        }
        List<Form.Pair> pairs =
                form.grouped().subList(0, Math.min(LONGEST_LIST, form.grouped().size()));
        for (int row = 0; row < pairs.size(); row++) {
            lists.inlineString(row, 0, CellText.of(pairs.get(row).group()));
            lists.inlineString(row, 1, CellText.of(pairs.get(row).value()));
        }
        lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    private void mark() {
        Worksheet sheet = book.newWorksheet(Form.MARK_SHEET);
        for (int i = 0; i < form.mark().size(); i++) {
            sheet.inlineString(0, i, CellText.of(form.mark().get(i)));
        }
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    private void head() {
        int last = form.columns().size();
        page.inlineString(0, 0, CellText.of(form.title() + "\n" + String.join("\n", form.notes())));
        page.range(0, 0, 0, last).merge();
        page.style(0, 0).wrapText(true).verticalAlignment("center").set();
        page.rowHeight(0, 18.0 * (form.notes().size() + 1));
        page.hideRow(Form.KEY_ROW - 1);
        headCell(0, form.numbered(), false);
        page.width(0, 7);
        page.rowHeight(HEAD, 28);
        page.freezePane(1, FIRST);
        page.repeatRows(HEAD);
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private void column(int at, Form.Column column) {
        page.inlineString(Form.KEY_ROW - 1, at, column.key());
        headCell(at, column.required() ? column.head() + " *" : column.head(), column.required());
        if (column.note() != null) {
            page.comment(HEAD, at, column.note());
        }
        page.width(at, column.width());
        Range cells = page.range(FIRST, at, FIRST + form.rows(), at);
        if (column.day()) {
            page.style(at).format("yyyy-mm-dd").set();
        } else {
            // Text, so that a number keeps its zeros and nothing that is entered becomes a formula.
            page.style(at).format("@").wrapText(true).verticalAlignment("top").set();
        }
        Range list = column.list() == null ? null : ranges.get(column.list());
        if (column.within() != null && !form.grouped().isEmpty()) {
            cells.validateWithListByFormula(dependent(column.within()))
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(column.head())
                    .error(said(column));
        } else if (list != null) {
            cells.validateWithList(list)
                    .errorStyle(column.strict() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                    .showErrorMessage(column.strict())
                    .errorTitle(column.head())
                    .error(said(column));
        }
    }

    private static String said(Form.Column column) {
        return column.note() == null ? column.head() : column.note();
    }

    /** The stretch of the grouped list that belongs to what the other column of the row says. */
    private String dependent(String key) {
        int at = 0;
        while (!form.columns().get(at).key().equals(key)) {
            at++;
        }
        String other = "$" + Cell.address(FIRST + 1, at + 1);
        return "OFFSET('" + LISTS + "'!$B$1,MATCH(" + other + ",'" + LISTS + "'!$A:$A,0)-1,0,MAX(1,COUNTIF('" + LISTS
                + "'!$A:$A," + other + ")),1)";
    }

    private void headCell(int at, String text, boolean required) {
        page.inlineString(HEAD, at, CellText.of(text));
        page.style(HEAD, at)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(required ? "FCE4D6" : "DDE6F0")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void example() {
        page.inlineString(FIRST, 0, CellText.of(form.example()));
        for (int i = 0; i < form.columns().size(); i++) {
            if (form.columns().get(i).value() != null) {
                page.inlineString(
                        FIRST, i + 1, CellText.of(form.columns().get(i).value()));
            }
        }
        page.range(FIRST, 0, FIRST, form.columns().size())
                .style()
                .italic()
                .fontColor("808080")
                .set();
    }
}
