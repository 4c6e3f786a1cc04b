package org.alfresco.service.cmr.search;

/** Whether the database may answer, or the index that lags behind it. */
public enum QueryConsistency {
    EVENTUAL,
    TRANSACTIONAL,
    TRANSACTIONAL_IF_POSSIBLE,
    DEFAULT,
    HYBRID
}
