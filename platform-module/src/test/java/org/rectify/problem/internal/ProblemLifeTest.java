package org.rectify.problem.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.problem.internal.ProblemLife.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectify.order.OrderStatus;
import org.rectify.platform.Coded;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.internal.ProblemLife.Tally;

class ProblemLifeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| false | open",
                "| true | preparing",
                "draft | false | preparing",
                "in-approval | false | preparing",
                "discarded | false | open",
                "discarded | true | preparing",
                "issued | false | rectifying",
                "submitted | false | rectifying",
                "closed | false | closed",
                "closed | true | closed",
                "cancelled | false | open",
                "cancelled closed | false | closed",
                "closed rectifying | false | rectifying",
                "closed draft | false | preparing",
                "received draft | true | rectifying"
            })
    void followsFromItsOrders(String orders, boolean inNotice, String expected) {
        List<OrderStatus> statuses = orders == null
                ? List.of()
                : List.of(orders.split(" ")).stream()
                        .map(code -> Coded.of(OrderStatus.class, code))
                        .toList();

        assertThat(status(null, inNotice, Tally.of(statuses)).code()).isEqualTo(expected);
    }

    @Test
    void staysWhereSomebodyEndedIt() {
        Problem.End end = new Problem.End(ProblemStatus.SETTLED, "当场改正", "supervisor", Instant.EPOCH);

        assertThat(status(end, true, Tally.NONE)).isEqualTo(ProblemStatus.SETTLED);
    }

    /** Closed exactly if there is a closed order and none that is still to be closed, whatever came when. */
    @Test
    void isClosedOnlyWhenNothingIsLeftToDo() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<OrderStatus> orders = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0; n--) {
                orders.add(OrderStatus.values()[random.nextInt(OrderStatus.values().length)]);
            }
            boolean left = orders.stream()
                    .anyMatch(s -> s != OrderStatus.CLOSED && s != OrderStatus.CANCELLED && s != OrderStatus.DISCARDED);
            boolean closed = orders.contains(OrderStatus.CLOSED) && !left;

            ProblemStatus status = status(null, random.nextBoolean(), Tally.of(orders));

            assertThat(status == ProblemStatus.CLOSED).as(orders.toString()).isEqualTo(closed);
            assertThat(status == ProblemStatus.RECTIFYING)
                    .isEqualTo(orders.stream().anyMatch(OrderStatus::open));
        }
    }
}
