package org.alfresco.service.cmr.search;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.Pair;

/** What was found. */
public interface ResultSetSPI<R extends ResultSetRow, M extends ResultSetMetaData> extends Iterable<R> {
    int length();

    long getNumberFound();

    NodeRef getNodeRef(int n);

    List<NodeRef> getNodeRefs();

    R getRow(int i);

    List<Pair<String, Integer>> getFieldFacet(String field);

    Map<String, Integer> getFacetQueries();

    Map<NodeRef, List<Pair<String, List<String>>>> getHighlighting();

    int getStart();

    boolean hasMore();

    void close();
}
