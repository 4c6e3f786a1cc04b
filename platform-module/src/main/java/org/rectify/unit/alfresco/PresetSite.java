package org.rectify.unit.alfresco;

import static org.alfresco.repo.security.authentication.AuthenticationUtil.runAsSystem;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Furnishes a site that somebody makes in Share by the preset of rectification work: Share makes its dashboard and pages,
 * the repository the folders, and lets in the people of the maker's units by what they are there. It is done once the site
 * is whole; what the maker changes afterwards stays.
 */
public final class PresetSite implements NodeServicePolicies.OnCreateNodePolicy {

    /** The preset's id in the Share module. */
    static final String PRESET = "rectify-site-dashboard";

    private static final List<String> FOLDERS = List.of("notices", "evidence", "reports", "bulletins");

    private static final Map<UnitRole, String> ROLES = Map.of(
            UnitRole.SUPERVISOR, SiteModel.SITE_COLLABORATOR,
            UnitRole.OFFICER, SiteModel.SITE_COLLABORATOR,
            UnitRole.LIAISON, SiteModel.SITE_CONTRIBUTOR,
            UnitRole.LEADER, SiteModel.SITE_CONSUMER,
            UnitRole.SECRETARY, SiteModel.SITE_CONSUMER,
            UnitRole.ARCHIVIST, SiteModel.SITE_CONSUMER,
            UnitRole.AUDITOR, SiteModel.SITE_CONSUMER);

    private final PolicyComponent policies;
    private final NodeService nodes;
    private final SiteService sites;
    private final Units units;

    /** Takes the unprotected beans {@code nodeService} and {@code siteService}: what is done here is done as System. */
    public PresetSite(PolicyComponent policies, NodeService nodes, SiteService sites, Units units) {
        this.policies = policies;
        this.nodes = nodes;
        this.sites = sites;
        this.units = units;
    }

    /** Binds the behaviour; called once. */
    public void init() {
        policies.bindClassBehaviour(
                NodeServicePolicies.OnCreateNodePolicy.QNAME,
                SiteModel.TYPE_SITE,
                new JavaBehaviour(this, "onCreateNode", NotificationFrequency.TRANSACTION_COMMIT));
    }

    @Override
    public void onCreateNode(ChildAssociationRef made) {
        NodeRef site = made.getChildRef();
        // Who made one and thought better of it within the transaction has none.
        if (nodes.exists(site) && PRESET.equals(nodes.getProperty(site, SiteModel.PROP_SITE_PRESET))) {
            Caller maker = units.caller();
            String name = (String) nodes.getProperty(site, ContentModel.PROP_NAME);
            runAsSystem(() -> {
                furnish(name, maker);
                return null;
            });
        }
    }

    private void furnish(String site, Caller maker) {
        NodeRef library = sites.createContainer(site, SiteService.DOCUMENT_LIBRARY, null, null);
        FOLDERS.forEach(folder -> folder(library, I18NUtil.getMessage("rectify.site.folder." + folder)));
        for (String unit : maker.units().keySet()) {
            ROLES.forEach((role, may) -> sites.setMembership(site, Units.group(unit, role), may));
        }
    }

    private void folder(NodeRef library, String name) {
        if (nodes.getChildByName(library, ContentModel.ASSOC_CONTAINS, name) == null) {
            QName path = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_NAME, name);
            nodes.createNode(library, ContentModel.ASSOC_CONTAINS, path, ContentModel.TYPE_FOLDER, properties);
        }
    }
}
