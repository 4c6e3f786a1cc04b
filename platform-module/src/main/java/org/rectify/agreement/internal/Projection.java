package org.rectify.agreement.internal;

import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Stamps;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.Side;
import org.rectify.unit.Unit;

/** The row of an agreement: what the list must hold, whoever computes it. */
public final class Projection {

    private Projection() {}

    public static AgreementEntry of(Agreement agreement, World world) {
        Stamps stamps = agreement.stamps();
        int reviews = agreement.reviews().size();
        return new AgreementEntry(
                agreement.id(),
                agreement.version(),
                agreement.number(),
                agreement.title(),
                agreement.status().code(),
                agreement.parties().upperUnit(),
                path(agreement.parties().upperUnit(), world),
                agreement.parties().lowerUnit(),
                path(agreement.parties().lowerUnit(), world),
                agreement.period(),
                agreement.signatureDue(),
                agreement.signing().map(Side::code).orElse(null),
                agreement.pendingSupplement().isPresent(),
                agreement.links().upperId(),
                agreement.links().previousId(),
                agreement.links().campaignId(),
                agreement.urged(),
                agreement.processId(),
                agreement.createdBy(),
                stamps.createdAt(),
                stamps.modifiedAt(),
                stamps.sentAt(),
                stamps.signedBelowAt(),
                stamps.inForceAt(),
                stamps.endedAt(),
                reviews == 0 ? null : agreement.reviews().get(reviews - 1).total(),
                agreement.demo(),
                Waitings.of(agreement));
    }

    private static String path(String unit, World world) {
        // A unit that is gone keeps its agreements; the path of its own code leaves them to administrators.
        return world.unit(unit).map(Unit::path).orElse("/" + unit + "/");
    }
}
