package org.rectify.record.alfresco;

import java.util.Optional;

/** What the folders of records are called in the document library. */
public final class RecordNames {

    private static final int LONGEST = 60;

    private RecordNames() {}

    /**
     * The record's number, which no other in its folder has; of one that has none its title, with the end of its id lest
     * two of the same title get in each other's way.
     *
     * @param number null where it has none
     * @param title may be null or blank, as in an unfinished draft
     */
    public static String of(String number, String title, String id) {
        if (number != null) {
            return clean(number);
        }
        String end = id.substring(id.lastIndexOf('-') + 1);
        String words = clean(Optional.ofNullable(title).orElse("")).strip();
        return words.isEmpty() ? id : shortened(words).strip() + " " + end;
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
