package org.alfresco.service.cmr.site;

import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;

/** A site. */
public interface SiteInfo {
    String getShortName();

    String getTitle();

    void setTitle(String title);

    String getDescription();

    void setDescription(String description);

    SiteVisibility getVisibility();

    void setVisibility(SiteVisibility visibility);

    String getSitePreset();

    NodeRef getNodeRef();

    Date getCreatedDate();

    Date getLastModifiedDate();
}
