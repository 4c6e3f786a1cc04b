package org.rectify.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Long work that answers at once and is watched afterwards. State is in the database: seen from every node. */
public interface Jobs {

    /**
     * Starts the work in the background as the caller who asks, at most one of a kind at a time.
     *
     * @throws org.rectify.platform.RefusedException {@code job.running} where one of the kind runs
     */
    Job start(String kind, Work work);

    Optional<Job> find(String id);

    /** The work; its result goes into the job. */
    @FunctionalInterface
    interface Work {
        Map<String, Object> run(Progress progress) throws Exception;
    }

    /** Told how far the work is. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long total, String message);
    }

    /** How a job stands; {@code state} is queued, running, done, failed or cancelled. */
    record Job(
            String id,
            String kind,
            String state,
            long done,
            long total,
            String message,
            Map<String, Object> result,
            String by,
            Instant startedAt,
            Instant endedAt) {}
}
