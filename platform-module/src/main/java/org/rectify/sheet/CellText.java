package org.rectify.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell can hold of a text: no characters that XML has no place for, and not more than fits. */
final class CellText {

    static final int LONGEST = 32_767;
    private static final String MORE = "…";

    /** What a reader would take for an escaped character; the format's own escape of the underscore keeps it as it is. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    static String of(String text) {
        if (text == null) {
            return "";
        }
        boolean clean = text.codePoints().allMatch(CellText::allowed);
        String kept = clean
                ? text
                : text.codePoints()
                        .filter(CellText::allowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return ESCAPE.matcher(cut(kept)).replaceAll("_x005F_");
    }

    /** The text of a cell that was read, its escaped characters put back. */
    static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(CellText::character) : text;
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point < 0xD800
                || point >= 0xE000 && point < 0xFFFE
                || point > 0xFFFF;
    }
}
