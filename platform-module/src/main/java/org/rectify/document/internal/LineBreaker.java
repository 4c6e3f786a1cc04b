package org.rectify.document.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks letters into lines as Chinese is broken (避头尾): no line begins with a closing mark or ends with an opening
 * one, a word of Latin letters or digits stays whole where a line holds it, and one closing mark too many is still taken
 * in where the line can be drawn closer for it.
 */
final class LineBreaker {

    private static final String NOT_FIRST = "，。、；：？！…—～·）》」』】〕〉］｝”’％℃,.;:?!)]}%»›‰′″々ー";
    private static final String NOT_LAST = "（《「『【〔〈［｛“‘([{«‹￥＄№#";

    /** Drawn closer by less than this of each letter, nobody sees it. */
    private static final double CLOSER = 0.045;

    private LineBreaker() {}

    /**
     * The lines as places among the letters: from, to.
     *
     * @param first the width of the first line, in points; {@code rest} that of the others
     */
    static List<int[]> lines(List<Letter> letters, double first, double rest) {
        List<int[]> lines = new ArrayList<>();
        int from = 0;
        do {
            int to = end(letters, from, lines.isEmpty() ? first : rest);
            lines.add(new int[] {from, to});
            from = to;
            // A space at which a line was broken is not carried over.
            while (from < letters.size() && from > 0 && letters.get(from).point() == ' ') {
                from++;
            }
        } while (from < letters.size());
        return lines;
    }

    private static int end(List<Letter> letters, int from, double width) {
        double used = 0;
        int to = from;
        while (to < letters.size()) {
            Letter letter = letters.get(to);
            if (letter.breaks()) {
                return to + 1;
            }
            if (used + letter.advance() > width + 0.01 && letter.point() != ' ') {
                break;
            }
            used += letter.advance();
            to++;
        }
        if (to == letters.size()) {
            return to;
        }
        if (takenIn(letters, from, to, used - width)) {
            return to + 1;
        }
        int end = to;
        while (end > from && !mayBreak(letters, end)) {
            end--;
        }
        return end > from ? end : Math.max(to, from + 1);
    }

    /** Whether the closing mark that is too much goes into the line after all. */
    private static boolean takenIn(List<Letter> letters, int from, int to, double over) {
        Letter mark = letters.get(to);
        boolean lone = to + 1 >= letters.size() || mayBreak(letters, to + 1);
        double needed = over + mark.advance();
        double room = letters.subList(from, to).stream()
                .mapToDouble(letter -> letter.look().size() * CLOSER)
                .sum();
        return notFirst(mark.point()) && lone && needed <= room;
    }

    /** Whether a line may begin at that letter. */
    private static boolean mayBreak(List<Letter> letters, int at) {
        Letter before = letters.get(at - 1);
        Letter after = letters.get(at);
        if (notFirst(after.point()) || notLast(before.point()) || combines(after.point())) {
            return false;
        }
        return !(before.latin() && after.latin());
    }

    private static boolean notFirst(int point) {
        return NOT_FIRST.indexOf(point) >= 0;
    }

    private static boolean notLast(int point) {
        return NOT_LAST.indexOf(point) >= 0;
    }

    private static boolean combines(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
