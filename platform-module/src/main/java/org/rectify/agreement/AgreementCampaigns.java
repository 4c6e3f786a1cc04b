package org.rectify.agreement;

import java.util.Set;
import org.rectify.job.Jobs;
import org.rectify.platform.Page;

/** The door to campaigns. Acts as the user of this thread, and refuses by {@link org.rectify.platform.RefusedException}. */
public interface AgreementCampaigns {

    /** Plans the campaign: one row a unit, nothing drawn up yet. */
    Campaign create(NewCampaign wanted);

    /**
     * Draws up, in the background, what is not drawn up yet: each unit whole or not at all, and once. Where it was
     * broken off, or units could not be drawn up, it may be run again.
     */
    Jobs.Job run(String id);

    /** The campaign with its counts; {@code agreement.campaign.notFound} also outside the caller's scope. */
    Campaign get(String id);

    /** Those within the caller's scope, newest first. */
    Page<Campaign> page(int skip, int max);

    /** Its units in the order of the tree; all states where none is given. */
    Page<CampaignRow> rows(String id, Set<CampaignState> states, int skip, int max);
}
