package org.rectify.sheet;

import java.util.List;

/**
 * A sheet that goes out, but for its rows: a title, notes below it, and a head that is repeated on every printed page.
 *
 * @param name of the sheet's tab; what a tab cannot be called is left out of it
 * @param notes lines between the title and the head
 * @param numbered the head of a first column that numbers the rows, null for none
 */
public record Sheet(String name, String title, List<String> notes, String numbered, List<Column> columns) {

    private static final int LONGEST_NAME = 31;

    public Sheet {
        name = tab(name);
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
    }

    private static String tab(String name) {
        String allowed = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME) : allowed;
    }
}
