package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.util.Locale;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.platform.Transactions;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.springframework.extensions.surf.util.I18NUtil;

/** A site made by the preset of rectification work has folders, and the maker's colleagues in it; another has not. */
class PresetSiteOnHostIT {

    private static OfficeFixture office;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void thePresetsSiteIsFurnishedInTheMakersLanguage() {
        make("rectify-site-dashboard", "campaign");

        NodeRef library = asSystem(() -> sites().getContainer("campaign", SiteService.DOCUMENT_LIBRARY));
        assertThat(library).isNotNull();
        assertThat(asSystem(() -> nodes().getChildAssocs(library).stream()
                        .map(child -> nodes().getProperty(child.getChildRef(), ContentModel.PROP_NAME))
                        .toList()))
                .asList()
                .containsExactlyInAnyOrder("通知文件", "佐证材料", "进展上报", "通报简报");
        assertThat(role("campaign", UnitRole.SUPERVISOR)).isEqualTo(SiteModel.SITE_COLLABORATOR);
        assertThat(role("campaign", UnitRole.LEADER)).isEqualTo(SiteModel.SITE_CONSUMER);
        assertThat(asSystem(() -> sites().getMembersRole("campaign", Units.group("street1", UnitRole.OFFICER))))
                .isNull();
    }

    @Test
    void anyOtherSiteIsLeftAlone() {
        make("site-dashboard", "other");

        assertThat(asSystem(() -> sites().hasContainer("other", SiteService.DOCUMENT_LIBRARY)))
                .isFalse();
        assertThat(role("other", UnitRole.SUPERVISOR)).isNull();
    }

    private static void make(String preset, String name) {
        office.as(SUPERVISOR, () -> office.host.bean(Transactions.class).write(() -> {
            I18NUtil.setLocale(Locale.SIMPLIFIED_CHINESE);
            return sites().createSite(preset, name, name, name, SiteVisibility.PRIVATE);
        }));
        I18NUtil.setLocale(null);
    }

    private static String role(String site, UnitRole role) {
        return asSystem(() -> sites().getMembersRole(site, Units.group("district", role)));
    }

    private static SiteService sites() {
        return office.host.bean("siteService", SiteService.class);
    }

    private static NodeService nodes() {
        return office.host.bean("nodeService", NodeService.class);
    }

    private static <T> T asSystem(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> office.host.bean(Transactions.class).write(work));
    }
}
