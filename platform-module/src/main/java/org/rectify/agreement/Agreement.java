package org.rectify.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.archive.Filing;
import org.rectify.record.ServedRecord;

/**
 * A responsibility agreement (目标责任书) as its record holds it: an immutable snapshot, everything that rules decide
 * from. A step makes a new one.
 *
 * @param id the node's UUID
 * @param version counts the changes from 1 on
 * @param number the document number, null until it is sent
 * @param text the body, drawn from a template
 * @param clauses of every edition; {@link #clauses(int)} gives those of one
 * @param signBy the day by whose end both shall have signed
 * @param refused why it was refused last, null where it was not or was sent again
 * @param ended why it was terminated, null where it was not
 * @param reviewDue whether the day of the next review has come
 * @param filed how it was put on the archive's shelf, null where it was not; from then on nothing changes it
 * @param processId the workflow instance that serves it, null where it has none
 * @param demo belongs to the demo district
 */
public record Agreement(
        String id,
        int version,
        String number,
        AgreementStatus status,
        String title,
        Parties parties,
        Period period,
        String text,
        List<Clause> clauses,
        Links links,
        LocalDate signBy,
        Objection refused,
        Objection ended,
        List<Signature> signatures,
        List<Supplement> supplements,
        List<Review> reviews,
        Stamps stamps,
        boolean reviewDue,
        Filing filed,
        int urged,
        String createdBy,
        String processId,
        boolean demo)
        implements ServedRecord {

    /** The edition that is the agreement itself; supplements count from 1. */
    public static final int ORIGINAL = 0;

    public Agreement {
        clauses = List.copyOf(clauses);
        signatures = List.copyOf(signatures);
        supplements = List.copyOf(supplements);
        reviews = List.copyOf(reviews);
    }

    /**
     * Who agrees with whom.
     *
     * @param upperSigner user name of the one who is to sign for the upper unit; null: any leader or secretary of it
     * @param lowerSigner the same for the lower unit
     */
    public record Parties(String upperUnit, String lowerUnit, String upperSigner, String lowerSigner) {

        public String unit(Side side) {
            return side == Side.UPPER ? upperUnit : lowerUnit;
        }

        /** Null where any leader or secretary of the unit may sign. */
        public String signer(Side side) {
            return side == Side.UPPER ? upperSigner : lowerSigner;
        }
    }

    /**
     * A clause of one edition.
     *
     * @param id of its own node
     * @param edition 0 for the agreement itself, else the supplement's ordinal
     * @param key names the clause through all editions: what lower clauses link to
     * @param weight of a target, per cent; 0 for a duty
     * @param post whose duty it is (书记, 副书记…); null for a target
     * @param person user name of who holds the post, may be null
     * @param upperKey the clause above that it carries down, null on the top tier
     * @param originKey the clause of the previous period that it renews, may be null
     */
    public record Clause(
            String id,
            int edition,
            String key,
            ClauseKind kind,
            String text,
            int weight,
            String post,
            String person,
            String upperKey,
            String originKey) {}

    /**
     * Where it belongs.
     *
     * @param upperId the signed agreement above, under which it is drawn up; null on the top tier
     * @param previousId the agreement that it renews
     * @param campaignId the campaign that drew it up
     */
    public record Links(String upperId, String previousId, String campaignId) {}

    /** Why somebody did not go along. {@code side} is null where it was ended by the upper unit's leader. */
    public record Objection(Side side, String reason, String by, Instant at) {}

    /**
     * A signature.
     *
     * @param edition what was signed: 0 the agreement, else the supplement's ordinal
     * @param paper the ordinal of the frozen paper
     * @param textSha256 of the canonical text at that moment
     * @param pdfSha256 of the frozen PDF
     * @param lapsed whether the other side refused it afterwards: it signs nothing any more
     */
    public record Signature(
            String id,
            int edition,
            Side side,
            String by,
            Instant at,
            int paper,
            String textSha256,
            String pdfSha256,
            boolean lapsed) {}

    /**
     * An amendment.
     *
     * @param ordinal 1, 2, 3…: its number, and the edition of the clauses that it brings
     * @param text what is agreed
     */
    public record Supplement(
            String id,
            int ordinal,
            String text,
            SupplementStatus status,
            LocalDate signBy,
            String by,
            Instant at,
            Objection refused) {}

    /**
     * A review.
     *
     * @param scores by the key of the target, per cent
     * @param total hundredths of a per cent: the scores by weight
     */
    public record Review(
            String id, ReviewKind kind, Map<String, Integer> scores, int total, String remark, String by, Instant at) {

        public Review {
            scores = Map.copyOf(scores);
        }
    }

    /** When it happened last; null where it did not. */
    public record Stamps(
            Instant createdAt,
            Instant modifiedAt,
            Instant sentAt,
            Instant signedBelowAt,
            Instant inForceAt,
            Instant endedAt) {

        /** The same but for when the record was changed last. */
        public Stamps modified(Instant at) {
            return new Stamps(createdAt, at, sentAt, signedBelowAt, inForceAt, endedAt);
        }
    }

    /** The supplement that waits for a signature. */
    public Optional<Supplement> pendingSupplement() {
        return supplements.stream().filter(each -> each.status().pending()).findFirst();
    }

    /** The edition that is in force, or is to be: the last supplement that both signed, else the agreement itself. */
    public int edition() {
        return supplements.stream()
                .filter(each -> each.status() == SupplementStatus.IN_FORCE)
                .map(Supplement::ordinal)
                .max(Comparator.naturalOrder())
                .orElse(ORIGINAL);
    }

    /** What is being signed now, or was signed last. */
    public int editionAtHand() {
        return pendingSupplement().map(Supplement::ordinal).orElseGet(this::edition);
    }

    /** The clauses as they bind now, or are to. */
    public List<Clause> current() {
        return clauses(edition());
    }

    public List<Clause> clauses(int edition) {
        return clauses.stream().filter(clause -> clause.edition() == edition).toList();
    }

    /** The targets as they bind now. */
    public List<Clause> targets() {
        return current().stream()
                .filter(clause -> clause.kind() == ClauseKind.TARGET)
                .toList();
    }

    /** The side whose signature is waited for. */
    public Optional<Side> signing() {
        if (status == AgreementStatus.SENT) {
            return Optional.of(Side.LOWER);
        }
        if (status == AgreementStatus.SIGNED_BELOW) {
            return Optional.of(Side.UPPER);
        }
        return pendingSupplement().map(each -> each.status() == SupplementStatus.SENT ? Side.LOWER : Side.UPPER);
    }

    /** The day by which the signature that is waited for shall be there; null where none is. */
    public LocalDate signatureDue() {
        return pendingSupplement().map(Supplement::signBy).orElse(status.toBeSigned() ? signBy : null);
    }

    /** The review that comes next; empty where none does. */
    public Optional<ReviewKind> nextReview() {
        return switch (status) {
            case IN_FORCE -> Optional.of(ReviewKind.MID_YEAR);
            case MID_YEAR_REVIEW -> Optional.of(ReviewKind.YEAR_END);
            default -> Optional.empty();
        };
    }

    /** A copy to be changed. */
    public AgreementBuilder change() {
        return new AgreementBuilder(this);
    }
}
