package org.rectify.calendar.internal;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectify.calendar.Calendars.SpecialDay;
import org.rectify.calendar.WorkingCalendar;

/**
 * Monday to Friday, corrected by a list of special days. The number of working days up to any day is a formula for the
 * plain weeks plus the sum of the corrections before it, found by bisection: a count over ten years costs as little as
 * one over a week, for it is asked for every row of the ledger.
 */
public final class SpecialDayCalendar implements WorkingCalendar {

    /** Epoch day 0 was a Thursday; counted from this day before it, weeks begin on Monday. */
    private static final long MONDAY_BEFORE_EPOCH = -3;

    private final Map<LocalDate, SpecialDay> specialDays;
    private final Set<Integer> knownYears;
    private final long[] corrected;
    private final int[] correction;

    /**
     * A calendar of the given days.
     *
     * @param days at most one entry a day
     * @param knownYears the years whose special days are all among {@code days}
     */
    public SpecialDayCalendar(Collection<SpecialDay> days, Set<Integer> knownYears) {
        this.specialDays = days.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::day, Function.identity()));
        this.knownYears = Set.copyOf(knownYears);
        TreeMap<Long, Integer> corrections = new TreeMap<>();
        for (SpecialDay special : days) {
            if (special.working() == weekend(special.day())) {
                corrections.put(special.day().toEpochDay(), special.working() ? 1 : -1);
            }
        }
        this.corrected = new long[corrections.size()];
        this.correction = new int[corrections.size() + 1];
        int at = 0;
        for (Map.Entry<Long, Integer> entry : corrections.entrySet()) {
            corrected[at] = entry.getKey();
            correction[at + 1] = correction[at] + entry.getValue();
            at++;
        }
    }

    @Override
    public boolean knows(int year) {
        return knownYears.contains(year);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        SpecialDay special = specialDays.get(day);
        return special == null ? !weekend(day) : special.working();
    }

    @Override
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(specialDays.get(day)).map(SpecialDay::name);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(workedUpTo(to.toEpochDay()) - workedUpTo(from.toEpochDay()));
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        long start = from.toEpochDay();
        if (days > 0) {
            return firstDayWith(workedUpTo(start) + days, start);
        }
        if (days < 0) {
            return firstDayWith(workedUpTo(start - 1) + days + 1, start);
        }
        return from;
    }

    /** The special days of the year, in order. */
    public List<SpecialDay> specialDays(int year) {
        return specialDays.values().stream()
                .filter(special -> special.day().getYear() == year)
                .sorted(comparing(SpecialDay::day))
                .toList();
    }

    /** The number of working days since long ago, up to and including the day. */
    private long workedUpTo(long epochDay) {
        long days = epochDay - MONDAY_BEFORE_EPOCH;
        long inPlainWeeks = Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7) + 1, 5);
        int found = Arrays.binarySearch(corrected, epochDay);
        return inPlainWeeks + correction[found >= 0 ? found + 1 : -found - 1];
    }

    /** The working day that is the {@code count}th since long ago, searched outwards from {@code near}. */
    private LocalDate firstDayWith(long count, long near) {
        long reach = 8;
        long low = near;
        while (workedUpTo(low) >= count) {
            low -= reach;
            reach *= 2;
        }
        long high = near;
        reach = 8;
        while (workedUpTo(high) < count) {
            high += reach;
            reach *= 2;
        }
        while (high - low > 1) {
            long middle = Math.floorDiv(low + high, 2);
            if (workedUpTo(middle) < count) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(high);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
