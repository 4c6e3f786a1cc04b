package org.rectify.register.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Condition;
import org.rectify.record.Waiting;
import org.rectify.register.LedgerEntry;
import org.rectify.register.Register.InboxItem;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Finds what waits for somebody. */
final class LedgerInbox {

    private static final String COLUMNS =
            "select w.order_id, w.ordinal, w.step, w.unit, w.asked_role, w.person, w.since_at, w.due"
                    + " from rect_order_waiting w where ";

    private final NamedParameterJdbcOperations jdbc;
    private final LedgerRows rows;

    LedgerInbox(NamedParameterJdbcOperations jdbc, LedgerRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What the order's light shows as overdue comes first, then what is due next. */
    Page<InboxItem> page(Caller caller, LocalDate today, int skip, int max) {
        Condition where = new Condition();
        String mine = mine(caller, where);
        Long total = jdbc.queryForObject("select count(*) from (" + mine + ") m", where.values(), Long.class);
        List<Found> found = total == null || skip >= total
                ? List.of()
                : jdbc.query(
                        "select m.* from (" + mine + ") m join rect_order o on o.id = m.order_id order by"
                                + " case when o.frozen_light = 'red' or o.frozen_light is null and o.deadline < "
                                + where.parameter(today)
                                + " then 0 else 1 end, case when m.due is null then 1 else 0 end, m.due,"
                                + " m.since_at, m.order_id, m.ordinal limit " + max + " offset " + skip,
                        where.values(),
                        (r, index) -> new Found(
                                r.getString(1),
                                new Waiting(
                                        r.getString(3),
                                        r.getString(4),
                                        r.getString(5),
                                        r.getString(6),
                                        Instant.ofEpochMilli(r.getLong(7)),
                                        r.getObject(8, LocalDate.class))));
        return new Page<>(total == null ? 0 : total, skip, max, complete(found));
    }

    /** Two selects rather than one with "or", for the sake of the indexes. */
    private static String mine(Caller caller, Condition where) {
        String personal =
                COLUMNS + "w.person = " + where.parameter(caller.person().userName());
        if (caller.units().isEmpty()) {
            return personal;
        }
        String pooled = caller.units().keySet().stream()
                .sorted()
                .map(unit -> "(w.unit = " + where.value(unit) + " and (w.asked_role is null or w.asked_role in "
                        + roles(caller.roles().getOrDefault(unit, Set.of())) + "))")
                .collect(Collectors.joining(" or ", "(", ")"));
        String units =
                caller.units().keySet().stream().sorted().map(where::value).collect(Collectors.joining(", ", "(", ")"));
        return personal + " union all " + COLUMNS + "w.unit in " + units + " and w.person is null and " + pooled;
    }

    private static String roles(Set<UnitRole> roles) {
        return roles.stream()
                .map(role -> "'" + role.code() + "'")
                .sorted()
                .collect(Collectors.joining(", ", "(", roles.isEmpty() ? "'')" : ")"));
    }

    private List<InboxItem> complete(List<Found> found) {
        Set<String> ids = new LinkedHashSet<>();
        found.forEach(one -> ids.add(one.orderId));
        Map<String, LedgerEntry> orders = new HashMap<>();
        rows.byId(ids).forEach(order -> orders.put(order.id(), order));
        List<InboxItem> items = new ArrayList<>();
        for (Found one : found) {
            if (orders.containsKey(one.orderId)) {
                items.add(new InboxItem(orders.get(one.orderId), one.waiting));
            }
        }
        return items;
    }

    private record Found(String orderId, Waiting waiting) {}
}
