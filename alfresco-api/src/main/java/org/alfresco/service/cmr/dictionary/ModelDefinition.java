package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** A model. */
public interface ModelDefinition {
    QName getName();

    String getVersion();

    String getAuthor();
}
