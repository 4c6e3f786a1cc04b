package org.rectify.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.NewCampaign;
import org.rectify.agreement.internal.Campaigns.Planned;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;

class CampaignsTest {

    private final AgreementFixture world = new AgreementFixture();

    @Test
    void takesInTheTierDirectlyBelowAndNoUnitTwice() {
        IntStream.range(0, 300).forEach(n -> world.unit("assoc" + n, "district", UnitKind.ASSOCIATION));
        List<Planned> planned = Campaigns.units(campaign(Set.of(), false), holder(), List.copyOf(world.units.values()));
        assertThat(planned).hasSize(302).doesNotHaveDuplicates();
        assertThat(planned).allMatch(each -> each.upperUnit().equals("district"));
    }

    @Test
    void goesFurtherDownWhereAskedEachWithTheOneAbove() {
        List<Planned> planned = Campaigns.units(campaign(Set.of(), true), holder(), List.copyOf(world.units.values()));
        assertThat(planned).contains(new Planned("community1", "street1"), new Planned("street1", "district"));
    }

    @Test
    void refusesUnitsOfAnotherTier() {
        assertThatThrownBy(() -> Campaigns.units(
                        campaign(Set.of("community1"), false), holder(), List.copyOf(world.units.values())))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("agreement.campaign.unit"));
    }

    @Test
    void linksEveryUnitToItsOwnUpperAgreement() {
        Agreement upper = world.inForce();
        NewCampaign campaign = campaign(Set.of(), true);
        Agreement lower = Drafting.draft(
                Campaigns.draft(campaign, "c1", "{{乙方}}", new Planned("community1", "street1"), world),
                true,
                false,
                world.caller(AgreementFixture.SUPERVISOR),
                world);
        assertThat(lower.current().get(0).upperKey())
                .isEqualTo(upper.current().get(1).key());
        assertThat(lower.title()).isEqualTo("责任书（单位community1）");
        assertThat(lower.text()).isEqualTo("单位community1");
        assertThat(lower.links().campaignId()).isEqualTo("c1");
    }

    @Test
    void refusesAtOnceWhatCanSucceedNowhere() {
        NewCampaign light = new NewCampaign(
                "责任书",
                null,
                Set.of(),
                Set.of(),
                false,
                AgreementFixture.YEAR,
                null,
                null,
                List.of(AgreementFixture.target("甲", 99, null)),
                null,
                true);
        assertThat(Campaigns.check(light, "{{甲方}}", world)).get().satisfies(refusal -> assertThat(refusal.code())
                .isEqualTo("agreement.weights.sum"));
        assertThat(Campaigns.check(campaign(Set.of(), false), "{{谁}}", world)).isPresent();
        assertThat(Campaigns.check(campaign(Set.of(), false), "{{甲方}}", world)).isEmpty();
    }

    private Unit holder() {
        return world.units.get("district");
    }

    private static NewCampaign campaign(Set<String> units, boolean deep) {
        return new NewCampaign(
                "责任书",
                null,
                units,
                Set.of(),
                deep,
                AgreementFixture.YEAR,
                null,
                null,
                List.of(AgreementFixture.target("甲", 100, "2"), AgreementFixture.duty("书记", "负责", "1")),
                null,
                true);
    }
}
