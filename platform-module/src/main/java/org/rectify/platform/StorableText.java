package org.rectify.platform;

/** Text as every database can hold it. */
public final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /**
     * The text with what no UTF-8 database holds (the character NUL, halves of surrogate pairs) replaced by U+FFFD, so
     * that it is read as it was written; null stays null.
     */
    public static String of(String text) {
        if (text == null || isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isStorable(point) ? point : REPLACEMENT));
        return clean.toString();
    }

    /** The text, cut to {@code max} UTF-16 units without splitting a character. */
    public static String cut(String text, int max) {
        if (text == null || text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }

    private static boolean isClean(String text) {
        return text.codePoints().allMatch(StorableText::isStorable);
    }

    private static boolean isStorable(int point) {
        return point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
