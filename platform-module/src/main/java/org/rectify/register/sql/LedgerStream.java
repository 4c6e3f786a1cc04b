package org.rectify.register.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rectify.platform.sql.RowReader;
import org.rectify.register.LedgerEntry;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/**
 * Reads entries from one statement while the database gives them, a thousand at a time: of one moment, however many. The
 * parts come beside the orders and not after them, for a later question would be answered as of a later moment.
 */
final class LedgerStream {

    private static final int FETCH = 1000;

    private final NamedParameterJdbcOperations jdbc;

    LedgerStream(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Hands over the entries.
     *
     * @param rows what stands after "from", its rows being {@code o}
     * @param order what it is ordered by, ending in the id
     */
    void each(String rows, String order, MapSqlParameterSource values, Consumer<LedgerEntry> consumer) {
        String sql = "select " + LedgerRows.COLUMNS + ", p.unit, p.path, p.completed from " + rows
                + " left join rect_order_part p on p.order_id = o.id order by " + order + ", p.ordinal";
        Gathering gathering = new Gathering(consumer);
        jdbc.getJdbcOperations().query(statement(sql, values), gathering::row);
        gathering.end();
    }

    private static PreparedStatementCreator statement(String sql, MapSqlParameterSource values) {
        ParsedSql parsed = NamedParameterUtils.parseSqlStatement(sql);
        PreparedStatementCreator creator = new PreparedStatementCreatorFactory(
                        NamedParameterUtils.substituteNamedParameters(parsed, values),
                        NamedParameterUtils.buildSqlParameterList(parsed, values))
                .newPreparedStatementCreator(NamedParameterUtils.buildValueArray(parsed, values, null));
        return connection -> {
            PreparedStatement statement = creator.createPreparedStatement(connection);
            statement.setFetchSize(FETCH);
            return statement;
        };
    }

    /** Puts the rows of one order together; they follow each other. */
    private static final class Gathering {

        private final Consumer<LedgerEntry> consumer;
        private final List<LedgerEntry.Part> parts = new ArrayList<>();
        private LedgerEntry entry;

        Gathering(Consumer<LedgerEntry> consumer) {
            this.consumer = consumer;
        }

        void row(ResultSet result) throws SQLException {
            RowReader row = new RowReader(result);
            LedgerEntry read = LedgerRows.entry(row);
            if (entry == null || !entry.id().equals(read.id())) {
                end();
                entry = read;
            }
            String unit = row.text();
            if (unit != null) {
                parts.add(new LedgerEntry.Part(unit, row.text(), row.flag()));
            }
        }

        void end() {
            if (entry != null) {
                consumer.accept(entry.with(parts, List.of()));
            }
            entry = null;
            parts.clear();
        }
    }
}
