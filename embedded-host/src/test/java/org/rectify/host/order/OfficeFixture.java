package org.rectify.host.order;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.PersonService;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.Options;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.platform.Transactions;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** A host on H2 with an office, two units and a few made-up people. */
final class OfficeFixture implements AutoCloseable {

    static final String SUPERVISOR = "supervisor";
    static final String OFFICER = "officer";
    static final String HELPER = "helper";

    final EmbeddedHost host;
    final Orders orders;

    OfficeFixture() {
        try {
            host = EmbeddedHost.start(Options.standard(Files.createTempDirectory("rectify-order"))
                    .withPort(0)
                    .withoutDemo());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        orders = host.bean(Orders.class);
        host.asAdministrator(() -> host.bean(Transactions.class).write(() -> {
            people();
            return null;
        }));
    }

    private void people() {
        Units units = host.bean(Units.class);
        units.create("district", "督办室", UnitKind.DISTRICT, null, true);
        units.create("street1", "街道", UnitKind.STREET, "district", true);
        units.create("finance", "财政局", UnitKind.BUREAU, "district", false);
        person(SUPERVISOR);
        person(OFFICER);
        person(HELPER);
        units.join(SUPERVISOR, "district", UnitRole.SUPERVISOR);
        units.join(OFFICER, "street1", UnitRole.OFFICER);
        units.join(HELPER, "finance", UnitRole.OFFICER);
    }

    void person(String userName) {
        host.bean("personService", PersonService.class)
                .createPerson(Map.of(
                        ContentModel.PROP_USERNAME, userName,
                        ContentModel.PROP_FIRSTNAME, userName,
                        ContentModel.PROP_LASTNAME, "某"));
    }

    Order issued() {
        LocalDate deadline = LocalDate.now().plusDays(60);
        NewOrder wanted = new NewOrder(
                "台账更新不及时",
                new Order.Problem("二季度台账未更新", Source.INSPECTION, "档案台账", Severity.MINOR, Pace.BY_DATE, null, null),
                null,
                "street1",
                List.of(),
                OFFICER,
                "补齐台账",
                deadline,
                Priority.NORMAL,
                null,
                null);
        return as(SUPERVISOR, () -> orders.create(wanted, true));
    }

    Order submitted() {
        Order order = issued();
        take(OFFICER, order, Step.SIGN_FOR, Map.of());
        String due = order.clocking().deadline().toString();
        Order planned = take(OFFICER, order, Step.PLAN, Map.of("measures", List.of(Map.of("text", "补", "dueOn", due))));
        String measure = planned.measures().get(0).id();
        as(
                OFFICER,
                () -> orders.attach(
                        order.id(), "说明.txt", measure, new ByteArrayInputStream("好".getBytes(StandardCharsets.UTF_8))));
        return take(OFFICER, order, Step.SUBMIT, Map.of("text", "已整改"));
    }

    Order closed() {
        return take(SUPERVISOR, submitted(), Step.ACCEPT, Map.of("remark", "属实"));
    }

    Order take(String who, Order order, Step step, Map<String, Object> fields) {
        return as(who, () -> orders.take(order.id(), StepRequest.of(step, fields)));
    }

    Order now(Order order) {
        return as(SUPERVISOR, () -> orders.get(order.id()));
    }

    List<HistoryEntry> history(Order order) {
        return as(SUPERVISOR, () -> host.bean(Transactions.class)
                .read(() ->
                        host.bean(History.class).timeline(order.id(), 0, 100).items()));
    }

    <T> T as(String who, Supplier<T> work) {
        return host.as(who, work);
    }

    @Override
    public void close() {
        host.close();
    }
}
