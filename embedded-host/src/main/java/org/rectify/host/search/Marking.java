package org.rectify.host.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.search.HighlightParameters;

/** Marks in a text what a query looks for in its field, and cuts out the pieces around it. */
final class Marking {
    private final Set<String> phrases = new LinkedHashSet<>();

    /** Gathers what the query looks for in that field. */
    Marking(Afts query, String field, IndexFields fields) {
        gather(query, fields.find(field), fields);
    }

    private void gather(Afts afts, IndexFields.Known field, IndexFields fields) {
        if (afts instanceof Afts.And and) {
            and.parts().forEach(part -> gather(part, field, fields));
        } else if (afts instanceof Afts.Or or) {
            or.parts().forEach(part -> gather(part, field, fields));
        } else if (afts instanceof Afts.Boost boost) {
            gather(boost.part(), field, fields);
        } else if (afts instanceof Afts.Phrase phrase && is(phrase.field(), field, fields)) {
            add(phrase.text());
        } else if (afts instanceof Afts.Word word && is(word.field(), field, fields)) {
            add(word.text());
        }
    }

    private static boolean is(String name, IndexFields.Known field, IndexFields fields) {
        return name.contains(":") && field != null && field.equals(fields.find(name));
    }

    private void add(String text) {
        String folded = fold(text).strip();
        if (!folded.isEmpty()) {
            phrases.add(folded);
        }
    }

    /** The pieces with marks; empty where nothing of it is there. */
    List<String> pieces(String text, HighlightParameters how, HighlightParameters general) {
        int most = or(how.getSnippetCount(), general.getSnippetCount(), 1);
        int length = or(how.getFragmentSize(), general.getFragmentSize(), 100);
        String before = how.getPrefix() == null ? general.getPrefix() : how.getPrefix();
        String after = how.getPostfix() == null ? general.getPostfix() : how.getPostfix();
        List<int[]> places = places(fold(text), phrases);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < places.size() && pieces.size() < most; i++) {
            if (places.get(i)[0] >= from) {
                int start = start(text, places.get(i)[0], Math.max(from, places.get(i)[1] - length / 2 - 10));
                int end = end(text, places.get(i)[1], start + length);
                pieces.add(marked(text, start, end, places, before, after));
                from = end;
            }
        }
        return pieces;
    }

    private static int or(Integer own, Integer general, int otherwise) {
        return own != null ? own : general != null ? general : otherwise;
    }

    /** Back to the beginning of the sentence, but no further than {@code least}. */
    private static int start(String text, int place, int least) {
        int at = place;
        while (at > least && "\n。；！？".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static int end(String text, int place, int most) {
        int at = place;
        while (at < text.length() && at < most && text.charAt(at) != '\n') {
            at++;
        }
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String marked(String text, int start, int end, List<int[]> places, String before, String after) {
        StringBuilder piece = new StringBuilder();
        int at = start;
        for (int[] place : places) {
            if (place[0] >= at && place[1] <= end) {
                piece.append(text, at, place[0])
                        .append(before)
                        .append(text, place[0], place[1])
                        .append(after);
                at = place[1];
            }
        }
        return piece.append(text, at, Math.max(at, end)).toString();
    }

    /** Where it occurs, in order, the longest first at each place, none within another. */
    private static List<int[]> places(String folded, Set<String> wanted) {
        List<int[]> all = new ArrayList<>();
        for (String each : wanted) {
            for (int at = folded.indexOf(each); at >= 0; at = folded.indexOf(each, at + 1)) {
                if (whole(folded, at, at + each.length())) {
                    all.add(new int[] {at, at + each.length()});
                }
            }
        }
        all.sort(Comparator.<int[]>comparingInt(place -> place[0])
                .thenComparing(Comparator.<int[]>comparingInt(place -> place[1]).reversed()));
        List<int[]> apart = new ArrayList<>();
        for (int[] place : all) {
            int[] last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || place[0] > last[1]) {
                apart.add(place.clone());
            } else {
                last[1] = Math.max(last[1], place[1]);
            }
        }
        return apart;
    }

    /** Words of letters and digits are found whole only. */
    private static boolean whole(String text, int start, int end) {
        return !(start > 0 && joins(text.charAt(start - 1)) && joins(text.charAt(start)))
                && !(end < text.length() && joins(text.charAt(end - 1)) && joins(text.charAt(end)));
    }

    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** As texts are compared, character by character, so that places stay where they are. */
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            folded[i] = Character.toLowerCase(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c);
        }
        return new String(folded);
    }
}
