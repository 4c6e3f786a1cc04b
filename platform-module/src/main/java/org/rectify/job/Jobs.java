package org.rectify.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.transaction.DoNotRetryException;

/** Long work that answers at once and is watched afterwards. State is in the database: seen from every node. */
public interface Jobs {

    /**
     * Starts the work in the background as the caller who asks, at most one of a kind at a time.
     *
     * @throws org.rectify.platform.RefusedException {@code job.running} where one of the kind runs
     */
    Job start(String kind, Work work);

    /**
     * Starts what the caller wants done for himself, beside what others want: at most one of a kind at a time for each
     * caller. It can be cancelled.
     *
     * @throws org.rectify.platform.RefusedException {@code job.running} where the caller has one of the kind running
     */
    Job startOwn(String kind, Work work);

    /**
     * Asks the job to stop, where it can: it ends as cancelled soon, unless it was done before. What it has done until then
     * stands or falls with its own transactions.
     *
     * @throws org.rectify.platform.RefusedException {@code job.notFound}, or {@code job.notCancellable} where it has ended
     *     or cannot be stopped
     */
    Job cancel(String id);

    Optional<Job> find(String id);

    /** The work; its result goes into the job. */
    @FunctionalInterface
    interface Work {
        Map<String, Object> run(Progress progress) throws Exception;
    }

    /** Told how far the work is. */
    @FunctionalInterface
    interface Progress {

        /**
         * Notes it.
         *
         * @throws Cancelled where the job was asked to stop; it is to be let through
         */
        void at(long done, long total, String message);
    }

    /** Ends work that was asked to stop, and rolls back what it was at. */
    final class Cancelled extends RuntimeException implements DoNotRetryException {

        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super("The job was asked to stop", null, false, false);
        }
    }

    /**
     * How a job stands; {@code state} is queued, running, done, failed or cancelled.
     *
     * @param cancellable whether it can be asked to stop, now
     */
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
            Instant endedAt,
            boolean cancellable) {}
}
