package org.rectify.search.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what people type into a search box: words separated by blanks, phrases in any kind of quotation marks, a minus
 * before what is not wanted, and a field's name with a colon before what is wanted there. Full-width letters, digits and
 * blanks count as the plain ones. Nothing that is typed is an error.
 */
public final class Words {

    /** More words than anybody means. */
    static final int MOST = 20;

    private static final Map<String, Field> FIELDS = Map.of(
            "title", Field.TITLE,
            "标题", Field.TITLE,
            "名称", Field.TITLE,
            "number", Field.NUMBER,
            "文号", Field.NUMBER,
            "编号", Field.NUMBER);
    private static final String OPENING = "\"“”「『《";
    private static final String CLOSING = "\"“”」』》";

    private Words() {}

    /** Where a word has to occur. */
    public enum Field {
        ANY,
        TITLE,
        NUMBER
    }

    /**
     * One word or phrase.
     *
     * @param text folded: compatibility forms made plain, lower case
     * @param phrase whether it has to occur just so
     * @param not whether it must not occur
     */
    public record Word(Field field, String text, boolean phrase, boolean not) {}

    /** The words; empty for null and for text in which there is nothing to be searched for. */
    public static List<Word> read(String typed) {
        List<Word> words = new ArrayList<>();
        Reader reader = new Reader(typed == null ? "" : typed);
        while (words.size() < MOST && reader.next(words)) {
            // The reader adds what it finds.
        }
        return words;
    }

    /** Whether there is something to be found among the words, and not only something to be left out. */
    public static boolean wanted(List<Word> words) {
        return words.stream().anyMatch(word -> !word.not());
    }

    /** The text as texts are compared. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Walks over what was typed. */
    private static final class Reader {

        private final String typed;
        private int at;

        private Reader(String typed) {
            this.typed = typed;
        }

        private boolean next(List<Word> words) {
            while (at < typed.length() && blank(typed.charAt(at))) {
                at++;
            }
            if (at == typed.length()) {
                return false;
            }
            boolean not =
                    "-－".indexOf(typed.charAt(at)) >= 0 && at + 1 < typed.length() && !blank(typed.charAt(at + 1));
            at += not ? 1 : 0;
            Field field = field();
            boolean phrase = OPENING.indexOf(typed.charAt(at)) >= 0;
            String text = fold(phrase ? quoted() : bare()).strip();
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(new Word(field, text, phrase, not));
            }
            return true;
        }

        /** The field named here, if one is named and something follows. */
        private Field field() {
            for (Map.Entry<String, Field> each : FIELDS.entrySet()) {
                int colon = at + each.getKey().length();
                if (typed.regionMatches(
                                true, at, each.getKey(), 0, each.getKey().length())
                        && colon + 1 < typed.length()
                        && ":：".indexOf(typed.charAt(colon)) >= 0
                        && !blank(typed.charAt(colon + 1))) {
                    at = colon + 1;
                    return each.getValue();
                }
            }
            return Field.ANY;
        }

        private String quoted() {
            int from = ++at;
            while (at < typed.length() && CLOSING.indexOf(typed.charAt(at)) < 0) {
                at++;
            }
            String text = typed.substring(from, at);
            at = Math.min(at + 1, typed.length());
            return text;
        }

        private String bare() {
            int from = at;
            while (at < typed.length()
                    && !blank(typed.charAt(at))
                    && (at == from || OPENING.indexOf(typed.charAt(at)) < 0)) {
                at++;
            }
            return typed.substring(from, at);
        }
    }
}
