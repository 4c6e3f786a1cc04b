package org.rectify.sheet;

/**
 * A cell that came in and is not blank.
 *
 * @param column counted from 0
 * @param text what it says: a number without an exponent where it is a common one, a day as yyyy-MM-dd; of a formula
 *     nothing, for what somebody else's program computed is not to be trusted
 */
public record Cell(int row, int column, Kind kind, String text) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TRUTH,
        ERROR,
        FORMULA
    }

    /** Where it stands, as people say it: B7. */
    public String address() {
        return address(row, column);
    }

    /**
     * The name of a cell.
     *
     * @param row counted from 1
     * @param column counted from 0
     */
    public static String address(int row, int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.append(row).toString();
    }
}
