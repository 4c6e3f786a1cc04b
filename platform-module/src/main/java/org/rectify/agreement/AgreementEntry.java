package org.rectify.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rectify.platform.StorableText;
import org.rectify.record.Waiting;

/**
 * An agreement as lists, counts and sweeps know it: the projection of its record. Codes are the wire's.
 *
 * @param upperPath path of the upper unit, see {@link org.rectify.unit.Unit#path()}
 * @param signatureDue the day by which the signature that is waited for shall be there; null where none is
 * @param signing whose signature is waited for, null where none is
 * @param amending whether it is a supplement that is to be signed
 * @param total of the last review, in hundredths of a per cent; null before
 * @param waiting who has to do what now
 */
public record AgreementEntry(
        String id,
        int version,
        String number,
        String title,
        String status,
        String upperUnit,
        String upperPath,
        String lowerUnit,
        String lowerPath,
        Period period,
        LocalDate signatureDue,
        String signing,
        boolean amending,
        String upperId,
        String previousId,
        String campaignId,
        int urged,
        String processId,
        String createdBy,
        Instant createdAt,
        Instant modifiedAt,
        Instant sentAt,
        Instant signedBelowAt,
        Instant inForceAt,
        Instant endedAt,
        Integer total,
        boolean demo,
        List<Waiting> waiting) {

    public AgreementEntry {
        waiting = List.copyOf(waiting);
    }

    /** As the list gives it back: without what waits, which the inbox has, and to the millisecond. */
    public AgreementEntry stored() {
        return new AgreementEntry(
                id,
                version,
                number,
                StorableText.of(title),
                status,
                upperUnit,
                upperPath,
                lowerUnit,
                lowerPath,
                period,
                signatureDue,
                signing,
                amending,
                upperId,
                previousId,
                campaignId,
                urged,
                processId,
                createdBy,
                millis(createdAt),
                millis(modifiedAt),
                millis(sentAt),
                millis(signedBelowAt),
                millis(inForceAt),
                millis(endedAt),
                total,
                demo,
                List.of());
    }

    private static Instant millis(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether a signature is late on that day. */
    public boolean late(LocalDate today) {
        return signatureDue != null && signatureDue.isBefore(today);
    }
}
