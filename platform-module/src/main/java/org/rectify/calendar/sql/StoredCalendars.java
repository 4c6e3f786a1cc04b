package org.rectify.calendar.sql;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rectify.calendar.Calendars;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.calendar.internal.CalendarAssembly;
import org.rectify.calendar.internal.ShippedYears;
import org.rectify.calendar.internal.SpecialDayCalendar;
import org.rectify.platform.Texts;
import org.rectify.platform.cache.TransactionalCache;
import org.rectify.platform.sql.Days;
import org.rectify.platform.sql.Inserts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * The calendars with the administrator's entries in {@code rect_calendar_day}. Another node of a cluster sees a new
 * entry within a minute.
 */
public final class StoredCalendars implements Calendars {

    private static final int NAME_LENGTH = 50;
    private static final Duration REREAD_AFTER = Duration.ofSeconds(60);

    private final JdbcOperations jdbc;
    private final Inserts inserts;
    private final TransactionalCache<SpecialDayCalendar> cache = new TransactionalCache<>(REREAD_AFTER, this::read);

    public StoredCalendars(NamedParameterJdbcOperations jdbc, Inserts inserts) {
        this.jdbc = jdbc.getJdbcOperations();
        this.inserts = inserts;
    }

    @Override
    public WorkingCalendar current() {
        return cache.get();
    }

    @Override
    public List<SpecialDay> specialDays(int year) {
        return cache.get().specialDays(year);
    }

    @Override
    public void put(SpecialDay day) {
        SpecialDay clean = new SpecialDay(day.day(), day.working(), Texts.line("name", day.name(), NAME_LENGTH));
        if (!update(clean) && !insert(clean)) {
            // Another administrator entered the same day between the two.
            update(clean);
        }
        cache.drop();
    }

    @Override
    public void remove(LocalDate day) {
        jdbc.update("delete from rect_calendar_day where on_day = ?", Days.date(day));
        cache.drop();
    }

    @Override
    public SortedSet<LocalDate> entered(int year) {
        return new TreeSet<>(jdbc.query(
                "select on_day from rect_calendar_day where on_day between ? and ?",
                (row, number) -> row.getObject("on_day", LocalDate.class),
                Days.date(LocalDate.of(year, 1, 1)),
                Days.date(LocalDate.of(year, 12, 31))));
    }

    private boolean update(SpecialDay day) {
        return jdbc.update(
                        "update rect_calendar_day set working = ?, name = ? where on_day = ?",
                        day.working(),
                        day.name(),
                        Days.date(day.day()))
                > 0;
    }

    private boolean insert(SpecialDay day) {
        Map<String, Object> row = new HashMap<>();
        row.put("on_day", Days.date(day.day()));
        row.put("working", day.working());
        row.put("name", day.name());
        return inserts.ifAbsent("rect_calendar_day", row);
    }

    private SpecialDayCalendar read() {
        List<SpecialDay> entered = jdbc.query(
                "select on_day, working, name from rect_calendar_day",
                (row, number) -> new SpecialDay(
                        row.getObject("on_day", LocalDate.class), row.getBoolean("working"), row.getString("name")));
        return CalendarAssembly.assemble(Shipped.YEARS, entered);
    }

    /** Read once, when first needed. */
    private static final class Shipped {
        static final ShippedYears YEARS = ShippedYears.load();
    }
}
