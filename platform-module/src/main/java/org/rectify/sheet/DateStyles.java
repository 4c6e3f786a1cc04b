package org.rectify.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which numbers are shown as days: in a sheet a day is a number like any other. */
final class DateStyles {

    private static final String PART = "xl/styles.xml";
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LONGEST_PLAIN = 30;
    private static final int MOST_STYLES = 100_000;

    private final List<Boolean> dates;
    private final LocalDate epoch;

    private DateStyles(List<Boolean> dates, LocalDate epoch) {
        this.dates = dates;
        this.epoch = epoch;
    }

    static DateStyles read(SafePackage parts, boolean from1904) {
        List<Boolean> dates = new ArrayList<>();
        if (parts.has(PART)) {
            Map<String, String> formats = new HashMap<>();
            parts.read(PART, xml -> {
                boolean inCells = false;
                while (xml.next()) {
                    if (xml.starts("numFmt")) {
                        formats.put(xml.attribute("numFmtId"), String.valueOf(xml.attribute("formatCode")));
                    } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                        inCells = xml.starts("cellXfs");
                    } else if (inCells && xml.starts("xf")) {
                        String id = String.valueOf(xml.attribute("numFmtId"));
                        dates.add(isDate(id, formats.get(id)));
                    }
                    if (dates.size() > MOST_STYLES || formats.size() > MOST_STYLES) {
                        throw SafePackage.refused("sheet.tooLarge");
                    }
                }
            });
        }
        return new DateStyles(dates, from1904 ? EPOCH_1904 : EPOCH_1900);
    }

    boolean isDate(int style) {
        return style < dates.size() && dates.get(style);
    }

    /** The day of that number as yyyy-MM-dd; what is no day comes back as it is, to be refused as one. */
    String day(String number) {
        try {
            long days = new BigDecimal(number).longValue();
            if (days > 0 && days < 2_958_466 && number.length() < LONGEST_PLAIN) {
                return epoch.plusDays(days).toString();
            }
        } catch (NumberFormatException e) {
            // Falls through: no number.
        }
        return number;
    }

    /** The number as people write it. */
    static String plain(String number) {
        if (number.length() > LONGEST_PLAIN) {
            return number;
        }
        try {
            BigDecimal value = new BigDecimal(number).stripTrailingZeros();
            return Math.abs(value.scale()) > LONGEST_PLAIN ? number : value.toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private static boolean isDate(String id, String format) {
        if (format == null) {
            return id.matches("1[4-7]|22|2[7-9]|3[0-1]|36|5[0-8]");
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
        return bare.matches("(?s).*[yYdD].*") && !bare.matches("(?s).*[0#?].*");
    }
}
