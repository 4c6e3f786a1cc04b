package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.springframework.mock.web.MockHttpServletResponse;

class IdempotencyTest {

    private static final String URGE = "{\"step\":\"urge\"}";

    private final RestFixture rest = new RestFixture();

    private MockHttpServletResponse urge(String path, String body) {
        return rest.post(path, body).header("Idempotency-Key", "key-1").send();
    }

    @Test
    void givesTheFirstAnswerAgainAndDoesNothingTwice() {
        MockHttpServletResponse first = urge("/orders/order-1/steps?alf_ticket=A", URGE);
        MockHttpServletResponse second = urge("/orders/order-1/steps?alf_ticket=B", URGE);

        assertThat(rest.taken).hasSize(1);
        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(second.getHeader("ETag")).isEqualTo("\"3\"");
        assertThat(RestFixture.text(second)).isEqualTo(RestFixture.text(first));
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        urge("/orders/order-1/steps", URGE);

        MockHttpServletResponse other = urge("/orders/order-1/steps", "{\"step\":\"urge\",\"remark\":\"x\"}");

        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(rest.body(other)).containsEntry("code", "idempotency.conflict");
        assertThat(urge("/orders/steps", "{\"step\":\"urge\",\"ids\":[\"order-1\"]}")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void keepsNoRefusal() {
        rest.failure = () -> new RefusedException(Refusal.forbidden("order.step.forbidden"));
        assertThat(urge("/orders/order-1/steps", URGE).getStatus()).isEqualTo(403);
        rest.failure = () -> null;

        assertThat(urge("/orders/order-1/steps", URGE).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "键", "a b"})
    void refusesKeysThatNoHeaderHolds(String key) {
        MockHttpServletResponse response = rest.post("/orders/order-1/steps", URGE)
                .header("Idempotency-Key", key)
                .send();

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(rest.body(response)).containsEntry("code", "request.header.invalid");
        assertThat(rest.taken).isEmpty();
    }
}
