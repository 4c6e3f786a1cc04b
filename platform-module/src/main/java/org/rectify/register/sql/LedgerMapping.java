package org.rectify.register.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.rectify.platform.sql.Moments;
import org.rectify.record.Waiting;
import org.rectify.register.LedgerEntry;

/** Makes entries of rows. */
final class LedgerMapping {

    private LedgerMapping() {}

    /** The entry of a row of {@link LedgerRows#COLUMNS}, without parts and waiting matters. */
    static LedgerEntry entry(ResultSet r) throws SQLException {
        return new LedgerEntry(
                r.getString(1),
                r.getInt(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                r.getString(9),
                r.getString(10),
                r.getString(11),
                r.getString(12),
                r.getString(13),
                r.getString(14),
                r.getString(15),
                r.getString(16),
                r.getObject(17, LocalDate.class),
                r.getString(18),
                r.getObject(19, LocalDate.class),
                r.getBoolean(20),
                r.getBoolean(21),
                r.getBoolean(22),
                r.getBoolean(23),
                r.getInt(24),
                r.getInt(25),
                r.getInt(26),
                r.getInt(27),
                Moments.of(r, 28),
                Moments.of(r, 29),
                Moments.of(r, 30),
                Moments.of(r, 31),
                r.getString(32),
                r.getString(33),
                r.getString(34),
                r.getBoolean(35),
                List.of(),
                List.of());
    }

    /** The entry with these parts and waiting matters. */
    static LedgerEntry with(LedgerEntry e, List<LedgerEntry.Part> parts, List<Waiting> waiting) {
        return new LedgerEntry(
                e.id(),
                e.version(),
                e.number(),
                e.title(),
                e.status(),
                e.source(),
                e.category(),
                e.severity(),
                e.pace(),
                e.priority(),
                e.issuingUnit(),
                e.issuingPath(),
                e.leadUnit(),
                e.leadPath(),
                e.responsiblePerson(),
                e.createdBy(),
                e.deadline(),
                e.frozenLight(),
                e.stoppedOn(),
                e.closedLate(),
                e.suspended(),
                e.declined(),
                e.archived(),
                e.progress(),
                e.returnCount(),
                e.reopenCount(),
                e.urgeCount(),
                e.createdAt(),
                e.modifiedAt(),
                e.issuedAt(),
                e.closedAt(),
                e.noticeId(),
                e.parentId(),
                e.processId(),
                e.demo(),
                parts,
                waiting);
    }
}
