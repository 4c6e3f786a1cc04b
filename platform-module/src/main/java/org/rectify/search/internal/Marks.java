package org.rectify.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rectify.search.SearchResult.Part;
import org.rectify.search.SearchResult.Passage;

/** Marks what was found in texts, the same way whatever found it. Marks that an engine set only tell where to look. */
public final class Marks {

    /** Before what an engine found: a character that no text holds. */
    public static final String OPEN = "\uE0F0";

    /** Behind it. */
    public static final String CLOSE = "\uE0F1";

    private static final int AROUND = 40;

    private Marks() {}

    /** The text without the marks that an engine set: they may stand around every single character of a word. */
    public static String plain(String marked) {
        return marked.replace(OPEN, "").replace(CLOSE, "");
    }

    /** The whole text as a passage, with the words in it marked. */
    public static Passage in(String text, List<Words.Word> words) {
        Pattern pattern = pattern(text, words);
        if (text == null || pattern == null) {
            return new Passage(text == null ? List.of() : List.of(new Part(text, false)));
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(parts, new StringBuilder(text.substring(from, matcher.start())), false);
            add(parts, new StringBuilder(matcher.group()), true);
            from = matcher.end();
        }
        add(parts, new StringBuilder(text.substring(from)), false);
        return new Passage(parts);
    }

    /** The pieces of the text around the first places where the words occur, at most {@code max}. */
    public static List<Passage> passages(String text, List<Words.Word> words, int max) {
        Pattern pattern = pattern(text, words);
        List<Passage> passages = new ArrayList<>();
        if (text == null || pattern == null) {
            return passages;
        }
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (passages.size() < max && matcher.find(from)) {
            int start = boundary(text, Math.max(from, matcher.start() - AROUND));
            int end = boundary(text, Math.min(text.length(), matcher.end() + AROUND));
            String piece = text.substring(start, end);
            int line = piece.lastIndexOf('\n', matcher.start() - start);
            int next = piece.indexOf('\n', matcher.end() - start);
            passages.add(in(piece.substring(line + 1, next < 0 ? piece.length() : next), words));
            from = start + (next < 0 ? piece.length() : next);
        }
        return passages;
    }

    /** Full-width and upper-case forms are found by the plain ones, character by character; longer words first. */
    private static Pattern pattern(String text, List<Words.Word> words) {
        String folded = Words.fold(text == null ? "" : text);
        String any = words.stream()
                .filter(word -> !word.not())
                .flatMap(word -> there(folded, word).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(each -> each.codePoints().mapToObj(Marks::either).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? null : Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The word where it stands just so, else the words of the reading of which most is there. */
    private static List<String> there(String folded, Words.Word word) {
        if (folded.contains(word.text())) {
            return List.of(word.text());
        }
        return Readings.of(word).stream()
                .map(reading -> reading.stream().filter(folded::contains).toList())
                .max(Comparator.comparingInt(
                        found -> found.stream().mapToInt(String::length).sum()))
                .orElse(List.of());
    }

    private static String either(int c) {
        String plain = Pattern.quote(Character.toString(c));
        return c > ' ' && c < 0x7f ? "(?:" + plain + "|" + (char) (c + 0xFEE0) + ")" : plain;
    }

    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void add(List<Part> parts, StringBuilder text, boolean hit) {
        if (text.length() > 0) {
            parts.add(new Part(text.toString(), hit));
        }
        text.setLength(0);
    }
}
