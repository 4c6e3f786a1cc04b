package org.rectify.sheet;

/**
 * A column of a sheet that goes out.
 *
 * @param title what stands in its head
 * @param width in characters of the default font
 */
public record Column(String title, double width, Kind kind) {

    /** How the values of a column are shown. */
    public enum Kind {
        /** Text from the left, broken where it is longer than the column is wide. */
        TEXT,
        /** Short text or numbers in the middle. */
        CENTRED,
        /** Days, as days that the sheet can be sorted by. */
        DATE
    }

    public static Column text(String title, double width) {
        return new Column(title, width, Kind.TEXT);
    }

    public static Column centred(String title, double width) {
        return new Column(title, width, Kind.CENTRED);
    }

    public static Column date(String title) {
        return new Column(title, 12, Kind.DATE);
    }
}
