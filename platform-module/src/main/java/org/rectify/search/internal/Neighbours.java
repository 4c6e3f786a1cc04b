package org.rectify.search.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A text "just so" in AFTS. Quotation marks alone do not say it: the engine of ACS, as it is installed, looks for the words
 * of a phrase wherever they stand, and in Chinese every character is a word. So each two neighbours are asked for besides,
 * as standing side by side.
 */
final class Neighbours {

    /** What AFTS reads as operators, in any case. */
    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "to");

    /** What ends a word; dots and their like within a number or a name do not. */
    private static final String BETWEEN = "[^\\p{L}\\p{N}._,;:'’·]+";

    private static final String AROUND = "^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$";

    private Neighbours() {}

    /** The condition that the field has the text. */
    static String in(String field, String text) {
        List<String> all = new ArrayList<>();
        all.add(field + ":" + quoted(text));
        List<String> words = words(text);
        for (int i = 1; i < words.size(); i++) {
            if (bare(words.get(i - 1)) && bare(words.get(i))) {
                all.add(field + ":(" + words.get(i - 1) + " *(0) " + words.get(i) + ")");
            }
        }
        return all.size() == 1 ? all.get(0) : "(" + String.join(" AND ", all) + ")";
    }

    /** In quotation marks. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Single ideographs, and the words between them; for punctuation alone, "", which is nobody's neighbour. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isIdeographic(c)) {
                add(words, run);
                words.add(Character.toString(c));
            } else {
                run.appendCodePoint(c);
            }
        });
        add(words, run);
        return words;
    }

    private static void add(List<String> words, StringBuilder run) {
        if (run.length() > 0) {
            List<String> found = Arrays.stream(run.toString().split(BETWEEN))
                    .map(word -> word.replaceAll(AROUND, ""))
                    .filter(word -> !word.isEmpty())
                    .toList();
            words.addAll(found.isEmpty() ? List.of("") : found);
            run.setLength(0);
        }
    }

    /** What can stand in AFTS without quotation marks, and is one word to every engine. */
    private static boolean bare(String word) {
        return !OPERATORS.contains(word) && word.matches("\\p{IsHan}|[a-z0-9]+") && word.codePointAt(0) <= 0xFFFF;
    }
}
