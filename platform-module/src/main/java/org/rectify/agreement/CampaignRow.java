package org.rectify.agreement;

import java.time.LocalDate;
import org.rectify.platform.Refusal;

/**
 * A unit of a campaign.
 *
 * @param agreementId null where nothing was drawn up
 * @param signing whose signature is waited for, null where none is
 * @param problem why nothing could be drawn up, null where something was or it was not tried
 */
public record CampaignRow(
        String unit,
        String upperUnit,
        CampaignState state,
        String agreementId,
        String number,
        String title,
        String status,
        String signing,
        LocalDate signatureDue,
        Refusal problem) {}
