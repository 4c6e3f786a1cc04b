package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.history.HistoryEntry;
import org.rectify.order.Order;
import org.rectify.order.OrderView;
import org.rectify.order.Step;
import org.rectify.platform.Transactions;
import org.rectify.register.Register;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** An order that was broken down follows its parts, and binds them. */
class BrokenDownOnHostIT {

    private static OfficeFixture office;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
        office.host.asAdministrator(() -> office.host.bean(Transactions.class).write(() -> {
            Units units = office.host.bean(Units.class);
            for (String community : List.of("community1", "community2")) {
                units.create(community, community, UnitKind.COMMUNITY, "street1", false);
                office.person(community + ".officer");
                units.join(community + ".officer", community, UnitRole.OFFICER);
            }
            return null;
        }));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void theParentStandsWhereItsPartsDoInRecordLedgerAndHistory() {
        Order parent = brokenDown();
        List<OrderView.Related> parts = view(SUPERVISOR, parent).children();
        assertThat(parts).hasSize(2).allMatch(part -> part.number().startsWith(parent.number() + "-"));

        Order first = order(parts.get(0));
        office.take("community1.officer", first, Step.SIGN_FOR, Map.of());
        office.take("community1.officer", first, Step.REPORT, Map.of("percentage", 40, "text", "已开始"));
        assertThat(office.now(parent).progress()).isEqualTo(20);
        finished(first);

        assertThat(office.now(parent).progress()).isEqualTo(50);
        assertThat(office.as(
                        SUPERVISOR, () -> office.host.bean(Transactions.class).read(() -> office.host
                                .bean(Register.class)
                                .find(parent.id())
                                .orElseThrow()
                                .progress())))
                .isEqualTo(50);
        assertThat(office.history(parent))
                .filteredOn(entry -> entry.step().equals(Step.CHILDREN_MOVED.code()))
                .extracting(HistoryEntry::remark)
                .containsOnly(first.number());
        assertThatThrownBy(() -> office.take(OFFICER, parent, Step.SUBMIT, Map.of("text", "好了")))
                .hasMessageContaining("order");
    }

    @Test
    void aPartIsShownWithItsParentAndTheSistersThatItsReaderMaySee() {
        Order parent = brokenDown();
        Order first = order(view(SUPERVISOR, parent).children().get(0));

        OrderView.Related seenByStreet = view(OFFICER, first).parent();
        assertThat(seenByStreet.id()).isEqualTo(parent.id());
        assertThat(seenByStreet.children()).hasSize(2);
        assertThat(view("community1.officer", first).parent().children())
                .extracting(OrderView.Related::id)
                .containsExactly(first.id());
    }

    @Test
    void aPartIsNotExtendedBeyondItsParent() {
        Order parent = brokenDown();
        Order first = order(view(SUPERVISOR, parent).children().get(0));
        office.take("community1.officer", first, Step.SIGN_FOR, Map.of());
        LocalDate beyond = parent.clocking().deadline().plusDays(1);

        assertThatThrownBy(() -> office.take(
                        "community1.officer",
                        first,
                        Step.REQUEST_EXTENSION,
                        Map.of("reason", "工期长", "newDeadline", beyond.toString())))
                .hasMessageContaining("order.deadline.afterParent");
        office.take(
                "community1.officer",
                first,
                Step.REQUEST_EXTENSION,
                Map.of(
                        "reason",
                        "工期长",
                        "newDeadline",
                        parent.clocking().deadline().toString()));
    }

    private static Order brokenDown() {
        Order parent = office.issued();
        office.take(OFFICER, parent, Step.SIGN_FOR, Map.of());
        LocalDate due = parent.clocking().deadline().minusDays(10);
        office.take(
                OFFICER,
                parent,
                Step.PLAN,
                Map.of("measures", List.of(Map.of("text", "分解落实", "dueOn", due.toString()))));
        return office.take(
                OFFICER,
                parent,
                Step.BREAK_DOWN,
                Map.of("children", List.of(part("community1", due), part("community2", due))));
    }

    private static Map<String, Object> part(String unit, LocalDate due) {
        return Map.of("leadUnit", unit, "responsiblePerson", unit + ".officer", "deadline", due.toString());
    }

    /** Planned, proved, handed in and accepted by the street. */
    private static void finished(Order part) {
        String due = part.clocking().deadline().toString();
        Order planned = office.take(
                "community1.officer", part, Step.PLAN, Map.of("measures", List.of(Map.of("text", "补齐", "dueOn", due))));
        office.as(
                "community1.officer",
                () -> office.orders.attach(
                        part.id(),
                        "说明.txt",
                        planned.measures().get(0).id(),
                        new ByteArrayInputStream("好".getBytes(StandardCharsets.UTF_8))));
        office.take("community1.officer", part, Step.SUBMIT, Map.of("text", "已整改"));
        office.take(OFFICER, part, Step.ACCEPT, Map.of("remark", "属实"));
    }

    private static Order order(OrderView.Related part) {
        return office.as(SUPERVISOR, () -> office.orders.get(part.id()));
    }

    private static OrderView view(String who, Order order) {
        return office.as(who, () -> office.orders.view(order.id()));
    }
}
