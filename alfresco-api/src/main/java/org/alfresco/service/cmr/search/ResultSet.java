package org.alfresco.service.cmr.search;

/** Nodes that were found. */
public interface ResultSet extends ResultSetSPI<ResultSetRow, ResultSetMetaData> {}
