package org.rectify.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How titles and numbers are made comparable: for the search by words, and for sorting by number. */
public final class SearchText {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final int WIDTH = 9;
    private static final int MAX = 800;

    private SearchText() {}

    /** Title and number as they are searched in. */
    public static String of(String title, String number) {
        String all = (title == null ? "" : title) + "\n" + (number == null ? "" : number);
        return StorableText.cut(fold(all), MAX);
    }

    /** The words that must all occur, folded as the text is. */
    public static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        for (String word : BLANKS.split(fold(query))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The number with its runs of digits padded, so that text order is the order of the numbers. */
    public static String numberKey(String number) {
        return number == null ? null : DIGITS.matcher(number).replaceAll(SearchText::pad);
    }

    private static String pad(MatchResult digits) {
        return "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group();
    }

    /** The text in lower case and of one width. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
