package org.rectify.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.unit.UnitKind;

/**
 * What a campaign is made from: one text and one set of clauses for a whole tier.
 *
 * @param title of the campaign, and of each agreement with the unit's name behind it
 * @param unit the unit that holds the campaign; null: the caller's own
 * @param units the lower units; empty: all of the tier
 * @param kinds only units of those kinds; empty: of all
 * @param deep whether the tiers further down are meant too, each unit with the one directly above it; else only the
 *     units directly below
 * @param text null: drawn from the template
 * @param clauses {@code upperKey} is here the number that the clause above has among those of its kind, from 1 on, for
 *     every upper unit has an agreement of its own
 * @param send whether each is sent at once, or left as a draft
 */
public record NewCampaign(
        String title,
        String unit,
        Set<String> units,
        Set<UnitKind> kinds,
        boolean deep,
        Period period,
        String text,
        String templateId,
        List<NewClause> clauses,
        LocalDate signBy,
        boolean send) {

    public NewCampaign {
        units = Set.copyOf(units);
        kinds = Set.copyOf(kinds);
        clauses = List.copyOf(clauses);
    }
}
