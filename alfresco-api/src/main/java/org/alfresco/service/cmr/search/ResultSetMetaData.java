package org.alfresco.service.cmr.search;

/** How it was found. */
public interface ResultSetMetaData {
    SearchParameters getSearchParameters();
}
