package org.rectify.host.site;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;

/** A site; what is set here is saved by the service. */
final class HostSite implements SiteInfo {
    private final NodeRef node;
    private final Map<QName, Serializable> properties;
    private String title;
    private String description;
    private SiteVisibility visibility;

    HostSite(NodeRef node, Map<QName, Serializable> properties) {
        this.node = node;
        this.properties = Map.copyOf(withoutNulls(properties));
        this.title = (String) properties.get(ContentModel.PROP_TITLE);
        this.description = (String) properties.get(ContentModel.PROP_DESCRIPTION);
        Object visible = properties.get(SiteModel.PROP_SITE_VISIBILITY);
        this.visibility = visible == null ? SiteVisibility.PUBLIC : SiteVisibility.valueOf(visible.toString());
    }

    private static Map<QName, Serializable> withoutNulls(Map<QName, Serializable> from) {
        Map<QName, Serializable> set = new java.util.HashMap<>(from);
        set.values().removeIf(value -> value == null);
        return set;
    }

    @Override
    public String getShortName() {
        return (String) properties.get(ContentModel.PROP_NAME);
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public SiteVisibility getVisibility() {
        return visibility;
    }

    @Override
    public void setVisibility(SiteVisibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public String getSitePreset() {
        return (String) properties.get(SiteModel.PROP_SITE_PRESET);
    }

    @Override
    public NodeRef getNodeRef() {
        return node;
    }

    @Override
    public Date getCreatedDate() {
        return (Date) properties.get(ContentModel.PROP_CREATED);
    }

    @Override
    public Date getLastModifiedDate() {
        return (Date) properties.get(ContentModel.PROP_MODIFIED);
    }
}
