package org.alfresco.query;

import java.util.List;
import org.alfresco.util.Pair;

/** One page of a list. */
public interface PagingResults<R> {
    List<R> getPage();

    boolean hasMoreItems();

    /** Lower and upper bound of the total, null where it was not asked for. */
    Pair<Integer, Integer> getTotalResultCount();

    String getQueryExecutionId();
}
