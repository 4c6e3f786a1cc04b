package org.rectify.job.sql;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rectify.job.Jobs;
import org.rectify.platform.Identity;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.platform.sql.Inserts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Works the administration's jobs off one after the other in one thread of this server, and beside it what people want
 * for themselves in two others. How they stand is in {@code rect_job}, written in transactions of its own; the work opens
 * its own as well.
 */
public final class BackgroundJobs implements Jobs, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJobs.class);
    private static final long PULSE_SECONDS = 30;
    private static final long PROGRESS_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int OWN_AT_ONCE = 2;

    private final JobRows rows;
    private final Transactions transactions;
    private final Identity identity;
    private final String node;
    private final ScheduledExecutorService worker = threads("rectify-jobs", 1);
    private final ScheduledExecutorService ownWorkers = threads("rectify-own-jobs", OWN_AT_ONCE);
    private final ScheduledExecutorService pulse = threads("rectify-jobs-pulse", 1);

    /**
     * Makes the jobs of this server.
     *
     * @param node names this server among those on the same database and is the same after a restart; empty for the
     *     machine's name
     */
    public BackgroundJobs(
            NamedParameterJdbcOperations jdbc,
            Inserts inserts,
            Transactions transactions,
            Identity identity,
            Clock clock,
            String node) {
        this.rows = new JobRows(jdbc, inserts, clock);
        this.transactions = transactions;
        this.identity = identity;
        this.node = node.isBlank() ? machine() : node;
    }

    /** Marks as failed what an earlier life of this server left running. */
    public void open() {
        int abandoned = transactions.separately(() -> rows.abandon(node));
        if (abandoned > 0) {
            LOG.warn("{} jobs were left running when the server ended; they are marked as failed", abandoned);
        }
    }

    @Override
    public Job start(String kind, Work work) {
        return start(kind, kind, false, work, worker);
    }

    @Override
    public Job startOwn(String kind, Work work) {
        UUID person = UUID.nameUUIDFromBytes(identity.userName().getBytes(StandardCharsets.UTF_8));
        return start(kind, kind + "/" + person, true, work, ownWorkers);
    }

    private Job start(String kind, String oneOf, boolean cancellable, Work work, Executor worker) {
        String userName = identity.userName();
        String id = UUID.randomUUID().toString();
        boolean added = inOwn(() -> rows.insert(id, kind, oneOf, userName, node, cancellable));
        if (!added) {
            throw new RefusedException(Refusal.conflict("job.running", List.of(), kind));
        }
        worker.execute(() -> identity.runAs(userName, () -> run(id, kind, work)));
        return find(id).orElseThrow();
    }

    @Override
    public Job cancel(String id) {
        boolean asked = inOwn(() -> rows.askToStop(id));
        Job job = find(id).orElseThrow(() -> new RefusedException(Refusal.notFound("job.notFound")));
        if (!asked) {
            throw new RefusedException(Refusal.conflict("job.notCancellable", List.of()));
        }
        return job;
    }

    @Override
    public Optional<Job> find(String id) {
        return inOwn(() -> rows.find(id));
    }

    /** Ends the threads; a job that runs is told by an interrupt. */
    @Override
    public void close() {
        worker.shutdownNow();
        ownWorkers.shutdownNow();
        pulse.shutdownNow();
    }

    private void run(String id, String kind, Work work) {
        ScheduledFuture<?> beat =
                pulse.scheduleAtFixedRate(() -> beat(id), PULSE_SECONDS, PULSE_SECONDS, TimeUnit.SECONDS);
        ThrottledProgress progress = new ThrottledProgress(id);
        try {
            write(() -> rows.running(id));
            progress.stopIfAsked();
            Map<String, Object> result = work.run(progress);
            progress.flush();
            write(() -> rows.end(id, JobRows.DONE, progress.message, result));
        } catch (RefusedException e) {
            progress.flush();
            write(() -> rows.end(id, JobRows.FAILED, e.refusal().code(), null));
        } catch (Cancelled | InterruptedException e) {
            Thread.interrupted();
            write(() -> rows.end(id, JobRows.CANCELLED, progress.message, null));
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.error("The job {} ({}) failed", id, kind, e);
            write(() -> rows.end(id, JobRows.FAILED, e.getClass().getSimpleName(), null));
        } finally {
            beat.cancel(false);
        }
    }

    private void beat(String id) {
        try {
            write(() -> rows.alive(id));
        } catch (RuntimeException e) {
            LOG.warn("The job {} could not be marked as alive", id, e);
        }
    }

    private void write(Runnable work) {
        inOwn(() -> {
            work.run();
            return null;
        });
    }

    private <T> T inOwn(Supplier<T> work) {
        return transactions.separately(work);
    }

    private static ScheduledExecutorService threads(String name, int count) {
        return Executors.newScheduledThreadPool(count, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Writes how far the work is, but not more often than anyone looks. */
    private final class ThrottledProgress implements Progress {

        private final String id;
        private long written = System.nanoTime() - PROGRESS_NANOS;
        private boolean pending;
        private long done;
        private long total;
        private String message;

        ThrottledProgress(String id) {
            this.id = id;
        }

        @Override
        public synchronized void at(long nowDone, long nowTotal, String nowMessage) {
            done = nowDone;
            total = nowTotal;
            message = nowMessage;
            pending = true;
            if (System.nanoTime() - written >= PROGRESS_NANOS) {
                flush();
                stopIfAsked();
            }
        }

        /** Looked up as often as progress is written, for it may be asked at another server. */
        void stopIfAsked() {
            if (inOwn(() -> rows.askedToStop(id))) {
                throw new Cancelled();
            }
        }

        synchronized void flush() {
            if (pending) {
                write(() -> rows.progress(id, done, total, message));
                written = System.nanoTime();
                pending = false;
            }
        }
    }
}
