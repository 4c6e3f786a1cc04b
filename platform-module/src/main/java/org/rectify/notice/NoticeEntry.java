package org.rectify.notice;

import java.time.Instant;
import java.util.List;
import org.rectify.record.Waiting;

/**
 * A row of the list of notices.
 *
 * @param issuingPath path of the issuing unit
 * @param orders how many orders came of it, or are to
 * @param open how many of them are not at an end; counted when the list is read
 */
public record NoticeEntry(
        String id,
        int version,
        String number,
        String title,
        String status,
        String receivedFrom,
        String issuingUnit,
        String issuingPath,
        String createdBy,
        Instant createdAt,
        Instant modifiedAt,
        Instant issuedAt,
        Instant closedAt,
        int problems,
        int orders,
        long open,
        long overdue,
        boolean demo,
        List<Waiting> waiting) {

    public NoticeEntry {
        waiting = List.copyOf(waiting);
    }

    /** What its row holds: without what is counted when it is read, and what waits, which is kept with all that waits. */
    public NoticeEntry stored() {
        return new NoticeEntry(
                id,
                version,
                number,
                title,
                status,
                receivedFrom,
                issuingUnit,
                issuingPath,
                createdBy,
                createdAt,
                modifiedAt,
                issuedAt,
                closedAt,
                problems,
                orders,
                0,
                0,
                demo,
                List.of());
    }
}
