package org.rectify.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ways in which a run of characters without a blank can be read as several words. Chinese words have two or three
 * characters, next to always, and longer ones are made of such: so no dictionary has to know them, and every host and the
 * register understand the same.
 */
public final class Readings {

    /** Longer runs are pasted sentences, which are looked for just so; their readings would be too many. */
    private static final int MOST_UNITS = 12;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    /** Words that say nothing by themselves, and may stand between others. */
    private static final Set<String> EMPTY_WORDS = Set.of("的", "了", "和", "与", "及", "等", "在", "是", "对", "于", "之", "为");

    private Readings() {}

    /**
     * Each reading of a word that was typed, with its words, at least two; none where it is but one word, stands in quotation
     * marks, is a number's part or is what shall not occur.
     */
    public static List<List<String>> of(Words.Word word) {
        if (word.phrase()
                || word.not()
                || word.field() == Words.Field.NUMBER
                || word.text().codePoints().noneMatch(Character::isIdeographic)
                || !word.text()
                        .codePoints()
                        .allMatch(c -> Character.isIdeographic(c) || Character.isLetterOrDigit(c))) {
            return List.of();
        }
        List<String> units = units(word.text());
        List<List<String>> readings = new ArrayList<>();
        if (units.size() <= MOST_UNITS) {
            read(units, 0, List.of(), readings);
        }
        return readings;
    }

    private static void read(List<String> units, int from, List<String> words, List<List<String>> readings) {
        if (from == units.size()) {
            if (words.size() > 1) {
                readings.add(words);
            }
            return;
        }
        String unit = units.get(from);
        if (from > 0 && EMPTY_WORDS.contains(unit)) {
            read(units, from + 1, words, readings);
        }
        for (int length = latin(unit) ? 1 : SHORTEST; length <= LONGEST && from + length <= units.size(); length++) {
            List<String> longer = new ArrayList<>(words);
            longer.add(String.join("", units.subList(from, from + length)));
            read(units, from + length, longer, readings);
        }
    }

    /** Single ideographs, and whole runs of what is none. */
    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isIdeographic(c)) {
                add(units, run);
                units.add(Character.toString(c));
            } else {
                run.appendCodePoint(c);
            }
        });
        add(units, run);
        return units;
    }

    private static void add(List<String> units, StringBuilder run) {
        if (run.length() > 0) {
            units.add(run.toString());
            run.setLength(0);
        }
    }

    /** A word by itself; a number belongs to what follows. */
    private static boolean latin(String unit) {
        int first = unit.codePointAt(0);
        return Character.isLetter(first) && !Character.isIdeographic(first);
    }
}
