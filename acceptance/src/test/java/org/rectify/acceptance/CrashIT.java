package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.RandomLife;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.HostProcess;
import org.rectify.acceptance.support.JobRun;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.OwnHostOnly;

/** The host is killed in the midst of work: what it answered is there afterwards, and nothing else is out of order. */
@OwnHostOnly
class CrashIT {

    private static final int LIVES = 50;
    private static final int STEPS_BEFORE_THE_END = 220;

    @Test
    void everyAnsweredStepOutlivesAKill() throws InterruptedException {
        Path data = HostProcess.demoDistrict("crash");
        List<RandomLife> lives = new ArrayList<>();
        HostProcess first = HostProcess.start(data, List.of());
        try {
            Host host = first.host();
            for (int i = 0; i < LIVES; i++) {
                lives.add(new RandomLife(host, new Random(20261124L + i)));
            }
            liveUntilKilled(lives, first);
        } finally {
            first.kill();
        }
        try (HostProcess second = HostProcess.start(data, List.of())) {
            Host host = second.host();
            int answered = 0;
            for (RandomLife life : lives) {
                answered += life.answered().size();
                List<String> history = Json.texts(
                        host.administrator()
                                .read("/orders/" + life.id() + "/timeline?max=500")
                                .path("items"),
                        "step");
                assertThat(history.subList(0, life.answered().size())).isEqualTo(life.answered());
                // The one under way may have been written without the answer getting out.
                assertThat(history.size() - life.answered().size()).isBetween(0, 1);
            }
            assertThat(answered).isGreaterThanOrEqualTo(STEPS_BEFORE_THE_END);
            for (String job : List.of("/admin/register/verify", "/admin/history/verify", "/admin/process/repair")) {
                JsonNode result = JobRun.of(host, job);
                assertThat(result.path("differences")).as(job).isEmpty();
            }
            for (RandomLife life : lives.subList(0, 5)) {
                life.goOn(host);
            }
        }
    }

    private static void liveUntilKilled(List<RandomLife> lives, HostProcess host) throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(6);
        for (int worker = 0; worker < 6; worker++) {
            int mine = worker;
            people.submit(() -> {
                for (int round = 0; !Thread.currentThread().isInterrupted(); round++) {
                    RandomLife life = lives.get((mine + round * 6) % LIVES);
                    synchronized (life) {
                        if (life.step()) {
                            taken.incrementAndGet();
                        }
                    }
                }
                return null;
            });
        }
        for (int i = 0; i < 1200 && taken.get() < STEPS_BEFORE_THE_END; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        host.kill();
        people.shutdownNow();
        assertThat(people.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
}
