package org.rectify.demo.internal.life;

import static org.rectify.demo.internal.life.Frame.due;
import static org.rectify.demo.internal.life.Frame.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.demo.internal.Library;
import org.rectify.demo.internal.life.Settings.Place;

/**
 * All lives of the demo district, in the order in which they were issued, so that document numbers follow the dates. The
 * same day gives the same programme; the keys are the same on every day.
 */
public final class Programme {

    private final Settings settings;
    private final List<Planned> lives = new ArrayList<>();

    private Programme(Settings settings) {
        this.settings = settings;
    }

    /** A life to be lived. */
    public record Planned(Setting setting, LifeScript script) {}

    /** The programme as it is on that day. */
    public static List<Planned> of(Library library, WorkingCalendar calendar, LocalDate today) {
        Programme programme = new Programme(new Settings(library, calendar, today));
        programme.notice();
        programme.unfinished();
        programme.movedClocks();
        programme.finished();
        programme.together();
        programme.streets();
        programme.lives.sort(Comparator.comparing(planned -> planned.setting().issuedAt()));
        return List.copyOf(programme.lives);
    }

    /** The orders of the notice; the first has seen nearly everything. */
    private void notice() {
        List<LifeScript> scripts = List.of(
                begun().then(extended(Extended.End.ONCE))
                        .then(new Submitted(false))
                        .then(new Returned(true))
                        .then(Closing::accepted)
                        .then(Closing::passed),
                begun().then(inTime()).then(Closing::passed).then(Closing::archived),
                begun().then(inTime()),
                begun().then(new Closed(true))
                        .then(lookedBack(LookedBack.Finding.COMPLAINT))
                        .then(LookedBack::redone),
                begun().then(inTime()).then(Closing::archived));
        List<Setting> rows = settings.fromNotice();
        for (int i = 0; i < rows.size(); i++) {
            lives.add(new Planned(rows.get(i), scripts.get(i % scripts.size())));
        }
    }

    private void unfinished() {
        add("draft", 6, due(1, 6, 15, 40), new Unissued(Unissued.End.DRAFT));
        add("in-approval", 5, due(2, 5, 15, 40), new Unissued(Unissued.End.IN_APPROVAL));
        add("sent-back", 3, due(3, 9, 15, 40), new Unissued(Unissued.End.SENT_BACK));
        add("discarded", 3, past(40, 250, 15, 40, 20), new Unissued(Unissued.End.DISCARDED));
        add("unsigned", 9, due(1, 2, 12, 40), new Unsigned());
        add("unsigned-urged", 2, due(5, 6, 10, 30), new Unsigned());
        add("declined", 3, due(3, 5, 10, 40), new Declined(Declined.Answer.NONE));
        add("received", 9, due(3, 4, 10, 45), new Received());
        add("at-work", 24, due(10, 70, 12, 60), begun().then(new AtWork()));
        add("due-soon", 16, due(10, 50, 0, 6), begun().then(new AtWork()));
        add("overdue", 17, due(35, 90, -22, -1), begun().then(new Overdue()));
        add("submitted", 8, due(16, 30, 3, 20), begun().then(Submitted.early()));
        add("submitted-late", 3, due(32, 50, -14, -13), begun().then(new Submitted(true)));
        add("returned", 6, due(22, 40, 3, 15), begun().then(Submitted.early()).then(new Returned(false)));
    }

    private void movedClocks() {
        add("extension-pending", 4, due(25, 50, 0, 2), begun().then(extended(Extended.End.PENDING)));
        add(
                "extended",
                6,
                due(30, 60, -4, 1),
                begun().then(extended(Extended.End.ONCE)).then(new AtWork()));
        add(
                "extension-refused",
                3,
                due(30, 60, -9, 1),
                begun().then(extended(Extended.End.REFUSED)).then(new AtWork()));
        add(
                "extended-twice",
                3,
                past(60, 70, 20, 25, 40),
                begun().then(extended(Extended.End.TWICE)).then(new AtWork()));
        add(
                "extended-closed",
                6,
                past(90, 280, 15, 45, 50),
                begun().then(extended(Extended.End.ONCE)).then(inTime()));
        add(
                "refused-closed",
                4,
                past(70, 280, 15, 45, 30),
                begun().then(extended(Extended.End.REFUSED)).then(new Closed(true)));
        add("suspended", 6, due(40, 80, 30, 80), begun().then(new Suspended(false)));
        add("resumed", 3, due(60, 75, 12, 30), begun().then(new Suspended(true)).then(new AtWork()));
        add(
                "resumed-closed",
                3,
                past(150, 280, 40, 60, 60),
                begun().then(new Suspended(true)).then(inTime()));
    }

    private void finished() {
        add("closed", 28, past(25, 285, 8, 60, 8), begun().then(inTime()));
        add("closed-late", 12, past(45, 285, 8, 50, 20), begun().then(new Closed(true)));
        add("returned-closed", 12, past(40, 285, 10, 50, 25), returnedThenClosed());
        add("passed", 18, past(90, 285, 10, 45, 60), begun().then(inTime()).then(Closing::passed));
        add(
                "failed",
                4,
                past(55, 62, 10, 12, 0),
                begun().then(inTime()).then(lookedBack(LookedBack.Finding.BAD)).then(new AtWork()));
        add(
                "redone",
                4,
                past(120, 280, 10, 30, 70),
                begun().then(inTime()).then(lookedBack(LookedBack.Finding.BAD)).then(LookedBack::redone));
        add(
                "archived",
                16,
                past(130, 285, 10, 45, 80),
                begun().then(inTime()).then(Closing::passed).then(Closing::archived));
        add("cancelled", 4, past(30, 280, 15, 40, 12), begun().then(new Cancelled(Cancelled.Answer.APPROVED)));
        add("cancellation-asked", 2, due(12, 20, 8, 25), begun().then(new Cancelled(Cancelled.Answer.NONE)));
        add("cancellation-refused", 2, due(20, 40, 5, 25), begun().then(new Cancelled(Cancelled.Answer.REFUSED)));
    }

    private void together() {
        add("rerouted", 3, due(14, 30, 8, 30), new Declined(Declined.Answer.REROUTE).then(new AtWork()));
        add("rerouted-closed", 4, past(50, 280, 15, 40, 15), new Declined(Declined.Answer.REROUTE).then(inTime()));
        add("insisted", 3, past(50, 280, 15, 40, 15), new Declined(Declined.Answer.INSIST).then(inTime()));
        add(
                "assisted",
                5,
                due(18, 40, 6, 30),
                Place.WITH_HELP,
                begun().then(new Assisted(false)).then(new AtWork()));
        add(
                "assisted-closed",
                6,
                past(60, 280, 25, 50, 10),
                Place.WITH_HELP,
                begun().then(new Assisted(true)).then(inTime()));
        add("broken-down", 3, due(25, 40, 18, 30), Place.STREET, begun().then(new BrokenDown(false)));
        add(
                "broken-down-closed",
                3,
                past(90, 280, 35, 55, 15),
                Place.STREET,
                begun().then(new BrokenDown(true)).then(inTime()));
    }

    /** What street committees issue to their communities. */
    private void streets() {
        Place place = Place.BY_STREET;
        add("street-unsigned", 2, due(1, 2, 12, 30), place, new Unsigned());
        add("street-at-work", 5, due(8, 40, 6, 40), place, begun().then(new AtWork()));
        add("street-overdue", 2, due(30, 60, -15, -2), place, begun().then(new Overdue()));
        add("street-submitted", 2, due(16, 24, 4, 15), place, begun().then(Submitted.early()));
        add("street-closed", 5, past(30, 280, 8, 40, 10), place, begun().then(inTime()));
    }

    private void add(String kind, int count, Frame frame, LifeScript script) {
        add(kind, count, frame, Place.ANYWHERE, script);
    }

    private void add(String kind, int count, Frame frame, Place place, LifeScript script) {
        for (int i = 1; i <= count; i++) {
            lives.add(new Planned(settings.next(kind + "-" + i, frame, place), script));
        }
    }

    private static LifeScript begun() {
        return new Begun();
    }

    private static LifeScript inTime() {
        return new Closed(false);
    }

    private static LifeScript extended(Extended.End end) {
        return new Extended(end);
    }

    private static LifeScript lookedBack(LookedBack.Finding finding) {
        return new LookedBack(finding);
    }

    private static LifeScript returnedThenClosed() {
        return begun().then(new Submitted(false)).then(new Returned(true)).then(Closing::accepted);
    }
}
