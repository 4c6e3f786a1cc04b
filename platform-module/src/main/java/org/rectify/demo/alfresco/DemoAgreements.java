package org.rectify.demo.alfresco;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.Agreements;
import org.rectify.agreement.Campaign;
import org.rectify.agreement.CampaignRow;
import org.rectify.agreement.alfresco.AgreementTaker;
import org.rectify.agreement.alfresco.CampaignService;
import org.rectify.calendar.Calendars;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.demo.internal.AgreementAct;
import org.rectify.demo.internal.AgreementStory;
import org.rectify.demo.internal.Chapter;
import org.rectify.demo.internal.Library;
import org.rectify.unit.Units;

/** Holds the demo's campaigns with the real services; signatures are taken below the door that asks for a password. */
public final class DemoAgreements implements Chapter {

    private static final LocalTime MORNING = LocalTime.of(8, 50);
    private static final int MOST = 500;

    private final CampaignService campaigns;
    private final Agreements agreements;
    private final AgreementTaker taker;
    private final Units units;
    private final Calendars calendars;
    private final StoryTime time;

    public DemoAgreements(
            CampaignService campaigns,
            Agreements agreements,
            AgreementTaker taker,
            Units units,
            Calendars calendars,
            StoryTime time) {
        this.campaigns = campaigns;
        this.agreements = agreements;
        this.taker = taker;
        this.units = units;
        this.calendars = calendars;
        this.time = time;
    }

    @Override
    public String progress() {
        return "progress-agreements";
    }

    @Override
    public Set<String> lives() {
        Set<String> lives = new LinkedHashSet<>();
        for (AgreementStory story : stories(Library.read())) {
            lives.add(story.key());
            story.units().forEach(unit -> lives.add(key(story, unit)));
        }
        return lives;
    }

    @Override
    public void tell(Teller teller) {
        Library library = Library.read();
        WorkingCalendar calendar = calendars.current();
        Instant present = time.clock().instant();
        for (AgreementStory story : stories(library)) {
            Instant drawn =
                    story.drawn().atTime(MORNING).atZone(time.clock().getZone()).toInstant();
            teller.live(story.key(), () -> as(story.holder(), drawn, () -> campaigns.plan(story.campaign(), true)));
            for (CampaignRow row : as(story.holder(), drawn, () -> rows(story))) {
                teller.live(key(story, row.unit()), () -> {
                    Agreement agreement = as(story.holder(), drawn, () -> agreements.get(row.agreementId()));
                    AgreementAct.of(
                                    story,
                                    agreement,
                                    library,
                                    calendar,
                                    time.clock().getZone(),
                                    present)
                            .forEach(act -> take(agreement.id(), act));
                });
            }
        }
    }

    /** The campaign's units, each with its agreement. */
    private List<CampaignRow> rows(AgreementStory story) {
        Campaign campaign = campaigns.page(0, MOST).items().stream()
                .filter(Campaign::demo)
                .filter(each -> each.title().equals(story.campaign().title())
                        && each.unit().equals(story.campaign().unit()))
                .findFirst()
                .orElseThrow();
        campaigns.drawUp(campaign, (done, total, message) -> {});
        return campaigns.rows(campaign.id(), Set.of(), 0, MOST).items();
    }

    private void take(String id, AgreementAct act) {
        as(
                act.userName(),
                act.at(),
                () -> taker.take(id, AgreementRequest.of(act.step(), act.fields()), units.caller()));
    }

    private List<AgreementStory> stories(Library library) {
        return AgreementStory.all(library, calendars.current(), LocalDate.now(time.clock()));
    }

    private static String key(AgreementStory story, String unit) {
        return story.key() + "-" + unit;
    }

    private <T> T as(String userName, Instant at, Supplier<T> work) {
        return time.as(userName, at, work);
    }
}
