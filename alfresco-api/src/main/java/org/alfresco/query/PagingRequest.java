package org.alfresco.query;

/** Which page of a list is asked for. */
public class PagingRequest {
    private int skipCount;
    private int maxItems;
    private int requestTotalCountMax;
    private String queryExecutionId;

    public PagingRequest(int maxItems) {
        this(0, maxItems);
    }

    public PagingRequest(int skipCount, int maxItems) {
        this.skipCount = skipCount;
        this.maxItems = maxItems;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public int getMaxItems() {
        return maxItems;
    }

    public int getRequestTotalCountMax() {
        return requestTotalCountMax;
    }

    public void setRequestTotalCountMax(int requestTotalCountMax) {
        this.requestTotalCountMax = requestTotalCountMax;
    }

    public String getQueryExecutionId() {
        return queryExecutionId;
    }
}
