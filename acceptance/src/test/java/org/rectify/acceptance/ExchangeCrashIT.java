package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.ImportRun;
import org.rectify.acceptance.support.Client;
import org.rectify.acceptance.support.FilledTemplate;
import org.rectify.acceptance.support.HostProcess;
import org.rectify.acceptance.support.JobRun;
import org.rectify.acceptance.support.OwnHostOnly;

/** The host is killed in the midst of an import: none of its rows are there afterwards, and it can be run again. */
@OwnHostOnly
class ExchangeCrashIT {

    private static final int ROWS = 300;

    @Test
    void anImportThatWasKilledHasLeftNothing() {
        Path data = HostProcess.demoDistrict("exchange-crash");
        String id;
        HostProcess first = HostProcess.start(data, List.of());
        try {
            Client supervisor = first.host().as("supervisor");
            FilledTemplate filled = FilledTemplate.ofOrders(supervisor);
            for (int i = 0; i < ROWS; i++) {
                filled.row(ImportRun.row("断电" + i));
            }
            ImportRun run = ImportRun.checked(supervisor, filled);
            id = run.state().path("id").asText();
            run.start(false, false).expect(202);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> run.state().at("/job/done").asInt() > ROWS / 4);
        } finally {
            first.kill();
        }
        try (HostProcess second = HostProcess.start(data, List.of())) {
            Client supervisor = second.host().as("supervisor");
            assertThat(supervisor
                            .read("/orders?q=%E6%96%AD%E7%94%B5")
                            .path("total")
                            .asInt())
                    .isZero();
            ImportRun run = ImportRun.of(supervisor, id);
            assertThat(run.state().path("state").asText()).isEqualTo("ready");
            assertThat(JobRun.of(second.host(), "/admin/register/verify").path("differences"))
                    .isEmpty();
            run.start(false, false).expect(202);
            assertThat(run.await("running").path("state").asText()).isEqualTo("imported");
            assertThat(supervisor
                            .read("/orders?q=%E6%96%AD%E7%94%B5")
                            .path("total")
                            .asInt())
                    .isEqualTo(ROWS);
        }
    }
}
