package org.rectify.platform.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Inserts a row unless one with its key is there. That is an expected outcome and never surfaces as an exception, which
 * the host would take for a lost race and try again forty times. Where another transaction holds the key uncommitted,
 * the insert waits for its end.
 */
public final class Inserts {

    private final NamedParameterJdbcOperations jdbc;
    private final Dialect dialect;

    public Inserts(NamedParameterJdbcOperations jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
    }

    /**
     * Inserts the row.
     *
     * @param row values by column
     * @return false where a row with a key of this one's was there already
     */
    public boolean ifAbsent(String table, Map<String, ?> row) {
        Map<String, Object> values = new LinkedHashMap<>(row);
        String insert = "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values (:"
                + String.join(", :", values.keySet()) + ")";
        return switch (dialect) {
            case POSTGRESQL -> jdbc.update(insert + " on conflict do nothing", values) > 0;
            // These two undo a failed statement by itself: the transaction goes on.
            case H2, MYSQL -> tolerantly(insert, values);
        };
    }

    private boolean tolerantly(String insert, Map<String, Object> values) {
        try {
            return jdbc.update(insert, values) > 0;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
