package org.rectify.calendar.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.calendar.Calendars.SpecialDay;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Inserts;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

class StoredCalendarsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsEntriesOverTheShippedYears(Databases kind) {
        TestDatabase database = kind.create();
        StoredCalendars calendars = calendars(database);
        assertThat(calendars.current().isWorkingDay(TUESDAY)).isTrue();

        database.run(() -> calendars.put(new SpecialDay(TUESDAY, false, " 区庆 ")));
        database.run(() -> calendars.put(new SpecialDay(LocalDate.of(2026, 10, 1), true, null)));

        for (StoredCalendars node : new StoredCalendars[] {calendars, calendars(database)}) {
            assertThat(node.current().isWorkingDay(TUESDAY)).isFalse();
            assertThat(node.current().name(TUESDAY)).contains("区庆");
            assertThat(node.current().isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
            assertThat(node.current().name(LocalDate.of(2026, 10, 1))).isEmpty();
            assertThat(node.specialDays(2026)).contains(new SpecialDay(TUESDAY, false, "区庆"));
        }

        database.run(() -> calendars.put(new SpecialDay(TUESDAY, true, null)));
        assertThat(calendars.current().isWorkingDay(TUESDAY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void goesBackToWhatIsShippedWhenAnEntryIsTakenBack(Databases kind) {
        TestDatabase database = kind.create();
        StoredCalendars calendars = calendars(database);
        LocalDate nationalDay = LocalDate.of(2026, 10, 1);
        database.run(() -> calendars.put(new SpecialDay(nationalDay, true, null)));
        database.run(() -> calendars.put(new SpecialDay(TUESDAY, false, "区庆")));
        assertThat(calendars.entered(2026)).containsExactly(nationalDay, TUESDAY);
        assertThat(calendars.entered(2027)).isEmpty();

        database.run(() -> calendars.remove(nationalDay));
        database.run(() -> calendars.remove(TUESDAY));
        database.run(() -> calendars.remove(TUESDAY));

        assertThat(calendars.entered(2026)).isEmpty();
        assertThat(calendars.current().isWorkingDay(nationalDay)).isFalse();
        assertThat(calendars.current().name(nationalDay)).isNotEmpty();
        assertThat(calendars.current().isWorkingDay(TUESDAY)).isTrue();
    }

    @Test
    void forgetsAnEntryThatWasRolledBack() {
        TestDatabase database = Databases.H2.create();
        StoredCalendars calendars = calendars(database);
        assertThatThrownBy(() -> database.run(() -> {
                    calendars.put(new SpecialDay(TUESDAY, false, null));
                    assertThat(calendars.current().isWorkingDay(TUESDAY)).isFalse();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(calendars.current().isWorkingDay(TUESDAY)).isTrue();
    }

    @Test
    void refusesANameThatIsTooLong() {
        TestDatabase database = Databases.H2.create();
        StoredCalendars calendars = calendars(database);
        assertThatThrownBy(() -> calendars.put(new SpecialDay(TUESDAY, false, "名".repeat(51))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("request.field.tooLong");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void takesTheSameDayFromTwoAdministratorsAtOnce(Databases kind) throws Exception {
        TestDatabase database = kind.create();
        StoredCalendars calendars = calendars(database);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?>[] done = new Future<?>[2];
            for (int i = 0; i < done.length; i++) {
                String name = "名" + i;
                done[i] = two.submit(() -> {
                    start.await();
                    database.run(() -> calendars.put(new SpecialDay(TUESDAY, false, name)));
                    return null;
                });
            }
            start.countDown();
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            two.shutdown();
        }
        assertThat(calendars.current().name(TUESDAY))
                .hasValueSatisfying(name -> assertThat(name).isIn("名0", "名1"));
    }

    private static StoredCalendars calendars(TestDatabase database) {
        return new StoredCalendars(database.jdbc(), new Inserts(database.jdbc(), database.dialect()));
    }
}
