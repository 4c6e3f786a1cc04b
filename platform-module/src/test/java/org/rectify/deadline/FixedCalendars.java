package org.rectify.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.rectify.calendar.Calendars;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.calendar.internal.CalendarAssembly;
import org.rectify.calendar.internal.ShippedYears;

/** The calendar as shipped. */
public record FixedCalendars(WorkingCalendar current) implements Calendars {

    public static final WorkingCalendar SHIPPED = CalendarAssembly.assemble(ShippedYears.load(), List.of());

    public FixedCalendars() {
        this(SHIPPED);
    }

    @Override
    public List<SpecialDay> specialDays(int year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void put(SpecialDay day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedSet<LocalDate> entered(int year) {
        throw new UnsupportedOperationException();
    }
}
