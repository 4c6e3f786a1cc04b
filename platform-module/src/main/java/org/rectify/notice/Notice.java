package org.rectify.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rectify.archive.Filing;
import org.rectify.order.Order;
import org.rectify.record.Attachment;
import org.rectify.record.ServedRecord;

/**
 * A rectification notice as its record holds it: an immutable snapshot; a step makes a new one.
 *
 * @param number the document number; null until issuance, but a superior's own number from the beginning
 * @param receivedFrom the superior it was received from, null for one that is ours
 * @param approvers user names, in the order in which they are asked
 * @param approvals how many of them have approved
 * @param problems what it is about, and to which units each problem goes
 * @param withdrawnReason why it was withdrawn, null where it was not
 * @param filed how it was put on the archive's shelf, null where it was not; from then on nothing changes it
 * @param processId the workflow instance that serves it
 */
public record Notice(
        String id,
        int version,
        String number,
        NoticeStatus status,
        String title,
        String basis,
        String body,
        String receivedFrom,
        String issuingUnit,
        List<String> approvers,
        int approvals,
        List<Item> problems,
        String withdrawnReason,
        Filing filed,
        String createdBy,
        Stamps stamps,
        List<Attachment> attachments,
        String processId,
        boolean demo)
        implements ServedRecord {

    public Notice {
        approvers = List.copyOf(approvers);
        problems = List.copyOf(problems);
        attachments = List.copyOf(attachments);
    }

    /**
     * One problem of it.
     *
     * @param problemId its record in the problem list, null where it comes into the list with its orders only
     * @param title what its orders are called
     * @param problem what it says; where {@code problemId} is given, what stands in the list
     * @param addendum whether it was added after issuance
     */
    public record Item(
            String id,
            String problemId,
            String title,
            Order.Problem problem,
            String requiredMeasures,
            List<Share> units,
            boolean addendum) {

        public Item {
            units = List.copyOf(units);
        }
    }

    /** A unit's share of a problem: an order to be. */
    public record Share(String unit, String responsiblePerson, LocalDate deadline) {}

    /** When it happened; null where it did not. */
    public record Stamps(Instant createdAt, Instant modifiedAt, Instant issuedAt, Instant closedAt) {

        /** The same but for when the record was changed last. */
        public Stamps modified(Instant at) {
            return new Stamps(createdAt, at, issuedAt, closedAt);
        }
    }

    /** The one who is asked to approve next, null where nobody is. */
    public String approver() {
        return status == NoticeStatus.IN_APPROVAL && approvals < approvers.size() ? approvers.get(approvals) : null;
    }

    /** Ids of those of its problems that were taken from the problem list. */
    public List<String> listed() {
        return problems.stream().map(Item::problemId).filter(Objects::nonNull).toList();
    }

    /** How many orders come of it. */
    public int orders() {
        return problems.stream().mapToInt(item -> item.units().size()).sum();
    }

    public NoticeBuilder change() {
        return new NoticeBuilder(this);
    }
}
