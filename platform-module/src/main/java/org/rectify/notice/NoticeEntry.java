package org.rectify.notice;

import java.time.Instant;
import java.util.List;
import org.rectify.deadline.Light;
import org.rectify.record.Waiting;

/**
 * A row of the list of notices.
 *
 * @param issuingPath path of the issuing unit
 * @param orders how many orders come of its own list
 * @param made how many issued orders are under it, of its own list or not; counted when the list is read
 * @param open how many of them are not at an end; counted likewise
 * @param overdue how many of those are late
 * @param light that of the worst of those
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
        int made,
        long open,
        long overdue,
        Light light,
        boolean demo,
        List<Waiting> waiting) {

    public NoticeEntry {
        waiting = List.copyOf(waiting);
    }

    /** With what is counted of its orders. */
    public NoticeEntry counted(int made, long open, long overdue, Light light) {
        return with(made, open, overdue, light, waiting);
    }

    /** What its row holds: without what is counted when it is read, and what waits, which is kept with all that waits. */
    public NoticeEntry stored() {
        return with(0, 0, 0, Light.GREY, List.of());
    }

    private NoticeEntry with(int made, long open, long overdue, Light light, List<Waiting> waiting) {
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
                made,
                open,
                overdue,
                light,
                demo,
                waiting);
    }

    /** What is said of its orders: how many are to come of it, and once it is issued, how many there are. */
    public int ordersShown() {
        return issuedAt == null ? orders : made;
    }
}
