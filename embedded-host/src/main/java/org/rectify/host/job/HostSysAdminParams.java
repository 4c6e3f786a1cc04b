package org.rectify.host.job;

import org.alfresco.repo.admin.SysAdminParams;

/** What ACS says of its Share where nothing was set; there is none here. */
public final class HostSysAdminParams implements SysAdminParams {

    private static final int PORT = 8080;

    @Override
    public String getShareProtocol() {
        return "http";
    }

    @Override
    public String getShareHost() {
        return "127.0.0.1";
    }

    @Override
    public int getSharePort() {
        return PORT;
    }

    @Override
    public String getShareContext() {
        return "share";
    }
}
