package org.rectify.record.alfresco;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the folders of records are called in the document library. */
public final class RecordNames {

    private static final int LONGEST = 60;
    private static final int MARK = 7;
    /** Letters and digits that nobody takes for one another. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private RecordNames() {}

    /**
     * The record's number, which no other in its folder has; of one that has none its title, the day on which it was made and
     * a short mark. The mark comes of the record's id, so that two of one title made on one day, maybe at once, have names
     * of their own without asking what the folder holds.
     *
     * @param number null where it has none
     * @param title may be null or blank, as in an unfinished draft
     * @param made the day on which the record was made
     */
    public static String of(String number, String title, String id, LocalDate made) {
        if (number != null) {
            return clean(number);
        }
        String words =
                shortened(clean(Optional.ofNullable(title).orElse("")).strip()).strip();
        return (words.isEmpty() ? "" : words + " ") + made + " " + mark(id);
    }

    /** The end of the id, which is by chance, in signs that can be read out: one of 34 thousand million. */
    private static String mark(String id) {
        long rest = UUID.fromString(id).getLeastSignificantBits();
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < MARK; i++) {
            mark.append(SIGNS.charAt((int) (rest & 31)));
            rest >>>= 5;
        }
        return mark.reverse().toString();
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    /** Without what the host allows in no name. */
    private static String clean(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\"*<>?:|/\\\\\\p{Cntrl}]", "_");
    }
}
