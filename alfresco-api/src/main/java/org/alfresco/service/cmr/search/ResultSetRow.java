package org.alfresco.service.cmr.search;

import org.alfresco.service.cmr.repository.NodeRef;

/** One node that was found. */
public interface ResultSetRow {
    NodeRef getNodeRef();

    int getIndex();
}
