package org.alfresco.service.cmr.site;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Sites, their members and containers. */
public interface SiteService {
    String DOCUMENT_LIBRARY = "documentLibrary";

    SiteInfo createSite(
            String sitePreset, String shortName, String title, String description, SiteVisibility visibility);

    SiteInfo getSite(String shortName);

    SiteInfo getSite(NodeRef nodeRef);

    boolean hasSite(String shortName);

    NodeRef getSiteRoot();

    void updateSite(SiteInfo siteInfo);

    void deleteSite(String shortName);

    List<SiteInfo> listSites(String userName);

    void setMembership(String shortName, String authorityName, String role);

    void removeMembership(String shortName, String authorityName);

    String getMembersRole(String shortName, String authorityName);

    boolean isMember(String shortName, String authorityName);

    NodeRef createContainer(
            String shortName, String componentId, QName containerType, Map<QName, Serializable> containerProperties);

    NodeRef getContainer(String shortName, String componentId);

    boolean hasContainer(String shortName, String componentId);

    String getSiteGroup(String shortName);

    String getSiteRoleGroup(String shortName, String role);

    String getSiteShortName(NodeRef nodeRef);
}
