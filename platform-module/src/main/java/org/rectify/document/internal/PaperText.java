package org.rectify.document.internal;

import java.util.ArrayList;
import java.util.List;

/** Text as a paper can show it. */
final class PaperText {

    private PaperText() {}

    /**
     * The text without what XML cannot hold and what would reorder or hide other text: control characters, the marks that
     * turn the direction of writing, byte-order marks, halves of surrogate pairs. Line breaks are {@code \n}, a tab is a
     * space; null is empty.
     */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point == '\t') {
                clean.append(' ');
            } else if (point == '\n' || shows(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    /** The lines of the text that say anything. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : clean(text).split("\n")) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private static boolean shows(int point) {
        if (point < 0x20 || point >= 0x7F && point <= 0x9F || point == 0xFEFF || (point & 0xFFFE) == 0xFFFE) {
            return false;
        }
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean turns = point >= 0x200B && point <= 0x200F
                || point >= 0x2028 && point <= 0x202E
                || point >= 0x2060 && point <= 0x206F;
        return !surrogate && !turns;
    }
}
