package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.AtOnce;
import org.rectify.acceptance.support.Host;

/** Guessing passwords gets nobody in, and does not lock out who knows it. */
class SignInIT {

    private final Host host = Host.current();

    @Test
    void aHundredWrongPasswordsLetNobodyInAndDoNotLockTheRightOneOut() {
        String user = "street9.officer";
        for (int round = 0; round < 10; round++) {
            List<Answer> answers = AtOnce.all(IntStream.range(0, 10)
                    .<Callable<Answer>>mapToObj(i -> () -> host.login(user, "wrong-" + i))
                    .toList());
            assertThat(answers).extracting(Answer::status).isSubsetOf(401, 403, 429);
        }
        // A short wait is a brake, and hurrying makes ACS begin it anew; for long it would keep the rightful one out.
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollDelay(Duration.ofMillis(100))
                .pollInterval(Duration.ofSeconds(8))
                .until(() -> host.login(user, "rectify").status() == 200);
        assertThat(host.login("street8.officer", "rectify").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"nobody, rectify", "supervisor, ''", "supervisor, RECTIFY", "'', ''", "'supervisor\u0000', rectify"})
    void wrongCredentialsAreRefusedAllAlike(String user, String password) {
        Answer answer = host.login(user, password);
        assertThat(answer.status()).as(answer::toString).isNotEqualTo(200);
        if (Host.ownHost()) {
            // ACS itself answers 500 to an empty password.
            assertThat(answer.status()).as(answer::toString).isIn(400, 401, 403);
            assertThat(answer.text()).doesNotContain("\tat ");
        }
    }
}
