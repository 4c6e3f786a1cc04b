package org.rectify.register;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rectify.calendar.Calendars;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.record.sql.SqlInbox;
import org.rectify.register.sql.SqlRegister;
import org.rectify.testing.Records;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Units;

/** A register with everything it needs, over a database of a test. */
public final class RegisterFixture {

    private RegisterFixture() {}

    /** The register over the units of that ledger, on its day. */
    public static SqlRegister register(TestDatabase database, GeneratedLedger ledger) {
        return new SqlRegister(
                database.jdbc(),
                database.dialect(),
                deadlines(),
                only(Units.class, Map.of("require", ledger.units()::get)),
                GeneratedLedger.ZONE);
    }

    /** The inbox of that database; nobody stands in for anybody. */
    public static SqlInbox inbox(TestDatabase database) {
        return new SqlInbox(database.jdbc(), deadlines(), only(Units.class, Map.of()), List.of());
    }

    public static Deadlines deadlines() {
        Clock clock = Clock.fixed(
                GeneratedLedger.TODAY.atTime(10, 0).atZone(GeneratedLedger.ZONE).toInstant(), GeneratedLedger.ZONE);
        return new Deadlines(
                only(Calendars.class, Map.of("current", given -> new MondayToFriday())),
                clock,
                DeadlineSettings.DEFAULTS);
    }

    static LedgerEntry withStatus(LedgerEntry e, String status) {
        return Records.with(
                e,
                "version",
                e.version() + 1,
                "status",
                status,
                "frozenLight",
                status.equals("closed") ? "grey" : null);
    }

    static LedgerEntry withTitle(LedgerEntry e, String title) {
        return Records.with(e, "title", title);
    }

    /** A door of which nothing but these methods is used. */
    public static <T> T only(Class<T> door, Map<String, Function<Object, Object>> methods) {
        return door.cast(
                Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, arguments) -> {
                    Function<Object, Object> answer = methods.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.apply(arguments == null ? null : arguments[0]);
                }));
    }

    /** A calendar without holidays. */
    private static final class MondayToFriday implements WorkingCalendar {

        @Override
        public boolean knows(int year) {
            return true;
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }

        @Override
        public Optional<String> name(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            if (to.isBefore(from)) {
                return -workingDaysBetween(to, from);
            }
            return (int) from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(this::isWorkingDay)
                    .count();
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int days) {
            LocalDate day = from;
            for (int left = days; left > 0; ) {
                day = day.plusDays(1);
                left -= isWorkingDay(day) ? 1 : 0;
            }
            return day;
        }
    }
}
