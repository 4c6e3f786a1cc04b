package org.rectify.host.dictionary;

import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.namespace.QName;

/** A model that was read. */
record HostModel(QName name, String version, String author) implements ModelDefinition {
    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getVersion() {
        return version;
    }

    @Override
    public String getAuthor() {
        return author;
    }
}
