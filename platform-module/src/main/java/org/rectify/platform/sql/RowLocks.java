package org.rectify.platform.sql;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Makes transactions on all nodes wait for each other where they would otherwise make the same thing twice: each name is
 * a row of {@code rect_lock}, locked until the transaction ends.
 */
public final class RowLocks {

    private final JdbcOperations jdbc;

    public RowLocks(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc.getJdbcOperations();
    }

    /** Waits until no other transaction holds the lock, and holds it until this one ends. */
    public void hold(Name name) {
        jdbc.queryForObject("select name from rect_lock where name = ? for update", String.class, name.row);
    }

    /** What may be locked; a new name needs a row from a migration. */
    public enum Name {
        /** Making the site, its containers and the folders in them. */
        FOLDERS("folders"),
        /** Changing the tree of units. */
        UNITS("units");

        private final String row;

        Name(String row) {
            this.row = row;
        }
    }
}
