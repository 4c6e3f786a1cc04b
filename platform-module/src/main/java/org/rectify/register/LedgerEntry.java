package org.rectify.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.record.Waiting;

/**
 * One row of the ledger: the projection of an order's record that lists, counts and sweeps need. Codes are the wire's.
 *
 * @param number null until issuance
 * @param issuingPath path of the issuing unit, see {@link org.rectify.unit.Unit#path()}
 * @param deadline null only in an unfinished draft
 * @param frozenLight the light while the clock does not run (draft, suspended, submitted, closed…); null while it runs,
 *     when light follows from deadline, pace and today
 * @param stoppedOn the day on which the clock was stopped for good or for now; null while it runs or never ran
 * @param parts the assisting units
 * @param waiting who has to do what now
 * @param demo belongs to the demo district
 */
public record LedgerEntry(
        String id,
        int version,
        String number,
        String title,
        String status,
        String source,
        String category,
        String severity,
        String pace,
        String priority,
        String issuingUnit,
        String issuingPath,
        String leadUnit,
        String leadPath,
        String responsiblePerson,
        String createdBy,
        LocalDate deadline,
        String frozenLight,
        LocalDate stoppedOn,
        boolean closedLate,
        boolean suspended,
        boolean declined,
        boolean archived,
        int progress,
        int returnCount,
        int reopenCount,
        int urgeCount,
        Instant createdAt,
        Instant modifiedAt,
        Instant issuedAt,
        Instant closedAt,
        String noticeId,
        String parentId,
        String processId,
        boolean demo,
        List<Part> parts,
        List<Waiting> waiting) {

    public LedgerEntry {
        parts = List.copyOf(parts);
        waiting = List.copyOf(waiting);
    }

    /** The entry with these parts and waiting matters. */
    public LedgerEntry with(List<Part> parts, List<Waiting> waiting) {
        return new LedgerEntry(
                id,
                version,
                number,
                title,
                status,
                source,
                category,
                severity,
                pace,
                priority,
                issuingUnit,
                issuingPath,
                leadUnit,
                leadPath,
                responsiblePerson,
                createdBy,
                deadline,
                frozenLight,
                stoppedOn,
                closedLate,
                suspended,
                declined,
                archived,
                progress,
                returnCount,
                reopenCount,
                urgeCount,
                createdAt,
                modifiedAt,
                issuedAt,
                closedAt,
                noticeId,
                parentId,
                processId,
                demo,
                parts,
                waiting);
    }

    /** An assisting unit of the order. */
    public record Part(String unit, String path, boolean completed) {}
}
