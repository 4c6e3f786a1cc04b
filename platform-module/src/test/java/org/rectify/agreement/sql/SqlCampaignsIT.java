package org.rectify.agreement.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.agreement.Campaign;
import org.rectify.agreement.CampaignState;
import org.rectify.agreement.NewCampaign;
import org.rectify.agreement.Period;
import org.rectify.agreement.internal.Campaigns.Planned;
import org.rectify.platform.Refusal;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;

class SqlCampaignsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void countsTheUnitsOfEachCampaignOfAPage(Databases kind) {
        TestDatabase database = kind.create();
        SqlCampaigns campaigns = new SqlCampaigns(database.jdbc());
        Caller administrator = new Caller(new Person("admin", "admin"), Map.of(), Map.of(), true, false);
        database.run(() -> {
            campaigns.insert(campaign("a", 1), List.of(planned("street1"), planned("street2"), planned("street3")));
            campaigns.insert(campaign("b", 2), List.of(planned("street1"), planned("street2")));
            campaigns.insert(campaign("c", 3), List.of());
            campaigns.failed("a", "street2", Refusal.conflict("agreement.made.up", List.of()));
            campaigns.drawn("b", "street1", "gone");
        });

        List<Campaign> page =
                database.read(() -> campaigns.page(administrator, TODAY, 0, 10)).items();

        assertThat(page).extracting(Campaign::id).containsExactly("c", "b", "a");
        assertThat(page.get(0).counts()).isEmpty();
        assertThat(page.get(1).counts()).isEqualTo(Map.of(CampaignState.OPEN, 1L, CampaignState.SIGNED, 1L));
        assertThat(page.get(2).counts()).isEqualTo(Map.of(CampaignState.OPEN, 2L, CampaignState.FAILED, 1L));
        assertThat(database.read(() -> campaigns.find("a", TODAY))).contains(page.get(2));
        assertThat(database.read(() -> campaigns.page(administrator, TODAY, 10, 10))
                        .items())
                .isEmpty();
    }

    private static Planned planned(String unit) {
        return new Planned(unit, "district");
    }

    private static Campaign campaign(String id, long second) {
        NewCampaign request = new NewCampaign(
                "年度责任书",
                "district",
                Set.of(),
                Set.of(),
                false,
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                null,
                null,
                List.of(),
                null,
                false);
        return new Campaign(
                id,
                "年度责任书",
                "district",
                "/district/",
                request,
                "someone",
                Instant.ofEpochSecond(second),
                false,
                Map.of());
    }
}
