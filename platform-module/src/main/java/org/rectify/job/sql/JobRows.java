package org.rectify.job.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rectify.job.Jobs.Job;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Inserts;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Writes and reads the rows of jobs; every call joins the caller's transaction. */
final class JobRows {

    static final String QUEUED = "queued";
    static final String RUNNING = "running";
    static final String DONE = "done";
    static final String FAILED = "failed";
    static final String CANCELLED = "cancelled";

    private static final int MAX_MESSAGE = 2000;
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;
    private final Clock clock;

    JobRows(NamedParameterJdbcOperations jdbc, Inserts inserts, Clock clock) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.clock = clock;
    }

    /**
     * Adds a queued job.
     *
     * @param oneOf of those with the same there is one at a time
     * @return false where one with the same is queued or runs
     */
    boolean insert(String id, String kind, String oneOf, String userName, String node, boolean cancellable) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("kind", kind);
        row.put("running_kind", oneOf);
        row.put("state", QUEUED);
        row.put("done", 0L);
        row.put("total", 0L);
        row.put("by_user", userName);
        row.put("node", node);
        row.put("cancellable", cancellable);
        row.put("stop_asked", false);
        row.put("started_at", clock.millis());
        row.put("seen_at", clock.millis());
        return inserts.ifAbsent("rect_job", row);
    }

    void running(String id) {
        jdbc.update(
                "update rect_job set state = :state, seen_at = :now where id = :id",
                values(id).addValue("state", RUNNING));
    }

    void progress(String id, long done, long total, String message) {
        jdbc.update(
                "update rect_job set done = :done, total = :total, message = :message, seen_at = :now where id = :id",
                values(id).addValue("done", done).addValue("total", total).addValue("message", message(message)));
    }

    /** Notes that the job is to stop, where it can. */
    boolean askToStop(String id) {
        return jdbc.update(
                        "update rect_job set stop_asked = true where id = :id and cancellable = true"
                                + " and ended_at is null",
                        Map.of("id", id))
                > 0;
    }

    boolean askedToStop(String id) {
        return !jdbc.queryForList(
                        "select id from rect_job where id = :id and stop_asked = true", Map.of("id", id), String.class)
                .isEmpty();
    }

    /** Says that the job is still worked on. */
    void alive(String id) {
        jdbc.update("update rect_job set seen_at = :now where id = :id and ended_at is null", values(id));
    }

    void end(String id, String state, String message, Map<String, Object> result) {
        jdbc.update(
                "update rect_job set state = :state, running_kind = null, message = :message, result = :result,"
                        + " seen_at = :now, ended_at = :now where id = :id and ended_at is null",
                values(id)
                        .addValue("state", state)
                        .addValue("message", message(message))
                        .addValue("result", write(result)));
    }

    /** Marks as failed what was left running: by an earlier life of this node, or by any node that has fallen silent. */
    int abandon(String node) {
        return jdbc.update(
                "update rect_job set state = '" + FAILED + "', running_kind = null, message = :message,"
                        + " ended_at = :now where ended_at is null and (node = :node or seen_at < :silent)",
                new MapSqlParameterSource("node", node)
                        .addValue("message", "The server ended while the job ran")
                        .addValue("now", clock.millis())
                        .addValue("silent", clock.instant().minus(SILENCE).toEpochMilli()));
    }

    Optional<Job> find(String id) {
        return jdbc
                .query(
                        "select id, kind, state, done, total, message, result, by_user, started_at, ended_at,"
                                + " cancellable from rect_job where id = :id",
                        Map.of("id", id),
                        (r, index) -> job(r))
                .stream()
                .findFirst();
    }

    private MapSqlParameterSource values(String id) {
        return new MapSqlParameterSource("id", id).addValue("now", clock.millis());
    }

    private static Job job(ResultSet r) throws SQLException {
        long ended = r.getLong(10);
        return new Job(
                r.getString(1),
                r.getString(2),
                r.getString(3),
                r.getLong(4),
                r.getLong(5),
                r.getString(6),
                read(r.getString(7)),
                r.getString(8),
                Instant.ofEpochMilli(r.getLong(9)),
                ended == 0 ? null : Instant.ofEpochMilli(ended),
                ended == 0 && r.getBoolean(11));
    }

    private static String message(String message) {
        return StorableText.cut(StorableText.of(message), MAX_MESSAGE);
    }

    private static String write(Map<String, Object> result) {
        try {
            return result == null ? null : JSON.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The job's result cannot be written as JSON", e);
        }
    }

    private static Map<String, Object> read(String json) {
        try {
            return json == null ? null : JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
