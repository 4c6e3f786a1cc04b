package org.rectify.platform.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Moments as the tables keep them: milliseconds since 1970 in UTC, which no zone of a server or driver shifts. */
public final class Moments {

    private Moments() {}

    /** Null for null. */
    public static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    /** The moment in the column, null where there is none. */
    public static Instant of(ResultSet result, int column) throws SQLException {
        long millis = result.getLong(column);
        return result.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
