package org.rectify.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rectify.calendar.Calendars;
import org.rectify.web.Answer;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Which days of a year are holidays or are worked against the rule of the week. */
@Controller
public class CalendarController {

    private final Calendars calendars;
    private final Clock clock;
    private final Writes writes;

    public CalendarController(Calendars calendars, Clock clock, Writes writes) {
        this.calendars = calendars;
        this.clock = clock;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/calendar")
    @Takes("year")
    public Answer year(Query query) {
        int year = query.number("year", LocalDate.now(clock).getYear(), 1900, 2999);
        return writes.read(() -> {
            Set<LocalDate> entered = calendars.entered(year);
            return Answer.ok(new Year(
                    year,
                    calendars.current().knows(year),
                    calendars.specialDays(year).stream()
                            .map(day ->
                                    new CalendarDay(day.day(), day.working(), day.name(), entered.contains(day.day())))
                            .toList()));
        });
    }

    private record Year(int year, boolean known, List<CalendarDay> days) {}
}
