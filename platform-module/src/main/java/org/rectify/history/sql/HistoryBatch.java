package org.rectify.history.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.history.History.Tampering;
import org.rectify.history.HistoryEntry;
import org.rectify.history.internal.Chain.Head;
import org.rectify.history.internal.ChainCheck;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Follows the chains of several records by two statements. */
record HistoryBatch(List<Tampering> tampered) {

    static HistoryBatch read(NamedParameterJdbcOperations jdbc, List<String> ids) {
        Map<String, Object> among = Map.of("ids", ids);
        Map<String, Head> heads = new HashMap<>();
        jdbc.query("select record_id, seq, hash from rect_history_head where record_id in (:ids)", among, r -> {
            heads.put(r.getString(1), new Head(r.getString(1), r.getLong(2), r.getString(3)));
        });
        Map<String, ChainCheck> checks = new LinkedHashMap<>();
        ids.forEach(id -> checks.put(id, new ChainCheck(id)));
        jdbc.query(
                "select " + HistoryRows.COLUMNS
                        + " from rect_history e where e.record_id in (:ids) order by e.record_id, e.seq",
                among,
                r -> {
                    HistoryEntry entry = HistoryRows.entry(r);
                    checks.get(entry.recordId()).next(entry);
                });
        List<Tampering> tampered = new ArrayList<>();
        checks.forEach((id, check) -> check.end(heads.get(id)).ifPresent(tampered::add));
        return new HistoryBatch(tampered);
    }
}
