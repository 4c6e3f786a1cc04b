package org.rectify.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import org.rectify.calendar.Calendars;
import org.rectify.calendar.Calendars.SpecialDay;
import org.rectify.unit.Units;
import org.rectify.unit.web.Administrators;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/** The administrator's entries in the working calendar. */
@Controller
public class CalendarAdminController {

    private static final String DAY = Links.BASE + "/admin/calendar/{date}";
    private static final int LONGEST_NAME = 50;

    private final Calendars calendars;
    private final Units units;
    private final Writes writes;

    public CalendarAdminController(Calendars calendars, Units units, Writes writes) {
        this.calendars = calendars;
        this.units = units;
        this.writes = writes;
    }

    @PutMapping(DAY)
    public Answer enter(HttpServletRequest request, @PathVariable("date") String date, JsonObject body) {
        LocalDate day = day(date);
        body.only("working", "name");
        if (!body.has("working")) {
            throw body.missing("working");
        }
        SpecialDay entry = new SpecialDay(day, body.flag("working"), body.line("name", LONGEST_NAME));
        return writes.once(request, () -> {
            Administrators.only(units);
            calendars.put(entry);
            return Answer.ok(inForce(day));
        });
    }

    @DeleteMapping(DAY)
    public Answer takeBack(HttpServletRequest request, @PathVariable("date") String date) {
        LocalDate day = day(date);
        return writes.once(request, () -> {
            Administrators.only(units);
            calendars.remove(day);
            return Answer.ok(inForce(day));
        });
    }

    private static LocalDate day(String date) {
        JsonObject path = new JsonObject(Map.of("date", date));
        LocalDate day = path.date("date");
        if (day == null) {
            throw path.missing("date");
        }
        return day;
    }

    private CalendarDay inForce(LocalDate day) {
        return new CalendarDay(
                day,
                calendars.current().isWorkingDay(day),
                calendars.current().name(day).orElse(null),
                calendars.entered(day.getYear()).contains(day));
    }
}
