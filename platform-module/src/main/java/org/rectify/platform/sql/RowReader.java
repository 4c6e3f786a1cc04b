package org.rectify.platform.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** Reads the columns of a row one after the other, in the order in which the statement names them. */
public final class RowReader {

    private final ResultSet row;
    private int column;

    /** @param row stands on the row that is read */
    public RowReader(ResultSet row) {
        this.row = row;
    }

    /** Null where the column has no value. */
    public String text() throws SQLException {
        return row.getString(++column);
    }

    /** 0 where the column has no value. */
    public int number() throws SQLException {
        return row.getInt(++column);
    }

    /** Null where the column has no value. */
    public Integer numberOrNull() throws SQLException {
        int number = row.getInt(++column);
        return row.wasNull() ? null : number;
    }

    /** False where the column has no value. */
    public boolean flag() throws SQLException {
        return row.getBoolean(++column);
    }

    /** Null where the column has no value. */
    public LocalDate day() throws SQLException {
        return row.getObject(++column, LocalDate.class);
    }

    /** The moment of a column that keeps it as {@link Moments} says; null where it has no value. */
    public Instant moment() throws SQLException {
        return Moments.of(row, ++column);
    }
}
