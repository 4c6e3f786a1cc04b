package org.rectify.notification.alfresco;

import org.alfresco.repo.admin.SysAdminParams;
import org.rectify.notification.internal.RecordAddresses;
import org.rectify.record.RecordKind;

/** The pages of records in the Share that the server knows, by its settings {@code share.protocol} to {@code share.context}. */
public final class SharePages implements RecordAddresses {

    private final SysAdminParams server;

    public SharePages(SysAdminParams server) {
        this.server = server;
    }

    @Override
    public String of(RecordKind kind, String id) {
        boolean usual = server.getSharePort() == ("https".equals(server.getShareProtocol()) ? 443 : 80);
        // An order has a page of its own in Share; the others open within the page of their list.
        String page = kind == RecordKind.ORDER ? kind.code() : kind.code() + "s";
        return server.getShareProtocol() + "://" + server.getShareHost() + (usual ? "" : ":" + server.getSharePort())
                + "/" + server.getShareContext() + "/page/rectify-" + page + "#/app/" + kind.code() + "s/" + id;
    }
}
