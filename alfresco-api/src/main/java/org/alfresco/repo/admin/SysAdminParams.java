package org.alfresco.repo.admin;

/** Where the server and its Share are reached by people. */
public interface SysAdminParams {
    String getShareProtocol();

    String getShareHost();

    int getSharePort();

    String getShareContext();
}
