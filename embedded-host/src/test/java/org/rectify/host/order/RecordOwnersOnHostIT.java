package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.order.Order;
import org.rectify.platform.Transactions;
import org.rectify.record.Attachment;

/** Records and their files belong to the system: whoever took the step that made them has no more than others of the unit. */
class RecordOwnersOnHostIT {

    private static OfficeFixture office;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void whoDrewAnOrderUpMayNotChangeWhoReadsIt() {
        Order order = office.issued();

        assertThat(owner(order.id())).isEqualTo("System");
        assertThat(may(SUPERVISOR, order.id(), PermissionService.CHANGE_PERMISSIONS))
                .isFalse();
        assertThat(may(SUPERVISOR, order.id(), PermissionService.WRITE)).isFalse();
        assertThat(may(SUPERVISOR, order.id(), PermissionService.READ)).isTrue();
    }

    @Test
    void whoUploadedAFileMayNotEither() {
        Order order = office.issued();
        Attachment file = office.as(
                OFFICER,
                () -> office.orders.attach(
                        order.id(), "说明.txt", null, new ByteArrayInputStream("好".getBytes(StandardCharsets.UTF_8))));

        assertThat(owner(file.id())).isEqualTo("System");
        assertThat(may(OFFICER, file.id(), PermissionService.CHANGE_PERMISSIONS))
                .isFalse();
        assertThat(may(OFFICER, file.id(), PermissionService.READ)).isTrue();
    }

    private static String owner(String id) {
        return office.host.asAdministrator(
                () -> office.host.bean(Transactions.class).read(() -> office.host
                        .bean("ownableService", OwnableService.class)
                        .getOwner(node(id))));
    }

    private static boolean may(String who, String id, String permission) {
        return office.as(who, () -> office.host
                .bean(Transactions.class)
                .read(() -> office.host
                                .bean("permissionService", PermissionService.class)
                                .hasPermission(node(id), permission)
                        == AccessStatus.ALLOWED));
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
