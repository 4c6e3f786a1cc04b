package org.rectify.agreement.alfresco;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementCampaigns;
import org.rectify.agreement.Campaign;
import org.rectify.agreement.CampaignRow;
import org.rectify.agreement.CampaignState;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewCampaign;
import org.rectify.agreement.internal.CampaignStore;
import org.rectify.agreement.internal.Campaigns;
import org.rectify.agreement.internal.Campaigns.Planned;
import org.rectify.agreement.internal.Sides;
import org.rectify.agreement.internal.World;
import org.rectify.job.Jobs;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** Campaigns on this host: planned at once, drawn up in the background, each unit in a transaction of its own. */
public final class CampaignService implements AgreementCampaigns {

    private static final String KIND = "agreement-campaign/";

    private final Transactions transactions;
    private final Units units;
    private final CampaignStore store;
    private final AgreementTaker taker;
    private final Jobs jobs;
    private final World world;

    public CampaignService(
            Transactions transactions, Units units, CampaignStore store, AgreementTaker taker, Jobs jobs, World world) {
        this.transactions = transactions;
        this.units = units;
        this.store = store;
        this.taker = taker;
        this.jobs = jobs;
        this.world = world;
    }

    @Override
    public Campaign create(NewCampaign wanted) {
        return transactions.write(() -> plan(wanted, false));
    }

    /**
     * Plans the campaign in the caller's transaction.
     *
     * @param demo whether it belongs to the demo district
     */
    public Campaign plan(NewCampaign wanted, boolean demo) {
        Caller caller = units.caller();
        Unit holder = Campaigns.holder(wanted, caller, world);
        // The text is drawn now, so that a template changed meanwhile does not make two kinds of agreements.
        String text = wanted.text() == null ? world.template(wanted.templateId(), holder.code()) : wanted.text();
        Campaigns.check(wanted, text, world).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        List<Planned> planned = Campaigns.units(wanted, holder, units.all());
        Campaign campaign = new Campaign(
                world.newId(),
                wanted.title(),
                holder.code(),
                holder.path(),
                withText(wanted, text),
                caller.person().userName(),
                world.now(),
                demo,
                Map.of());
        store.insert(campaign, planned);
        return store.find(campaign.id(), world.today()).orElseThrow();
    }

    private static NewCampaign withText(NewCampaign wanted, String text) {
        return new NewCampaign(
                wanted.title(),
                wanted.unit(),
                wanted.units(),
                wanted.kinds(),
                wanted.deep(),
                wanted.period(),
                text,
                null,
                wanted.clauses(),
                wanted.signBy(),
                wanted.send());
    }

    @Override
    public Jobs.Job run(String id) {
        Campaign campaign = transactions.read(() -> visible(id));
        if (!transactions.read(units::caller).has(campaign.unit(), Sides.SUPERVISORS)) {
            throw new RefusedException(Refusal.forbidden("agreement.step.forbidden"));
        }
        return jobs.start(KIND + id, progress -> drawUp(campaign, progress));
    }

    /**
     * Draws up what is not drawn up yet, as the user of this thread.
     *
     * @return {@code drawn} and {@code failed}: how many in this run
     */
    public Map<String, Object> drawUp(Campaign campaign, Jobs.Progress progress) {
        List<Planned> undrawn = transactions.read(() -> store.undrawn(campaign.id()));
        long drawn = 0;
        long failed = 0;
        for (Planned unit : undrawn) {
            if (drawUp(campaign, unit)) {
                drawn++;
            } else {
                failed++;
            }
            progress.at(drawn + failed, undrawn.size(), unit.unit());
        }
        return Map.of("campaignId", campaign.id(), "drawn", drawn, "failed", failed);
    }

    private boolean drawUp(Campaign campaign, Planned unit) {
        try {
            transactions.separately(() -> {
                if (store.lockUndrawn(campaign.id(), unit.unit())) {
                    store.drawn(
                            campaign.id(),
                            unit.unit(),
                            agreement(campaign, unit).id());
                }
                return null;
            });
            return true;
        } catch (RefusedException refused) {
            transactions.separately(() -> {
                store.failed(campaign.id(), unit.unit(), refused.refusal());
                return null;
            });
            return false;
        }
    }

    private Agreement agreement(Campaign campaign, Planned unit) {
        Caller caller = units.caller();
        NewCampaign request = campaign.request();
        NewAgreement wanted = Campaigns.draft(request, campaign.id(), request.text(), unit, world);
        Agreement draft = taker.create(wanted, true, null, campaign.demo(), caller);
        return request.send() ? taker.sendDrawnUp(draft, caller) : draft;
    }

    @Override
    public Campaign get(String id) {
        return transactions.read(() -> visible(id));
    }

    @Override
    public Page<Campaign> page(int skip, int max) {
        return transactions.read(() -> store.page(units.caller(), world.today(), skip, max));
    }

    @Override
    public Page<CampaignRow> rows(String id, Set<CampaignState> states, int skip, int max) {
        return transactions.read(() -> {
            visible(id);
            return store.rows(id, states, world.today(), skip, max);
        });
    }

    private Campaign visible(String id) {
        Caller caller = units.caller();
        return store.find(id, world.today())
                .filter(campaign -> caller.administrator()
                        || caller.system()
                        || caller.paths().stream().anyMatch(campaign.path()::startsWith))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("agreement.campaign.notFound")));
    }
}
