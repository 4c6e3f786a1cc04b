package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.NoticeCase;
import org.rectify.acceptance.support.Client;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.HostProcess;
import org.rectify.acceptance.support.JobRun;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.OwnHostOnly;

/** The host is killed in the midst of a large dispatch: no order of it is there afterwards, and the notice is as before. */
@OwnHostOnly
class NoticeCrashIT {

    private static final int PROBLEMS = 40;
    private static final int UNITS = 30;

    @Test
    void aDispatchThatWasKilledHasLeftNothing() {
        Path data = HostProcess.demoDistrict("notice-crash");
        String id;
        HostProcess first = HostProcess.start(data, List.of());
        try {
            Client supervisor = first.host().as("supervisor");
            NoticeCase notice = NoticeCase.draft(first.host(), List.of(), problems(supervisor));
            id = notice.id();
            assertThat(supervisor
                            .read(notice.address() + "/preview")
                            .path("total")
                            .asInt())
                    .isEqualTo(PROBLEMS * UNITS);
            String job = notice.attempt("supervisor", "issue")
                    .expect(202)
                    .json()
                    .path("id")
                    .asText();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> supervisor.read("/jobs/" + job).path("done").asInt() > PROBLEMS * UNITS / 4);
        } finally {
            first.kill();
        }
        try (HostProcess second = HostProcess.start(data, List.of())) {
            Host host = second.host();
            JsonNode notice = host.as("supervisor").read("/notices/" + id);
            assertThat(notice.path("status").asText()).isEqualTo("draft");
            assertThat(notice.path("number").isNull()).isTrue();
            assertThat(notice.path("process").path("present").asBoolean()).isTrue();
            assertThat(host.administrator()
                            .read("/orders?notice=" + id)
                            .path("total")
                            .asInt())
                    .isZero();
            for (String job : List.of("/admin/register/verify", "/admin/history/verify", "/admin/process/repair")) {
                assertThat(JobRun.of(host, job).path("differences")).as(job).isEmpty();
            }
        }
    }

    private static ArrayNode problems(Client supervisor) {
        String[] units = Json.stream(supervisor.read("/units?people=true").path("items"))
                .filter(unit -> Json.texts(unit.path("people"), "userName")
                        .contains(unit.path("code").asText() + ".officer"))
                .map(unit -> unit.path("code").asText())
                .filter(unit -> !unit.equals("district"))
                .limit(UNITS)
                .toArray(String[]::new);
        assertThat(units).hasSize(UNITS);
        ArrayNode problems = Json.array();
        for (int i = 0; i < PROBLEMS; i++) {
            problems.add(NoticeCase.problem(units).put("title", "断电" + i));
        }
        return problems;
    }
}
