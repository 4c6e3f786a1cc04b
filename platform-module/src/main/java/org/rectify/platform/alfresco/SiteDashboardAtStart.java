package org.rectify.platform.alfresco;

import org.alfresco.repo.module.AbstractModuleComponent;

/** Sees at every start that the site of the records, where there is one already, has its page for Share. */
public final class SiteDashboardAtStart extends AbstractModuleComponent {

    private final RectifySite site;

    public SiteDashboardAtStart(RectifySite site) {
        this.site = site;
    }

    @Override
    protected void executeInternal() {
        site.ensureDashboard();
    }
}
