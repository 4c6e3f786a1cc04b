package org.rectify.agreement.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectify.agreement.Campaign;
import org.rectify.agreement.CampaignRow;
import org.rectify.agreement.CampaignState;
import org.rectify.agreement.internal.Campaigns.Planned;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.unit.Caller;

/** Where campaigns are kept. Every call joins the caller's transaction. */
public interface CampaignStore {

    void insert(Campaign campaign, List<Planned> units);

    /** The campaign with its counts as of that day. */
    Optional<Campaign> find(String id, LocalDate today);

    /** Those held by the caller's units or units below, newest first. */
    Page<Campaign> page(Caller caller, LocalDate today, int skip, int max);

    /** The units with which nothing is drawn up yet, in order. */
    List<Planned> undrawn(String id);

    /** Holds the unit's row until the transaction ends; false where its agreement is drawn up, or there is no such row. */
    boolean lockUndrawn(String id, String unit);

    void drawn(String id, String unit, String agreementId);

    /** Notes why nothing could be drawn up; nothing where something was meanwhile. */
    void failed(String id, String unit, Refusal refusal);

    Page<CampaignRow> rows(String id, Set<CampaignState> states, LocalDate today, int skip, int max);
}
