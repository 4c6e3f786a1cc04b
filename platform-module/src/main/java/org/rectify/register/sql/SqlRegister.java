package org.rectify.register.sql;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Condition;
import org.rectify.platform.sql.Dialect;
import org.rectify.platform.sql.EachId;
import org.rectify.platform.sql.HeldRows;
import org.rectify.register.LedgerEntry;
import org.rectify.register.LedgerPage;
import org.rectify.register.LedgerQuery;
import org.rectify.register.Register;
import org.rectify.register.internal.Normal;
import org.rectify.register.internal.Visibility;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The ledger in the tables {@code rect_order…}; every call joins the caller's transaction. */
public final class SqlRegister implements Register {

    private static final int MAX_TITLE = 500;
    private static final int MAX_CATEGORY = 200;

    private final NamedParameterJdbcOperations jdbc;
    private final LedgerRows rows;
    private final LedgerCounts counts;
    private final LedgerPages pages;
    private final HeldRows<LedgerEntry> held = new HeldRows<>();

    public SqlRegister(
            NamedParameterJdbcOperations jdbc, Dialect dialect, Deadlines deadlines, Units units, ZoneId zone) {
        this.jdbc = jdbc;
        this.rows = new LedgerRows(jdbc);
        this.counts = new LedgerCounts(jdbc);
        this.pages = new LedgerPages(jdbc, dialect, counts, deadlines, units, zone, LedgerPages.FEW);
    }

    @Override
    public boolean lock(String orderId) {
        return locked(orderId).isPresent();
    }

    /** The row as it is under its lock. */
    private Optional<LedgerEntry> locked(String id) {
        Optional<LedgerEntry> known = held.find(id);
        if (known.isPresent()) {
            return known;
        }
        Optional<LedgerEntry> read = rows.locked(id);
        read.ifPresent(entry -> held.keep(id, entry));
        return read;
    }

    @Override
    public void put(LedgerEntry given) {
        LedgerEntry entry = Normal.of(given);
        requireLength("title", entry.title(), MAX_TITLE);
        requireLength("problem.category", entry.category(), MAX_CATEGORY);
        LedgerEntry before = locked(entry.id()).orElse(null);
        if (before == null) {
            rows.insert(entry);
        } else if (!before.equals(entry)) {
            rows.update(before, entry);
        }
        held.keep(entry.id(), entry);
        counts.change(before, entry);
    }

    @Override
    public void remove(String orderId) {
        locked(orderId).ifPresent(before -> {
            rows.delete(orderId);
            held.drop(orderId);
            counts.change(before, null);
        });
    }

    @Override
    public Optional<LedgerEntry> find(String orderId) {
        return rows.byId(List.of(orderId)).stream().findFirst();
    }

    @Override
    public List<LedgerEntry> findAll(Collection<String> orderIds) {
        return orderIds.isEmpty() ? List.of() : rows.byId(orderIds);
    }

    @Override
    public boolean visible(String orderId, Caller caller) {
        Optional<LedgerEntry> known = held.find(orderId);
        if (known.isPresent()) {
            return Visibility.sees(caller, known.get());
        }
        Condition where = new Condition();
        where.and("o.id = " + where.parameter(orderId));
        String seen = LedgerScope.of(caller).rows(where, false);
        return !jdbc.queryForList("select o.id from " + seen, where.values(), String.class)
                .isEmpty();
    }

    @Override
    public LedgerPage page(LedgerQuery query, Caller caller) {
        return pages.page(query, caller);
    }

    @Override
    public void each(LedgerQuery query, Caller caller, int most, Consumer<LedgerEntry> consumer) {
        pages.each(query, caller, most, consumer);
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        EachId.of(jdbc, "rect_order", "id", consumer);
    }

    /** The kept counts, for those who maintain them. */
    LedgerCounts counts() {
        return counts;
    }

    private static void requireLength(String field, String value, int max) {
        if (value != null && value.length() > max) {
            throw new RefusedException(Refusal.invalid("request.field.tooLong", field, field, max));
        }
    }
}
