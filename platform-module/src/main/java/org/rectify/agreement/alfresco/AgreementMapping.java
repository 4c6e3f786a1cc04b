package org.rectify.agreement.alfresco;

import static org.rectify.model.AgreementModel.*;
import static org.rectify.model.RectifyModel.*;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Links;
import org.rectify.agreement.Agreement.Objection;
import org.rectify.agreement.Agreement.Parties;
import org.rectify.agreement.Agreement.Stamps;
import org.rectify.agreement.AgreementBuilder;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.Period;
import org.rectify.agreement.Side;
import org.rectify.archive.alfresco.FilingMapping;
import org.rectify.platform.Coded;
import org.rectify.platform.alfresco.Properties;
import org.rectify.record.alfresco.RecordNames;

/** The agreement's own node: which property holds what. */
final class AgreementMapping {

    private final ZoneId zone;

    AgreementMapping(ZoneId zone) {
        this.zone = zone;
    }

    /** Every property of the node but those of aspects that come and go. */
    Map<QName, Serializable> own(Agreement agreement) {
        Stamps stamps = agreement.stamps();
        Parties parties = agreement.parties();
        return Properties.empty(zone)
                .set(ContentModel.PROP_NAME, name(agreement))
                .set(ContentModel.PROP_TITLE, agreement.title())
                .set(PROP_AGREEMENT_NUMBER, agreement.number())
                .set(PROP_AGREEMENT_VERSION, agreement.version())
                .set(PROP_AGREEMENT_STATUS, agreement.status().code())
                .set(PROP_UPPER_UNIT, parties.upperUnit())
                .set(PROP_LOWER_UNIT, parties.lowerUnit())
                .set(PROP_UPPER_SIGNER, parties.upperSigner())
                .set(PROP_LOWER_SIGNER, parties.lowerSigner())
                .setDate(PROP_PERIOD_FROM, agreement.period().from())
                .setDate(PROP_PERIOD_TO, agreement.period().to())
                .set(PROP_PERIOD_YEAR, agreement.period().year())
                .set(PROP_AGREEMENT_TEXT, agreement.text())
                .setDate(PROP_SIGN_BY, agreement.signBy())
                .set(PROP_UPPER_AGREEMENT_ID, agreement.links().upperId())
                .set(PROP_PREVIOUS_AGREEMENT_ID, agreement.links().previousId())
                .set(PROP_CAMPAIGN_ID, agreement.links().campaignId())
                .set(PROP_REVIEW_DUE, agreement.reviewDue())
                .set(PROP_AGREEMENT_URGE_COUNT, agreement.urged())
                .set(PROP_AGREEMENT_CREATED_BY, agreement.createdBy())
                .setInstant(PROP_AGREEMENT_CREATED_AT, stamps.createdAt())
                .setInstant(PROP_AGREEMENT_MODIFIED_AT, stamps.modifiedAt())
                .setInstant(PROP_SENT_AT, stamps.sentAt())
                .setInstant(PROP_SIGNED_BELOW_AT, stamps.signedBelowAt())
                .setInstant(PROP_IN_FORCE_AT, stamps.inForceAt())
                .setInstant(PROP_ENDED_AT, stamps.endedAt())
                .set(PROP_AGREEMENT_PROCESS_ID, agreement.processId())
                .set(PROP_AGREEMENT_DEMO, agreement.demo())
                .asMap();
    }

    /** The agreement with everything that stands on its own node; the lists are still empty. */
    AgreementBuilder read(String id, Map<QName, Serializable> values) {
        Properties node = Properties.of(values, zone);
        return new AgreementBuilder()
                .id(id)
                .version(node.integer(PROP_AGREEMENT_VERSION))
                .number(node.text(PROP_AGREEMENT_NUMBER))
                .status(Coded.of(AgreementStatus.class, node.text(PROP_AGREEMENT_STATUS)))
                .title(node.text(ContentModel.PROP_TITLE))
                .parties(new Parties(
                        node.text(PROP_UPPER_UNIT),
                        node.text(PROP_LOWER_UNIT),
                        node.text(PROP_UPPER_SIGNER),
                        node.text(PROP_LOWER_SIGNER)))
                .period(new Period(node.date(PROP_PERIOD_FROM), node.date(PROP_PERIOD_TO)))
                .text(node.text(PROP_AGREEMENT_TEXT))
                .signBy(node.date(PROP_SIGN_BY))
                .links(new Links(
                        node.text(PROP_UPPER_AGREEMENT_ID),
                        node.text(PROP_PREVIOUS_AGREEMENT_ID),
                        node.text(PROP_CAMPAIGN_ID)))
                .refused(
                        node.text(PROP_REFUSED_BY) == null
                                ? null
                                : new Objection(
                                        Coded.of(Side.class, node.text(PROP_REFUSED_SIDE)),
                                        node.text(PROP_REFUSED_REASON),
                                        node.text(PROP_REFUSED_BY),
                                        node.instant(PROP_REFUSED_AT)))
                .ended(
                        node.text(PROP_TERMINATED_BY) == null
                                ? null
                                : new Objection(
                                        null,
                                        node.text(PROP_TERMINATED_REASON),
                                        node.text(PROP_TERMINATED_BY),
                                        node.instant(PROP_TERMINATED_AT)))
                .stamps(new Stamps(
                        node.instant(PROP_AGREEMENT_CREATED_AT),
                        node.instant(PROP_AGREEMENT_MODIFIED_AT),
                        node.instant(PROP_SENT_AT),
                        node.instant(PROP_SIGNED_BELOW_AT),
                        node.instant(PROP_IN_FORCE_AT),
                        node.instant(PROP_ENDED_AT)))
                .reviewDue(node.flag(PROP_REVIEW_DUE))
                .filed(FilingMapping.read(node))
                .urged(node.integer(PROP_AGREEMENT_URGE_COUNT))
                .createdBy(node.text(PROP_AGREEMENT_CREATED_BY))
                .processId(node.text(PROP_AGREEMENT_PROCESS_ID))
                .demo(node.flag(PROP_AGREEMENT_DEMO));
    }

    /** What the document library shows: the number as soon as there is one, without what ACS forbids in a name. */
    private String name(Agreement agreement) {
        return RecordNames.of(
                agreement.number(),
                agreement.title(),
                agreement.id(),
                LocalDate.ofInstant(agreement.stamps().createdAt(), zone));
    }

    Map<QName, Serializable> refused(Objection objection) {
        return Properties.empty(zone)
                .set(PROP_REFUSED_SIDE, objection.side().code())
                .set(PROP_REFUSED_REASON, objection.reason())
                .set(PROP_REFUSED_BY, objection.by())
                .setInstant(PROP_REFUSED_AT, objection.at())
                .asMap();
    }

    Map<QName, Serializable> terminated(Objection objection) {
        return Properties.empty(zone)
                .set(PROP_TERMINATED_REASON, objection.reason())
                .set(PROP_TERMINATED_BY, objection.by())
                .setInstant(PROP_TERMINATED_AT, objection.at())
                .asMap();
    }
}
