package org.rectify.platform.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Goes through all ids of a table in their order, a batch a statement: any number of rows, no open cursor. */
public final class EachId {

    private static final int BATCH = 1000;

    private EachId() {}

    /** @param column whose values are unique, and indexed */
    public static void of(NamedParameterJdbcOperations jdbc, String table, String column, Consumer<String> consumer) {
        of(jdbc, table, column, "1 = 1", Map.of(), consumer);
    }

    /** @param condition that the rows fulfil, with the names of {@code values} */
    public static void of(
            NamedParameterJdbcOperations jdbc,
            String table,
            String column,
            String condition,
            Map<String, ?> values,
            Consumer<String> consumer) {
        String next = "select " + column + " from " + table + " where " + condition + " and " + column
                + " > :last order by " + column + " limit " + BATCH;
        Map<String, Object> all = new HashMap<>(values);
        String last = "";
        List<String> ids;
        do {
            all.put("last", last);
            ids = jdbc.queryForList(next, all, String.class);
            ids.forEach(consumer);
            last = ids.isEmpty() ? last : ids.get(ids.size() - 1);
        } while (ids.size() == BATCH);
    }
}
