package org.rectify.problem.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rectify.platform.SearchText;
import org.rectify.problem.ProblemEntry;

/** How alike two descriptions are: the share of pairs of neighbouring characters that both have. */
public final class Likeness {

    /** So many of the unit's newest problems of the category are looked at. */
    public static final int LOOKED_AT = 500;

    private static final int NAMED = 5;
    private static final double LIKE = 0.25;

    private Likeness() {}

    /** The few that are like the description, the likest first. */
    public static List<ProblemEntry> likest(List<ProblemEntry> among, String description) {
        Set<String> wanted = pairs(description);
        return among.stream()
                .map(entry -> new Scored(entry, likeness(wanted, pairs(entry.description()))))
                .filter(scored -> scored.likeness >= LIKE)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed())
                .limit(NAMED)
                .map(Scored::entry)
                .toList();
    }

    private static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return 2.0 * both.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        String plain = SearchText.fold(text == null ? "" : text).replaceAll("[\\p{P}\\p{S}\\s]+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }

    private record Scored(ProblemEntry entry, double likeness) {}
}
