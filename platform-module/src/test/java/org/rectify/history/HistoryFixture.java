package org.rectify.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps as an order leaves them. */
public final class HistoryFixture {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00.123Z");

    private HistoryFixture() {}

    /** The n-th step of the record. */
    public static History.Step step(String recordId, int n) {
        Map<String, HistoryEntry.Change> changes = new LinkedHashMap<>();
        changes.put("progress", new HistoryEntry.Change(String.valueOf(n * 10), String.valueOf(n * 10 + 10)));
        changes.put("deadline", new HistoryEntry.Change(null, "2026-04-0" + n % 10));
        return new History.Step(
                recordId,
                START.plusSeconds(n),
                "street1.officer",
                "report",
                "rectifying",
                "rectifying",
                n % 2 == 0 ? null : "进展 “" + n + "” 🚧 \\ \" \n",
                changes,
                List.of("file-" + n));
    }
}
