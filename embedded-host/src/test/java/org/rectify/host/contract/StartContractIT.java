package org.rectify.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.junit.jupiter.api.Test;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.StartRefusal;

/** How the host starts, refuses to start, and starts again. */
class StartContractIT {
    @Test
    void keepsEverythingOverARestart() {
        Path folder = TestHosts.folder();
        NodeRef order;
        try (EmbeddedHost host = TestHosts.start(folder, null)) {
            HostFixture fixture = new HostFixture(host);
            order = fixture.order(fixture.folder(), Map.of(HostFixture.CODE, "AB1"));
            assertThat(host.bean(CountingComponent.class).runs()).isOne();
            assertThat(host.bean(CountingComponent.class).user()).isEqualTo("System");
        }
        try (EmbeddedHost host = TestHosts.start(folder, null)) {
            HostFixture fixture = new HostFixture(host);
            assertThat(fixture.property(order, HostFixture.CODE)).isEqualTo("AB1");
            assertThat(host.bean(CountingComponent.class).runs())
                    .as("a component that runs once ever")
                    .isZero();
            host.bean("authenticationService", MutableAuthenticationService.class)
                    .authenticate("admin", "admin".toCharArray());
            host.bean("authenticationService", MutableAuthenticationService.class)
                    .clearCurrentSecurityContext();
        }
    }

    @Test
    void refusesAFolderThatAnotherHostUses() {
        Path folder = TestHosts.folder();
        try (EmbeddedHost first = TestHosts.start(folder, null)) {
            assertThat(first.context()).isNotNull();
            assertThatThrownBy(() -> TestHosts.start(folder, null))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessageContaining("in use by another running host");
        }
    }

    @Test
    void refusesAFolderThatCannotBeWrittenTo() throws IOException {
        Path file = Files.createTempFile("rectify", "file");
        assertThatThrownBy(() -> TestHosts.start(file.resolve("below"), null))
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void refusesADatabaseThatIsNotThereWithoutTellingThePassword() {
        assertThatThrownBy(() ->
                        TestHosts.start(TestHosts.folder(), "jdbc:postgresql://127.0.0.1:1/none?user=a&password=hush"))
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/none")
                .hasMessageNotContaining("hush");
    }

    @Test
    void offersThePublicServicesInOnePlace() {
        EmbeddedHost host = TestHosts.on(TestHosts.Database.H2);
        ServiceRegistry services = host.bean(ServiceRegistry.class);
        assertThat(services.getNodeService()).isSameAs(host.bean("NodeService", NodeService.class));
        assertThat(services.getRetryingTransactionHelper()).isNotNull();
    }
}
