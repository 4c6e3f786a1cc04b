package org.rectify.unit.web;

import org.rectify.unit.PersonSearch;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The people of the host, for administrators who choose members of units among them. */
@Controller
public class PeopleController {

    private static final int MOST = 50;

    private final PersonSearch people;
    private final Units units;
    private final Writes writes;

    public PeopleController(PersonSearch people, Units units, Writes writes) {
        this.people = people;
        this.units = units;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/admin/people")
    @Takes({"q", "skip", "max"})
    public Answer people(Query query) {
        String words = query.text("q");
        int skip = query.skip();
        int max = query.number("max", MOST, 1, MOST);
        return writes.read(() -> {
            Administrators.only(units);
            return Answer.ok(people.find(words, skip, max));
        });
    }
}
