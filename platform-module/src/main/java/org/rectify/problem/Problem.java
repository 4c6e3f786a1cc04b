package org.rectify.problem;

import java.time.Instant;
import java.util.List;
import org.rectify.order.Order;
import org.rectify.record.Attachment;

/**
 * A problem as its record holds it: an immutable snapshot, everything that rules decide from.
 *
 * @param id the node's UUID
 * @param version counts the changes from 1 on
 * @param recordingUnit the unit that keeps it: the supervising office that entered it, or the unit itself
 * @param claim the unit concerned owned up to it; null where it did not
 * @param end how it ended without an order; null where it did not
 * @param noticeId the notice that it is in, or was in when that closed; null where none
 * @param bornOf the order with which it came in, null where it was entered by itself
 * @param disclosed whether the unit concerned may know of it: false while it is known from the draft of its first order
 *     only, which the unit does not see either
 * @param demo belongs to the demo district
 */
public record Problem(
        String id,
        int version,
        ProblemStatus status,
        ProblemFacts facts,
        String recordingUnit,
        Claim claim,
        End end,
        String noticeId,
        String bornOf,
        boolean disclosed,
        String createdBy,
        Instant createdAt,
        Instant modifiedAt,
        List<Attachment> attachments,
        boolean demo) {

    public Problem {
        attachments = List.copyOf(attachments);
    }

    /** The unit concerned owned up to it. */
    public record Claim(String by, Instant at) {}

    /**
     * It ended without an order.
     *
     * @param status {@link ProblemStatus#SETTLED} or {@link ProblemStatus#WITHDRAWN}
     * @param reason null only where it went with the discarded draft that it came in with
     */
    public record End(ProblemStatus status, String reason, String by, Instant at) {}

    /** Whether a unit found it itself. */
    public boolean selfFound() {
        return recordingUnit.equals(facts.unit());
    }

    /** What it says, in the order's terms. */
    public Order.Problem asOrdered() {
        return new Order.Problem(
                facts.description(),
                facts.source(),
                facts.category(),
                facts.severity(),
                facts.pace(),
                facts.foundOn(),
                facts.foundAt());
    }

    /** A copy to be changed. */
    public ProblemBuilder change() {
        return new ProblemBuilder(this);
    }
}
