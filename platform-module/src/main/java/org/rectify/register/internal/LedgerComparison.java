package org.rectify.register.internal;

import java.util.List;
import java.util.Optional;
import org.rectify.register.LedgerEntry;
import org.rectify.register.RegisterMaintenance.Difference;

/** Says how a row differs from what its record says. */
public final class LedgerComparison {

    private LedgerComparison() {}

    /** The difference, empty where there is none; a record or a row that does not exist is empty. */
    public static Optional<Difference> of(String id, Optional<LedgerEntry> record, Optional<LedgerEntry> row) {
        if (record.isEmpty()) {
            return row.map(surplus -> new Difference(id, surplus.number(), "surplus"));
        }
        LedgerEntry expected = Normal.of(record.get());
        if (row.isEmpty()) {
            return Optional.of(new Difference(id, expected.number(), "missing"));
        }
        List<String> differing = Normal.differences(expected, row.get());
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(id, expected.number(), "differs: " + String.join(", ", differing)));
    }
}
