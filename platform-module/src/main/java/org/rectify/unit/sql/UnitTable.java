package org.rectify.unit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.platform.Coded;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The table {@code rect_unit}, from which the tree is read at once and which the ledger's queries join. */
public final class UnitTable {

    private final JdbcOperations jdbc;

    public UnitTable(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc.getJdbcOperations();
    }

    /** All units in the order in which they were made. */
    public List<Unit> readAll() {
        return jdbc.query(
                "select code, name, kind, parent, path, supervising from rect_unit order by ordinal",
                (row, number) -> unit(row));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                Coded.of(UnitKind.class, row.getString("kind")),
                row.getString("parent"),
                row.getString("path"),
                row.getBoolean("supervising"));
    }

    /** What stands in the table, by code, in the order in which the units were made. */
    public Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        jdbc.query(
                "select code, name, kind, parent, path, supervising, node_id from rect_unit order by ordinal", row -> {
                    rows.put(row.getString("code"), new Row(unit(row), row.getString("node_id")));
                });
        return rows;
    }

    /** Makes the row what its record says; a missing one comes last. */
    public void put(Row row) {
        Unit unit = row.unit();
        int there = jdbc.update(
                "update rect_unit set name = ?, kind = ?, parent = ?, path = ?, supervising = ?, node_id = ? where code = ?",
                unit.name(),
                unit.kind().code(),
                unit.parent(),
                unit.path(),
                unit.supervising(),
                row.nodeId(),
                unit.code());
        if (there == 0) {
            insert(unit, row.nodeId());
        }
    }

    public void remove(String code) {
        jdbc.update("delete from rect_unit where code = ?", code);
    }

    /** A unit with the id of its record. */
    public record Row(Unit unit, String nodeId) {}

    /** The id of the unit's record. */
    public String nodeId(String code) {
        return jdbc.queryForObject("select node_id from rect_unit where code = ?", String.class, code);
    }

    /** Adds the unit as the last one; the caller holds the lock on the tree. */
    public void insert(Unit unit, String nodeId) {
        Integer last = jdbc.queryForObject("select coalesce(max(ordinal), 0) from rect_unit", Integer.class);
        jdbc.update(
                "insert into rect_unit (code, name, kind, parent, path, supervising, node_id, ordinal)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                unit.code(),
                unit.name(),
                unit.kind().code(),
                unit.parent(),
                unit.path(),
                unit.supervising(),
                nodeId,
                (last == null ? 0 : last) + 1);
    }

    /** Takes over what may change of a unit. */
    public void update(Unit unit) {
        jdbc.update(
                "update rect_unit set name = ?, kind = ?, supervising = ? where code = ?",
                unit.name(),
                unit.kind().code(),
                unit.supervising(),
                unit.code());
    }
}
