package org.rectify.platform.sql;

import java.sql.Date;
import java.time.LocalDate;

/** Days as the tables keep them: dates without a time or zone. */
public final class Days {

    private Days() {}

    /** The day as a parameter; null for null. */
    public static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
