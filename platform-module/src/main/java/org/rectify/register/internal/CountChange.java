package org.rectify.register.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.register.LedgerEntry;

/** How much more or fewer orders a viewer sees with one value of one facet. */
public record CountChange(Cell cell, long n) {

    /** What is counted apart. */
    public record Cell(String viewer, String facet, String value) {}

    /** What changes where {@code after} takes the place of {@code before}; either is null where there is none. */
    public static List<CountChange> between(LedgerEntry before, LedgerEntry after) {
        Map<Cell, Long> changes = new LinkedHashMap<>();
        add(changes, before, -1);
        add(changes, after, 1);
        List<CountChange> list = new ArrayList<>();
        changes.forEach((cell, n) -> {
            if (n != 0) {
                list.add(new CountChange(cell, n));
            }
        });
        return list;
    }

    /** Adds {@code n} to each cell in which the order counts. */
    public static void add(Map<Cell, Long> counts, LedgerEntry entry, long n) {
        if (entry == null) {
            return;
        }
        Map<String, String> values = Facets.values(entry);
        for (String viewer : Visibility.viewers(entry)) {
            values.forEach((facet, value) -> counts.merge(new Cell(viewer, facet, value), n, Long::sum));
        }
    }
}
