package org.rectify.demo.internal.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.rectify.calendar.WorkingCalendar;

/** The time in a story: it goes forward within office hours, and never beyond the present. */
final class Timepiece {

    private static final LocalTime OPENS = LocalTime.of(8, 35);
    private static final LocalTime CLOSES = LocalTime.of(17, 25);

    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final LocalDateTime present;
    private final Random random;
    private LocalDateTime time;

    Timepiece(WorkingCalendar calendar, ZoneId zone, LocalDateTime present, Random random, LocalDateTime start) {
        this.calendar = calendar;
        this.zone = zone;
        this.present = present;
        this.random = random;
        this.time = start;
    }

    LocalDateTime time() {
        return time;
    }

    LocalDate day() {
        return time.toLocalDate();
    }

    /** The moment of the story, if it is not in the future. */
    Instant instant() {
        if (time.isAfter(present)) {
            throw new Today();
        }
        return time.atZone(zone).toInstant();
    }

    void set(LocalDateTime to) {
        time = to;
    }

    /** So many working days back, at some time of that day: to tell what went before. */
    void back(int workingDays) {
        days(-workingDays, -workingDays);
    }

    /** Some while later, on the same day if the office is still open. */
    void soon() {
        LocalDateTime later = time.plusMinutes(12 + random.nextInt(110)).plusSeconds(random.nextInt(60));
        if (later.toLocalTime().isAfter(CLOSES) || !later.toLocalDate().equals(day())) {
            days(1, 1);
        } else {
            time = later;
        }
    }

    /** So many working days later, at some time of that day. */
    void days(int least, int most) {
        time = calendar.plusWorkingDays(day(), least + random.nextInt(most - least + 1))
                .atTime(anyTime());
    }

    /** On that day, or the next working day; soon, where it is past. */
    void onDay(LocalDate day) {
        LocalDate working = calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
        if (working.isAfter(day())) {
            time = working.atTime(anyTime());
        } else {
            soon();
        }
    }

    /** Not before the other story's time. */
    void notBefore(Timepiece other) {
        if (other.time.isAfter(time)) {
            time = other.time;
        }
    }

    /** The day so many working days from the story's day on. */
    LocalDate ahead(int workingDays) {
        return calendar.plusWorkingDays(day(), workingDays);
    }

    /** The working day so many working days before that day, but not before the story's day. */
    LocalDate before(LocalDate day, int workingDays) {
        LocalDate found = calendar.plusWorkingDays(day, -workingDays);
        return found.isBefore(day()) ? day() : found;
    }

    /** A timepiece of its own for a story within this one, at the same time. */
    Timepiece fork() {
        return new Timepiece(calendar, zone, present, random, time);
    }

    private LocalTime anyTime() {
        int minutes = (CLOSES.toSecondOfDay() - OPENS.toSecondOfDay()) / 60;
        return OPENS.plusMinutes(random.nextInt(minutes)).plusSeconds(random.nextInt(60));
    }
}
