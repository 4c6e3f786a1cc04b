package org.rectify.platform;

import static org.rectify.platform.Refusal.invalid;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Reads the texts that people send. Emoji, mark-up and right-to-left text pass as they are, for they are shown as text;
 * control characters are refused, because no field has a use for them and files, mails and Excel break on them.
 */
public final class Texts {

    private static final int LONGEST_DAY = 40;

    // ISO allows years that no database keeps.
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Texts() {}

    /**
     * A text of one line without blanks at its ends, null where nothing is left.
     *
     * @throws RefusedException {@code request.field.invalid} or {@code request.field.tooLong}
     */
    public static String line(String field, Object raw, int maxLength) {
        return read(field, raw, maxLength, false);
    }

    /** As {@link #line}, with line breaks and tabs allowed; line ends become {@code \n}. */
    public static String block(String field, Object raw, int maxLength) {
        return read(field, raw, maxLength, true);
    }

    /**
     * A calendar day, as one or as yyyy-MM-dd; null where nothing was sent.
     *
     * @throws RefusedException {@code request.date.invalid}
     */
    public static LocalDate day(String field, Object raw) {
        try {
            LocalDate day = raw instanceof LocalDate given ? given : parsed(line(field, raw, LONGEST_DAY));
            if (day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Falls through: there is no such day.
        }
        throw new RefusedException(invalid("request.date.invalid", field, field, FIRST_YEAR, LAST_YEAR));
    }

    private static LocalDate parsed(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static String read(String field, Object raw, int maxLength, boolean breaks) {
        if (raw == null) {
            return null;
        }
        if (!(raw instanceof String text)) {
            throw new RefusedException(invalid("request.field.invalid", field, field));
        }
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (clean.codePoints().anyMatch(c -> forbidden(c, breaks))) {
            throw new RefusedException(invalid("request.field.controlCharacter", field, field));
        }
        if (clean.codePointCount(0, clean.length()) > maxLength) {
            throw new RefusedException(invalid("request.field.tooLong", field, field, maxLength));
        }
        return clean.codePoints().anyMatch(Texts::seen) ? clean : null;
    }

    /** A text of blanks without width, or of joiners alone, is as empty to a reader as one of spaces. */
    private static boolean seen(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    private static boolean forbidden(int codePoint, boolean breaks) {
        if (codePoint == '\n' || codePoint == '\t') {
            return !breaks;
        }
        // U+FFFE and lone surrogates can be stored in no database and no XML.
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
