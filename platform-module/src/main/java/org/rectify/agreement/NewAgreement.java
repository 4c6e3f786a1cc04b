package org.rectify.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * What a draft is made from; checked when the draft is made.
 *
 * @param upperUnit null: the caller's own unit, where that is the one above the lower unit
 * @param upperSigner null: any leader or secretary of the upper unit
 * @param lowerSigner null: any leader or secretary of the lower unit
 * @param text null: drawn from the template
 * @param templateId null: the upper unit's own template, or the one for all
 * @param signBy null: fifteen days from today, but within the period
 * @param previousId the agreement that it renews, or null
 * @param campaignId the campaign that draws it up, or null
 */
public record NewAgreement(
        String title,
        String upperUnit,
        String lowerUnit,
        String upperSigner,
        String lowerSigner,
        Period period,
        String text,
        String templateId,
        List<NewClause> clauses,
        LocalDate signBy,
        String previousId,
        String campaignId) {

    public NewAgreement {
        clauses = List.copyOf(clauses);
    }

    /**
     * A clause as it is wanted.
     *
     * @param key of a clause that is there already, null for a new one
     * @param weight null for a duty
     */
    public record NewClause(
            String key,
            ClauseKind kind,
            String text,
            Integer weight,
            String post,
            String person,
            String upperKey,
            String originKey) {}
}
