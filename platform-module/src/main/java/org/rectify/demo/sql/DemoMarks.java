package org.rectify.demo.sql;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rectify.platform.sql.Inserts;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Which lives of the demo have been lived, so that a load that was cut short goes on where it stopped. */
public final class DemoMarks {

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;

    public DemoMarks(NamedParameterJdbcOperations jdbc, Inserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    /**
     * Marks the life, in the transaction in which it is lived.
     *
     * @return false where it is marked already
     */
    public boolean mark(String life) {
        return inserts.ifAbsent("rect_demo_life", Map.of("life", life));
    }

    /** The keys of all lives lived. */
    public Set<String> marked() {
        return new HashSet<>(jdbc.queryForList("select life from rect_demo_life", Map.of(), String.class));
    }

    /** Whether there are records that are not of the demo. */
    public boolean othersExist() {
        return othersExist("rect_order") || othersExist("rect_problem");
    }

    private boolean othersExist(String table) {
        return !jdbc.queryForList(
                        "select id from " + table + " where demo = :demo limit 1", Map.of("demo", false), String.class)
                .isEmpty();
    }
}
