package org.rectify.host.database;

import org.h2.api.TableEngine;
import org.h2.command.Prepared;
import org.h2.command.ddl.CreateTableData;
import org.h2.engine.SessionLocal;
import org.h2.mvstore.db.MVTable;
import org.h2.result.LocalResult;
import org.h2.result.Row;
import org.h2.table.Table;
import org.h2.value.DataType;

/**
 * H2's own tables, except that the update of a row touches those of its indexes alone whose columns it changes. By itself H2
 * takes the row out of every index and puts it back, and goes through all of them once more at the commit; the ledger has
 * nineteen. The file is no other than H2's: what is created does not name this class.
 */
public final class H2Tables implements TableEngine {

    /** By reflection, from the database's address. */
    public H2Tables() {}

    @Override
    public Table createTable(CreateTableData data) {
        // Where a change is rolled back, H2 saves the large objects of those tables alone that it made itself.
        boolean large = data.columns.stream()
                .anyMatch(column -> DataType.isLargeObject(column.getType().getValueType()));
        return large ? data.session.getDatabase().getStore().createTable(data) : new Updated(data);
    }

    private static final class Updated extends MVTable {
        private static final int OLD_AND_NEW = 2;

        Updated(CreateTableData data) {
            super(data, data.session.getDatabase().getStore());
        }

        /** Several rows at once may take each other's keys: they are all removed first, as H2 does it. */
        @Override
        public void updateRows(Prepared prepared, SessionLocal session, LocalResult rows) {
            if (rows.getRowCount() != OLD_AND_NEW) {
                super.updateRows(prepared, session, rows);
                return;
            }
            rows.next();
            Row before = rows.currentRowForTable();
            rows.next();
            updateRow(session, before, rows.currentRowForTable());
        }
    }
}
