package org.rectify.sheet;

import java.util.List;
import java.util.Map;

/**
 * A table to be filled in and sent back: a title, notes, a hidden row with the keys of the columns, heads, an example
 * row, and drop-downs from lists that lie on a hidden sheet.
 *
 * @param mark by which a filled-in form is known again, kept on a hidden sheet
 * @param numbered the head of the first column, which numbers the rows and is not read
 * @param example what stands in that column beside the example, which is not read either
 * @param lists what may be chosen, by name
 * @param grouped pairs of a value in another column and what may be chosen for it, ordered by the first
 * @param rows how many rows have drop-downs
 */
public record Form(
        String name,
        String title,
        List<String> notes,
        List<String> mark,
        String numbered,
        String example,
        List<Column> columns,
        Map<String, List<String>> lists,
        List<Pair> grouped,
        int rows) {

    /** The row, counted from 1, that holds the keys of the columns. */
    public static final int KEY_ROW = 2;

    /** The name of the hidden sheet whose first row is the mark. */
    public static final String MARK_SHEET = "_rectify";

    public Form {
        notes = List.copyOf(notes);
        mark = List.copyOf(mark);
        columns = List.copyOf(columns);
        lists = Map.copyOf(lists);
        grouped = List.copyOf(grouped);
    }

    /**
     * A column.
     *
     * @param note shown beside the head
     * @param day holds days
     * @param list the name of the list of what may be chosen, null for none
     * @param strict whether nothing else may be entered than what is on the list
     * @param within the key of the column on whose value it depends what may be chosen, null for none
     * @param value what the example says, null for nothing
     */
    public record Column(
            String key,
            String head,
            String note,
            double width,
            boolean required,
            boolean day,
            String list,
            boolean strict,
            String within,
            String value) {}

    /** What may be chosen where another column says {@code group}. */
    public record Pair(String group, String value) {}
}
