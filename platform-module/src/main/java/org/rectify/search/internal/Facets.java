package org.rectify.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchResult.Count;

/** Counts by facet and value, as they come together. */
public final class Facets {

    private final Map<String, Map<String, Long>> found = new HashMap<>();

    /** Counts {@code n} more; no value, nothing to count. */
    public void add(String facet, String value, long n) {
        if (value != null && !value.isEmpty() && n != 0) {
            found.computeIfAbsent(facet, name -> new HashMap<>()).merge(value, n, Long::sum);
        }
    }

    /** How many were counted under a facet. */
    public long total(String facet) {
        return found.getOrDefault(facet, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** All facets; the values of each most frequent first. */
    public Map<String, List<Count>> listed() {
        Map<String, List<Count>> listed = new LinkedHashMap<>();
        for (String facet : SearchQuery.FACETS) {
            List<Count> counts = new ArrayList<>();
            found.getOrDefault(facet, Map.of()).forEach((value, n) -> counts.add(new Count(value, n)));
            counts.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value));
            listed.put(facet, counts);
        }
        return listed;
    }
}
