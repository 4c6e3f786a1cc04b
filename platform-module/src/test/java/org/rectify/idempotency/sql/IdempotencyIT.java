package org.rectify.idempotency.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.idempotency.Idempotency.Answer;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Inserts;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

@ParameterizedClass
@EnumSource(Databases.class)
class IdempotencyIT {

    private static final String HASH = "a".repeat(64);
    private static final Answer ANSWER = new Answer(201, "/orders/1", "\"1\"", "{\"title\":\"整改🚧\"}");

    private final TestDatabase database;
    private final SqlIdempotency idempotency;

    IdempotencyIT(Databases kind) {
        this.database = kind.create();
        this.idempotency = new SqlIdempotency(
                database.jdbc(), new Inserts(database.jdbc(), database.dialect()), database, Clock.systemUTC(), 7);
    }

    @Test
    void givesTheFirstAnswerAgain() {
        assertThat(first("liaison", "k1")).isEmpty();
        assertThat(first("liaison", "k1")).contains(ANSWER);
        assertThat(first("officer", "k1")).isEmpty();
        assertThat(first("liaison", "k2")).isEmpty();
    }

    @Test
    void refusesTheSameKeyForAnotherBody() {
        first("liaison", "k1");
        assertThatThrownBy(() -> database.run(() -> idempotency.begin("liaison", "k1", "b".repeat(64))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("idempotency.conflict");
    }

    @Test
    void refusesAKeyThatIsNone() {
        for (String key : new String[] {" ", "k".repeat(201), "a\nb"}) {
            assertThatThrownBy(() -> database.run(() -> idempotency.begin("liaison", key, HASH)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("request.field.invalid");
        }
    }

    @Test
    void forgetsTheKeyOfAWriteThatWasRolledBack() {
        assertThatThrownBy(() -> database.run(() -> {
                    idempotency.begin("liaison", "k1", HASH);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(first("liaison", "k1")).isEmpty();
    }

    @Test
    void letsTheSecondOfTwoAtOnceWaitForTheAnswerOfTheFirst() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<Answer>> second = database.write(() -> {
                assertThat(idempotency.begin("liaison", "k1", HASH)).isEmpty();
                Future<Optional<Answer>> waiting = other.submit(() -> first("liaison", "k1"));
                assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                idempotency.complete("liaison", "k1", ANSWER);
                return waiting;
            });
            assertThat(second.get(20, TimeUnit.SECONDS)).contains(ANSWER);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void forgetsAnswersAfterSomeDays() {
        first("liaison", "old");
        new SqlIdempotency(
                        database.jdbc(),
                        new Inserts(database.jdbc(), database.dialect()),
                        database,
                        Clock.offset(Clock.systemUTC(), Duration.ofDays(8)),
                        7)
                .purge();
        assertThat(first("liaison", "old")).isEmpty();
    }

    private Optional<Answer> first(String user, String key) {
        return database.write(() -> {
            Optional<Answer> answer = idempotency.begin(user, key, HASH);
            if (answer.isEmpty()) {
                idempotency.complete(user, key, ANSWER);
            }
            return answer;
        });
    }
}
