package org.alfresco.service.cmr.search;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** What was found. */
public interface ResultSetSPI<R extends ResultSetRow, M extends ResultSetMetaData> extends Iterable<R> {
    int length();

    long getNumberFound();

    NodeRef getNodeRef(int n);

    List<NodeRef> getNodeRefs();

    R getRow(int i);

    int getStart();

    boolean hasMore();

    void close();
}
