package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.JobRun;
import org.rectify.acceptance.support.Json;

/** Long work for administrators: checks that find nothing, because nothing is wrong. */
class AdministrationIT {

    private final Host host = Host.current();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/register/verify",
                "/admin/history/verify",
                "/admin/process/repair",
                "/admin/register/rebuild"
            })
    void nothingIsFoundWrong(String job) {
        JsonNode result = JobRun.of(host, job);
        assertThat(result.path("differences")).as(result::toString).isEmpty();
        assertThat(result.path("checked").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/register/verify",
                "/admin/history/verify",
                "/admin/process/repair",
                "/admin/register/rebuild",
                "/admin/demo"
            })
    void onlyAnAdministratorMay(String job) {
        host.as("supervisor").post(job, Json.object()).refused(403, "access.denied");
        host.as("outsider").post(job, Json.object()).refused(403, "access.denied");
    }

    @Test
    void aJobIsSeenByWhoStartedItOnly() {
        Answer started = host.administrator()
                .post("/admin/register/verify", Json.object())
                .expect(202);
        String id = started.json().path("id").asText();
        assertThat(started.header("Location").orElse("")).endsWith("/jobs/" + id);
        host.as("supervisor").get("/jobs/" + id).expect(404);
        host.administrator().get("/jobs/" + id).expect(200);
    }
}
