package org.rectify.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.exchange.web.ImportColumn.Entry;
import org.rectify.order.NewOrder;
import org.rectify.order.Orders;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.web.NewOrderReader;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;
import org.rectify.web.JsonObject;

/** Rows that become orders: each is read as the body of one {@code POST /orders} is, and judged as that is. */
public final class OrderImport implements ImportKind {

    static final String CODE = "orders";

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text("title", 28, true),
            ImportColumn.text("problem.description", 40, true),
            ImportColumn.code("problem.source", true, "source", Source.class),
            ImportColumn.text("problem.category", 13, true),
            ImportColumn.code("problem.severity", false, "severity", Severity.class),
            ImportColumn.code("problem.pace", true, "pace", Pace.class),
            ImportColumn.of("problem.foundOn", 12, false, Entry.DAY),
            ImportColumn.text("problem.foundAt", 16, false),
            ImportColumn.of("leadUnit", 24, true, Entry.UNIT),
            ImportColumn.of("responsiblePerson", 24, false, Entry.PERSON),
            ImportColumn.of("assistingUnits", 24, false, Entry.UNITS),
            ImportColumn.text("requiredMeasures", 40, true),
            ImportColumn.of("deadline", 12, true, Entry.DAY),
            ImportColumn.code("priority", false, "priority", Priority.class),
            ImportColumn.of("issuingUnit", 20, false, Entry.UNIT),
            ImportColumn.of("approver", 20, false, Entry.PERSON));

    private final Orders orders;
    private final Units units;
    private final Clock clock;

    public OrderImport(Orders orders, Units units, Clock clock) {
        this.orders = orders;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> example() {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> example = new LinkedHashMap<>();
        example.put("problem.foundOn", today.toString());
        example.put("deadline", today.plusDays(30).toString());
        return example;
    }

    @Override
    public void requireAllowed() {
        if (orders.issuingUnits(units.caller()).isEmpty()) {
            throw new RefusedException(Refusal.forbidden("order.create.forbidden"));
        }
    }

    @Override
    public List<Unit> units() {
        Caller caller = units.caller();
        List<Unit> issuing =
                orders.issuingUnits(caller).stream().map(caller.units()::get).toList();
        return units.all().stream()
                .filter(unit -> issuing.stream().anyMatch(issuer -> issuer.covers(unit)))
                .toList();
    }

    @Override
    public boolean issuable() {
        return true;
    }

    @Override
    public List<Refusal> check(Map<String, Object> body) {
        BodyReading<NewOrder> reading = BodyReading.of(body, this::read);
        return reading.with(orders.check(reading.wanted()));
    }

    @Override
    public String make(Map<String, Object> body, boolean issue) {
        return orders.create(read(new JsonObject(body)), issue).id();
    }

    private NewOrder read(JsonObject body) {
        return NewOrderReader.read(body, LocalDate.now(clock));
    }
}
