package org.rectify.archive;

import java.time.LocalDate;
import org.rectify.platform.Coded;

/** How long a filed case is kept, with the sign that stands for it in archive numbers (DA/T 22). */
public enum Retention implements Coded {
    PERMANENT("permanent", "Y", 0),
    LONG("30-years", "D30", 30),
    SHORT("10-years", "D10", 10);

    private final String code;
    private final String sign;
    private final int years;

    Retention(String code, String sign, int years) {
        this.code = code;
        this.sign = sign;
        this.years = years;
    }

    @Override
    public String code() {
        return code;
    }

    public String sign() {
        return sign;
    }

    /** The last day on which a case of that year is kept; null for ever. It counts from the year's end. */
    public LocalDate until(int year) {
        return years == 0 ? null : LocalDate.of(year + years, 12, 31);
    }
}
