package org.rectify.agreement.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.internal.Lights;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Coded;
import org.rectify.unit.web.Names;
import org.rectify.unit.web.UnitRef;
import org.rectify.web.Labels;

/** An agreement as the list shows it. */
record AgreementRow(
        String id,
        int version,
        String number,
        String title,
        String status,
        String statusLabel,
        String light,
        boolean late,
        UnitRef upperUnit,
        UnitRef lowerUnit,
        LocalDate from,
        LocalDate to,
        int year,
        String signing,
        boolean amending,
        LocalDate signatureDue,
        Instant createdAt,
        Instant modifiedAt,
        Instant inForceAt,
        BigDecimal total,
        String campaignId) {

    static AgreementRow of(AgreementEntry entry, Names names, Labels labels, Deadlines deadlines) {
        AgreementStatus status = Coded.of(AgreementStatus.class, entry.status());
        return new AgreementRow(
                entry.id(),
                entry.version(),
                entry.number(),
                entry.title(),
                entry.status(),
                labels.of("agreementStatus", status),
                deadlines.light(Lights.of(status, entry.signatureDue())).code(),
                entry.late(deadlines.today()),
                names.unit(entry.upperUnit()),
                names.unit(entry.lowerUnit()),
                entry.period().from(),
                entry.period().to(),
                entry.period().year(),
                entry.signing(),
                entry.amending(),
                entry.signatureDue(),
                entry.createdAt(),
                entry.modifiedAt(),
                entry.inForceAt(),
                AgreementMapper.total(entry.total()),
                entry.campaignId());
    }
}
