package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.AtOnce;
import org.rectify.acceptance.support.Host;

/** The same write sent twice does nothing twice. */
class IdempotencyIT {

    private final Host host = Host.current();

    @Test
    void anOrderSentTwiceIsMadeOnce() {
        Draft draft = Draft.ofDistrict();
        String key = UUID.randomUUID().toString();
        Answer first = create(draft, "supervisor", key).expect(201);
        Answer second = create(draft, "supervisor", key).expect(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(create(draft, "supervisor2", key).expect(201).json().path("id"))
                .isNotEqualTo(first.json().path("id"));
    }

    @Test
    void sentFiveTimesAtOnceItIsStillMadeOnce() {
        Draft draft = Draft.ofDistrict();
        String key = UUID.randomUUID().toString();
        List<Answer> answers = AtOnce.all(IntStream.range(0, 5)
                .<Callable<Answer>>mapToObj(i -> () -> create(draft, "supervisor", key))
                .toList());
        assertThat(answers).allSatisfy(answer -> answer.expect(201));
        assertThat(answers.stream().map(answer -> answer.json().path("id")).distinct())
                .hasSize(1);
    }

    @Test
    void aKeyWithAnotherBodyIsAConflict() {
        String key = UUID.randomUUID().toString();
        create(Draft.ofDistrict(), "supervisor", key).expect(201);
        create(Draft.ofDistrict(), "supervisor", key).refused(409, "idempotency.conflict");
    }

    @Test
    void aStepSentTwiceIsTakenOnce() {
        OrderCase order = Situation.RECTIFYING.reach(host);
        String key = UUID.randomUUID().toString();
        Answer first = urge(order, key).expect(200);
        Answer second = urge(order, key).expect(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(order.refresh().order().path("urgeCount").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedMayBeTriedAgainUnderTheSameKey() {
        OrderCase order = Situation.DRAFT.reach(host);
        String key = UUID.randomUUID().toString();
        urge(order, key).expect(409);
        order.take("supervisor", "issue");
        urge(order, key).expect(200);
    }

    private Answer create(Draft draft, String user, String key) {
        return host.as(user)
                .call("POST", "/orders")
                .header("Idempotency-Key", key)
                .json(draft.body())
                .send();
    }

    private Answer urge(OrderCase order, String key) {
        return host.as("supervisor")
                .call("POST", "/orders/" + order.id() + "/steps")
                .header("Idempotency-Key", key)
                .json(OrderCase.body("urge"))
                .send();
    }
}
