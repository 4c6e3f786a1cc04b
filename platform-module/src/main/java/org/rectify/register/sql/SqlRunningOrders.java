package org.rectify.register.sql;

import java.util.List;
import org.rectify.platform.sql.Days;
import org.rectify.register.LedgerEntry;
import org.rectify.register.RunningOrders;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Reads {@code rect_order} along the index by light, in which orders whose clock runs lie together. */
public final class SqlRunningOrders implements RunningOrders {

    private final LedgerRows rows;

    public SqlRunningOrders(NamedParameterJdbcOperations jdbc) {
        this.rows = new LedgerRows(jdbc);
    }

    @Override
    public List<LedgerEntry> next(Mark after, int max) {
        return rows.select(
                "select " + LedgerRows.COLUMNS + " from rect_order o where o.frozen_light is null"
                        + " and o.deadline >= :deadline and (o.deadline > :deadline or o.id > :id)"
                        // The first is null in all; naming it lets PostgreSQL read along the index instead of sorting.
                        + " order by o.frozen_light, o.deadline, o.id limit " + max,
                new MapSqlParameterSource("deadline", Days.date(after.deadline())).addValue("id", after.id()));
    }
}
