package org.alfresco.service.cmr.security;

/** Whether somebody may do something. */
public enum AccessStatus {
    DENIED,
    ALLOWED,
    UNDETERMINED
}
