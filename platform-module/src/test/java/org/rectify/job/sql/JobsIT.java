package org.rectify.job.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.job.Jobs;
import org.rectify.job.Jobs.Job;
import org.rectify.platform.Identity;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Inserts;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

@ParameterizedClass
@EnumSource(Databases.class)
class JobsIT {

    private final TestDatabase database;
    private final BackgroundJobs jobs;
    private final ThreadLocal<String> user = ThreadLocal.withInitial(() -> "admin");

    JobsIT(Databases kind) {
        this.database = kind.create();
        this.jobs = server("here");
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void worksAsTheCallerAndKeepsTheResult() {
        AtomicReference<String> workedAs = new AtomicReference<>();
        Job started = jobs.start("verify", progress -> {
            workedAs.set(user.get());
            progress.at(1, 2, "半");
            progress.at(2, 2, "完");
            return Map.of("checked", 2, "differences", List.of(Map.of("orderId", "o1")));
        });
        assertThat(started.kind()).isEqualTo("verify");
        Job done = ended(started.id());
        assertThat(done.state()).isEqualTo("done");
        assertThat(done.by()).isEqualTo("admin");
        assertThat(workedAs).hasValue("admin");
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.total()).isEqualTo(2);
        assertThat(done.message()).isEqualTo("完");
        assertThat(done.result()).isEqualTo(Map.of("checked", 2, "differences", List.of(Map.of("orderId", "o1"))));
        assertThat(done.endedAt()).isAfterOrEqualTo(done.startedAt());
        assertThat(jobs.find("unknown")).isEmpty();
    }

    @Test
    void refusesASecondOneOfAKindUntilTheFirstHasEnded() {
        CountDownLatch hold = new CountDownLatch(1);
        Job first = jobs.start("verify", progress -> {
            hold.await();
            return Map.of();
        });
        assertThatThrownBy(() -> jobs.start("verify", progress -> Map.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("job.running");
        Job other = jobs.start("demo", progress -> Map.of());
        assertThat(jobs.find(other.id()).orElseThrow().state()).isEqualTo("queued");
        hold.countDown();
        ended(first.id());
        assertThat(ended(jobs.start("verify", progress -> Map.of()).id()).state())
                .isEqualTo("done");
    }

    @Test
    void isSeenAlthoughTheRequestThatStartedItIsRolledBack() {
        AtomicReference<Job> started = new AtomicReference<>();
        assertThatThrownBy(() -> database.run(() -> {
                    started.set(jobs.start("verify", progress -> Map.of()));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(ended(started.get().id()).state()).isEqualTo("done");
    }

    @Test
    void endsAsFailedWithoutShowingAStackTrace() {
        Job refused = jobs.start("a", progress -> {
            throw new RefusedException(Refusal.conflict("demo.notEmpty", List.of()));
        });
        Job broken = jobs.start("b", progress -> {
            throw new IllegalStateException("secret");
        });
        assertThat(ended(refused.id()).state()).isEqualTo("failed");
        assertThat(ended(refused.id()).message()).isEqualTo("demo.notEmpty");
        assertThat(ended(broken.id()).message()).isEqualTo("IllegalStateException");
    }

    @Test
    void marksAsFailedAtTheNextStartWhatTheKilledServerLeftRunning() {
        CountDownLatch running = new CountDownLatch(2);
        Job killed = jobs.start("verify", progress -> {
            running.countDown();
            new CountDownLatch(1).await();
            return Map.of();
        });
        BackgroundJobs elsewhere = server("elsewhere");
        Job others = elsewhere.start("demo", progress -> {
            running.countDown();
            new CountDownLatch(1).await();
            return Map.of();
        });
        await().until(() -> running.getCount() == 0);
        BackgroundJobs restarted = server("here");
        restarted.open();
        assertThat(jobs.find(killed.id()).orElseThrow().state()).isEqualTo("failed");
        assertThat(jobs.find(others.id()).orElseThrow().state()).isEqualTo("running");
        assertThat(ended(restarted.start("verify", progress -> Map.of()).id()).state())
                .isEqualTo("done");
        restarted.close();
        elsewhere.close();
        await().atMost(20, TimeUnit.SECONDS)
                .untilAsserted(() ->
                        assertThat(jobs.find(others.id()).orElseThrow().state()).isEqualTo("cancelled"));
    }

    @Test
    void stopsAtTheNextProgressWhatItsOwnerCancels() {
        CountDownLatch going = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Job started = jobs.startOwn("export", progress -> {
            try {
                for (long i = 0; ; i++) {
                    progress.at(i, i + 1, null);
                    going.countDown();
                }
            } catch (Jobs.Cancelled e) {
                thrown.set(e);
                throw e;
            }
        });
        assertThat(started.cancellable()).isTrue();
        await().until(() -> going.getCount() == 0);
        assertThat(jobs.cancel(started.id()).id()).isEqualTo(started.id());
        assertThat(ended(started.id()).state()).isEqualTo("cancelled");
        assertThat(thrown.get()).isInstanceOf(Jobs.Cancelled.class);
        assertThatThrownBy(() -> jobs.cancel(started.id())).hasMessageContaining("job.notCancellable");
    }

    @Test
    void cancelsNothingOfTheAdministrationAndNothingUnknown() {
        CountDownLatch hold = new CountDownLatch(1);
        Job verify = jobs.start("verify", progress -> {
            hold.await();
            return Map.of();
        });
        assertThat(verify.cancellable()).isFalse();
        assertThatThrownBy(() -> jobs.cancel(verify.id())).hasMessageContaining("job.notCancellable");
        assertThatThrownBy(() -> jobs.cancel("unknown")).hasMessageContaining("job.notFound");
        hold.countDown();
        assertThat(ended(verify.id()).state()).isEqualTo("done");
    }

    @Test
    void worksForSeveralPeopleAtOnceButOnceForEach() {
        CountDownLatch hold = new CountDownLatch(1);
        Job first = jobs.startOwn("export", progress -> {
            hold.await();
            return Map.of();
        });
        assertThatThrownBy(() -> jobs.startOwn("export", progress -> Map.of())).hasMessageContaining("job.running");
        user.set("somebody");
        assertThat(ended(jobs.startOwn("export", progress -> Map.of()).id()).state())
                .isEqualTo("done");
        hold.countDown();
        assertThat(ended(first.id()).state()).isEqualTo("done");
    }

    private BackgroundJobs server(String node) {
        return new BackgroundJobs(
                database.jdbc(),
                new Inserts(database.jdbc(), database.dialect()),
                database,
                new ThreadUser(),
                Clock.systemUTC(),
                node);
    }

    private Job ended(String id) {
        return await().atMost(20, TimeUnit.SECONDS)
                .until(() -> jobs.find(id).orElseThrow(), job -> job.endedAt() != null);
    }

    /** Each thread works as whom it was told last. */
    private final class ThreadUser implements Identity {

        @Override
        public String userName() {
            return user.get();
        }

        @Override
        public void runAs(String userName, Runnable work) {
            user.set(userName);
            work.run();
        }

        @Override
        public void runAsSystem(Runnable work) {
            runAs("System", work);
        }
    }
}
