package org.alfresco.repo.site;

import org.alfresco.service.namespace.QName;

/** The names of the site model. */
public interface SiteModel {
    String SITE_MODEL_URL = "http://www.alfresco.org/model/site/1.0";
    String SITE_MODEL_PREFIX = "st";
    QName TYPE_SITES = QName.createQName(SITE_MODEL_URL, "sites");
    QName TYPE_SITE = QName.createQName(SITE_MODEL_URL, "site");
    QName ASPECT_SITE_CONTAINER = QName.createQName(SITE_MODEL_URL, "siteContainer");
    QName PROP_SITE_PRESET = QName.createQName(SITE_MODEL_URL, "sitePreset");
    QName PROP_SITE_VISIBILITY = QName.createQName(SITE_MODEL_URL, "siteVisibility");
    QName PROP_COMPONENT_ID = QName.createQName(SITE_MODEL_URL, "componentId");
    String SITE_MANAGER = "SiteManager";
    String SITE_COLLABORATOR = "SiteCollaborator";
    String SITE_CONTRIBUTOR = "SiteContributor";
    String SITE_CONSUMER = "SiteConsumer";
}
