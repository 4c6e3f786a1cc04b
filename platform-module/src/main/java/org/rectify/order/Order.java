package org.rectify.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectify.archive.Filing;
import org.rectify.deadline.Light;
import org.rectify.record.Attachment;
import org.rectify.record.ServedRecord;

/**
 * A rectification order (整改通知单) as its record holds it: an immutable snapshot, everything that rules decide from.
 * A step makes a new one.
 *
 * @param id the node's UUID
 * @param version counts the changes from 1 on
 * @param number the document number (文号), null until issuance
 * @param responsiblePerson user name, null until named
 * @param approver user name of the leader who is to approve, null where none is asked
 * @param progress per cent, as last reported; where it was broken down, as far as its parts are together
 * @param processId the workflow instance that serves it, null where it has none
 */
public record Order(
        String id,
        int version,
        String number,
        OrderStatus status,
        Matter matter,
        Origin origin,
        String issuingUnit,
        String leadUnit,
        List<Part> parts,
        String responsiblePerson,
        String approver,
        Clocking clocking,
        Stamps stamps,
        Declined declined,
        Suspension suspension,
        Filing archived,
        Counts counts,
        int progress,
        List<Measure> measures,
        List<Report> reports,
        List<Extension> extensions,
        List<Cancellation> cancellations,
        List<Verification> verifications,
        List<LookBack> lookBacks,
        List<Attachment> attachments,
        String processId)
        implements ServedRecord {

    public Order {
        parts = List.copyOf(parts);
        measures = List.copyOf(measures);
        reports = List.copyOf(reports);
        extensions = List.copyOf(extensions);
        cancellations = List.copyOf(cancellations);
        verifications = List.copyOf(verifications);
        lookBacks = List.copyOf(lookBacks);
        attachments = List.copyOf(attachments);
    }

    /** What it is about: what was found, and what is asked for. Whoever draws it up says so, and no step changes it. */
    public record Matter(String title, Problem problem, String requiredMeasures, Priority priority) {}

    /**
     * Where it comes from: that stays.
     *
     * @param problemId the record of its problem in the problem list, whose words {@link #problem} are
     * @param noticeId the notice it was broken down from, or null
     * @param parentId the order it was broken down from, or null
     * @param demo belongs to the demo district
     */
    public record Origin(String createdBy, String problemId, String noticeId, String parentId, boolean demo) {}

    /** What was found. {@code foundAt} is a place, in words; may be null. */
    public record Problem(
            String description,
            Source source,
            String category,
            Severity severity,
            Pace pace,
            LocalDate foundOn,
            String foundAt) {}

    /** An assisting unit's part; completion fields null while it is open. */
    public record Part(
            String id, String unit, boolean completed, Instant completedAt, String completedBy, String text) {}

    /**
     * The facts of the clock.
     *
     * @param deadline the day by whose end the unit has to be done
     * @param originalDeadline the deadline at issuance, never changed afterwards; null before
     * @param stoppedOn the day of submission, suspension or closure, null while the clock runs
     * @param frozenLight the light on that day, by the calendar as it was known then; null while the clock runs, and
     *     where it stopped before lights were kept
     * @param closedLate whether the accepted submission came after the deadline; stays
     */
    public record Clocking(
            LocalDate deadline,
            LocalDate originalDeadline,
            LocalDate stoppedOn,
            Light frozenLight,
            boolean closedLate) {}

    /** When it happened last; null where it did not. */
    public record Stamps(
            Instant createdAt,
            Instant modifiedAt,
            Instant issuedAt,
            Instant receivedAt,
            Instant submittedAt,
            Instant closedAt) {

        /** The same but for when the record was changed last. */
        public Stamps modified(Instant at) {
            return new Stamps(createdAt, at, issuedAt, receivedAt, submittedAt, closedAt);
        }

        /** The same but for when the order was closed; null where it is open again. */
        public Stamps closed(Instant at) {
            return new Stamps(createdAt, modifiedAt, issuedAt, receivedAt, submittedAt, at);
        }
    }

    /** The unit declined to sign for it. */
    public record Declined(String reason, String by, Instant at) {}

    /** 挂账: the clock stands still until resumed. */
    public record Suspension(String reason, LocalDate reviewOn, String by, Instant at) {}

    /** How often it was returned, re-opened, urged. */
    public record Counts(int returned, int reopened, int urged) {}

    /** What will be done by when; {@code person} may be null. */
    public record Measure(String id, String text, LocalDate dueOn, String person) {}

    /** A progress report; {@code period} as yyyy-MM. */
    public record Report(String id, String period, int percentage, String text, Instant at, String by) {}

    /** A request for a later deadline and what became of it; decision fields null while pending. */
    public record Extension(
            String id,
            String reason,
            LocalDate newDeadline,
            LocalDate previousDeadline,
            Instant at,
            String by,
            DecisionState decision,
            String decidedBy,
            Instant decidedAt,
            String remark) {}

    /** A request to cancel and what became of it. */
    public record Cancellation(
            String id,
            String reason,
            Instant at,
            String by,
            DecisionState decision,
            String decidedBy,
            Instant decidedAt,
            String remark) {}

    /** A verification (验收). */
    public record Verification(String id, boolean accepted, String remark, Instant at, String by) {}

    /** A look-back (回头看). */
    public record LookBack(String id, boolean passed, String remark, Instant at, String by) {}

    @Override
    public String title() {
        return matter.title();
    }

    public Problem problem() {
        return matter.problem();
    }

    public String requiredMeasures() {
        return matter.requiredMeasures();
    }

    public Priority priority() {
        return matter.priority();
    }

    public String createdBy() {
        return origin.createdBy();
    }

    public String problemId() {
        return origin.problemId();
    }

    public String noticeId() {
        return origin.noticeId();
    }

    public String parentId() {
        return origin.parentId();
    }

    public boolean demo() {
        return origin.demo();
    }

    /** The extension that waits for its decision. */
    public Optional<Extension> pendingExtension() {
        return extensions.stream()
                .filter(e -> e.decision() == DecisionState.PENDING)
                .findFirst();
    }

    /** The cancellation that waits for its decision. */
    public Optional<Cancellation> pendingCancellation() {
        return cancellations.stream()
                .filter(c -> c.decision() == DecisionState.PENDING)
                .findFirst();
    }

    public boolean suspended() {
        return suspension != null;
    }

    /** Whether the unit assists in it. */
    public boolean assists(String unit) {
        return parts.stream().anyMatch(part -> part.unit().equals(unit));
    }

    /** A copy to be changed. */
    public OrderBuilder change() {
        return new OrderBuilder(this);
    }
}
