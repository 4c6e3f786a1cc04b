package org.rectify.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.platform.Coded;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;

/** What the register should answer, worked out the plain way over a list: one row after the other. */
final class LedgerModel {

    private static final Set<String> BEFORE_ISSUANCE = Set.of("draft", "in-approval", "discarded");

    private final Map<String, LedgerEntry> orders = new LinkedHashMap<>();
    private final Map<String, Unit> units;
    private final Deadlines deadlines = RegisterFixture.deadlines();

    LedgerModel(Map<String, Unit> units) {
        this.units = units;
    }

    void put(LedgerEntry entry) {
        orders.put(entry.id(), entry);
    }

    void remove(String id) {
        orders.remove(id);
    }

    List<LedgerEntry> all() {
        return List.copyOf(orders.values());
    }

    boolean visible(LedgerEntry order, Caller caller) {
        if (caller.administrator() || caller.system()) {
            return true;
        }
        if (caller.paths().stream().anyMatch(order.issuingPath()::startsWith)) {
            return true;
        }
        return !BEFORE_ISSUANCE.contains(order.status())
                && caller.paths().stream()
                        .anyMatch(path -> order.leadPath().startsWith(path)
                                || order.parts().stream()
                                        .anyMatch(part -> part.path().startsWith(path)));
    }

    String light(LedgerEntry order) {
        Light frozen = order.frozenLight() == null ? null : Coded.of(Light.class, order.frozenLight());
        return deadlines
                .light(new DeadlineFacts(order.deadline(), order.pace(), frozen))
                .code();
    }

    /** Everything that the query asks for, in its order, of all pages. */
    List<LedgerEntry> found(LedgerQuery q, Caller caller) {
        return orders.values().stream()
                .filter(order -> visible(order, caller) && matches(q, order))
                .sorted(order(q))
                .toList();
    }

    Map<String, Map<String, Long>> facets(List<LedgerEntry> found) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        facets.put("status", count(found, LedgerEntry::status));
        facets.put("light", count(found, this::light));
        facets.put("unit", count(found, LedgerEntry::leadUnit));
        facets.put("source", count(found, LedgerEntry::source));
        facets.put("category", count(found, LedgerEntry::category));
        return facets;
    }

    private boolean matches(LedgerQuery q, LedgerEntry order) {
        LocalDate issued = order.issuedAt() == null ? null : deadlines.day(order.issuedAt());
        return among(q.statuses(), order.status())
                && among(q.lights(), light(order))
                && among(q.sources(), order.source())
                && among(q.categories(), order.category())
                && among(q.paces(), order.pace())
                && q.marks().stream().allMatch(mark -> holds(mark, order))
                && (q.units().isEmpty()
                        || q.units().stream().anyMatch(unit -> order.leadPath()
                                .startsWith(units.get(unit).path())))
                && (q.words() == null
                        || List.of(q.words().split(" ")).stream()
                                .allMatch(word -> (order.title() + "\n" + order.number()).contains(word)))
                && (q.dueFrom() == null || !order.deadline().isBefore(q.dueFrom()))
                && (q.dueTo() == null || !order.deadline().isAfter(q.dueTo()))
                && (q.issuedFrom() == null || issued != null && !issued.isBefore(q.issuedFrom()))
                && (q.issuedTo() == null || issued != null && !issued.isAfter(q.issuedTo()));
    }

    private static boolean holds(LedgerQuery.Mark mark, LedgerEntry order) {
        return switch (mark) {
            case SUSPENDED -> order.suspended();
            case DECLINED -> order.declined();
            case LATE -> order.closedLate();
            case ARCHIVED -> order.archived();
            case UNFILED -> !order.archived();
        };
    }

    private static boolean among(Set<String> allowed, String value) {
        return allowed.isEmpty() || allowed.contains(value);
    }

    private static Comparator<LedgerEntry> order(LedgerQuery q) {
        List<Comparator<LedgerEntry>> all = new ArrayList<>();
        boolean descending = true;
        for (LedgerQuery.Sort sort : q.sort()) {
            descending = sort.descending();
            for (Comparator<LedgerEntry> one : by(sort.field())) {
                all.add(descending ? one.reversed() : one);
            }
        }
        if (q.sort().isEmpty()) {
            all.add(Comparator.comparing(LedgerEntry::createdAt).reversed());
        }
        Comparator<LedgerEntry> id = Comparator.comparing(LedgerEntry::id);
        all.add(descending ? id.reversed() : id);
        return all.stream().reduce(Comparator::thenComparing).orElseThrow();
    }

    private static List<Comparator<LedgerEntry>> by(LedgerQuery.Field field) {
        Comparator<LedgerEntry> created = Comparator.comparing(LedgerEntry::createdAt);
        return switch (field) {
            case NUMBER -> List.of(nullsFirst(LedgerModel::numberInOrder));
            case TITLE -> List.of(nullsFirst(LedgerEntry::title));
            case STATUS -> List.of(nullsFirst(LedgerEntry::status), created);
            case DEADLINE -> List.of(nullsFirst(LedgerEntry::deadline));
            case ISSUED_AT -> List.of(nullsFirst(LedgerEntry::issuedAt));
            case CREATED_AT -> List.of(created);
            case MODIFIED_AT -> List.of(nullsFirst(LedgerEntry::modifiedAt));
            case LEAD_UNIT -> List.of(nullsFirst(LedgerEntry::leadPath), created);
            case PROGRESS -> List.of(nullsFirst(LedgerEntry::progress), created);
        };
    }

    /** The generated numbers differ in year and number only. */
    private static String numberInOrder(LedgerEntry order) {
        if (order.number() == null) {
            return null;
        }
        String[] parts = order.number().split("[〔〕号]");
        return String.format("%s-%9s", parts[1], parts[2]);
    }

    private static <T extends Comparable<? super T>> Comparator<LedgerEntry> nullsFirst(Function<LedgerEntry, T> of) {
        return Comparator.comparing(of, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static Map<String, Long> count(List<LedgerEntry> found, Function<LedgerEntry, String> of) {
        return found.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
    }
}
