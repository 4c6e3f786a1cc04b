package org.rectify.acceptance.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Long work, waited for. */
public final class JobRun {

    private JobRun() {}

    /** Starts the job as an administrator and gives what it came to. */
    public static JsonNode of(Host host, String path) {
        return of(host.administrator(), path);
    }

    /** Starts the job as that user and gives what it came to. */
    public static JsonNode of(Client user, String path) {
        return of(user, path, Json.object());
    }

    /** The same, with something to say. */
    public static JsonNode of(Client user, String path, JsonNode body) {
        Answer started = user.post(path, body).expect(202);
        String id = started.json().path("id").asText();
        JsonNode job = Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> user.read("/jobs/" + id),
                        seen -> !seen.path("state").asText().matches("queued|running"));
        assertThat(job.path("state").asText()).as(job::toString).isEqualTo("done");
        return job.path("result");
    }
}
