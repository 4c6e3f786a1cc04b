package org.rectify.demo.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.demo.internal.District;
import org.rectify.demo.internal.District.DemoUnit;
import org.rectify.demo.internal.Library;
import org.rectify.demo.internal.NoticeDocument;
import org.rectify.demo.internal.ProblemPattern;
import org.rectify.demo.internal.life.Frame.Span;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.unit.UnitKind;

/** Thinks up settings: which unit, which problem, when. Chance decides, but the same chance every time. */
final class Settings {

    /** The units that newcomers and tests log in to: they shall have something to look at. */
    private static final List<String> FAMILIAR = List.of(
            "street1",
            "street1",
            "street2",
            "community1",
            "community1",
            "community2",
            "finance",
            "finance",
            "urban",
            "sanitation",
            "school1",
            "enterprise1",
            "association1");

    private static final int FAMILIAR_SHARE = 40;

    /** Up to so many working days something is to be put right at once, rather than by a date. */
    private static final int AT_ONCE_DAYS = 18;

    private static final int LONG_HAUL_DAYS = 60;

    private final Library library;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Random random = new Random(20260101);
    private final Set<String> told = new HashSet<>();

    Settings(Library library, WorkingCalendar calendar, LocalDate today) {
        this.library = library;
        this.calendar = calendar;
        this.today = today;
    }

    /** Between whom a life is lived. */
    enum Place {
        /** From the district to any unit. */
        ANYWHERE,
        /** From the district to any unit, with others assisting. */
        WITH_HELP,
        /** From the district to a street committee. */
        STREET,
        /** From a street committee to one of its communities. */
        BY_STREET
    }

    /** A setting of its own for the life of that key. */
    Setting next(String key, Frame frame, Place place) {
        // The notice's orders are the first.
        LocalDate earliest = calendar.plusWorkingDays(library.notice().date(), 2);
        Span span = frame.span(earliest, today, calendar, random);
        String issuer = place == Place.BY_STREET ? "street" + (1 + random.nextInt(4)) : District.ROOT;
        DemoUnit lead;
        ProblemPattern problem;
        do {
            lead = lead(place, issuer);
            problem = problem(lead, span.days());
        } while (!told.add(lead.code() + problem.title()));
        return new Setting(
                key,
                span.issued().atTime(9, 10).plusMinutes(random.nextInt(460)).plusSeconds(random.nextInt(60)),
                span.deadline(),
                pace(problem, span.days()),
                issuer,
                lead.code(),
                place == Place.WITH_HELP ? helpers(lead) : List.of(),
                problem,
                false);
    }

    /** A setting for each of the problems of the notice, on the working day after its date. */
    List<Setting> fromNotice() {
        NoticeDocument notice = library.notice();
        LocalDate day = calendar.plusWorkingDays(notice.date(), 1);
        Map<String, String> codes = library.district().codesByName();
        List<Setting> settings = new ArrayList<>();
        for (NoticeDocument.Problem row : notice.problems()) {
            ProblemPattern problem = new ProblemPattern(
                    row.heading(),
                    row.category(),
                    Set.of(),
                    Set.of(),
                    List.of(Pace.BY_DATE),
                    settings.isEmpty() ? Severity.MAJOR : Severity.MINOR,
                    row.unit(),
                    row.finding(),
                    String.join("；", row.measures()) + "。",
                    row.measures(),
                    row.category() + "整改佐证材料");
            settings.add(new Setting(
                    "notice-" + (settings.size() + 1),
                    day.atTime(9, 30).plusMinutes(8L * settings.size()),
                    row.deadline(),
                    Pace.BY_DATE,
                    District.ROOT,
                    codes.get(row.unit()),
                    List.of(),
                    problem,
                    true));
        }
        return settings;
    }

    private DemoUnit lead(Place place, String issuer) {
        District district = library.district();
        return switch (place) {
            case STREET ->
                oneOf(district.units().stream()
                        .filter(unit -> unit.kind() == UnitKind.STREET)
                        .toList());
            case BY_STREET -> oneOf(district.below(issuer));
            default ->
                random.nextInt(100) < FAMILIAR_SHARE
                        ? district.unit(oneOf(FAMILIAR))
                        : oneOf(district.units().stream()
                                .filter(unit -> unit.parent() != null)
                                .toList());
        };
    }

    private List<String> helpers(DemoUnit lead) {
        List<DemoUnit> bureaus = new ArrayList<>(library.district().units().stream()
                .filter(unit -> unit.kind() == UnitKind.BUREAU && !unit.equals(lead))
                .toList());
        Collections.shuffle(bureaus, random);
        return bureaus.subList(0, 1 + random.nextInt(2)).stream()
                .map(DemoUnit::code)
                .toList();
    }

    private ProblemPattern problem(DemoUnit unit, int days) {
        return oneOf(library.patterns().stream()
                .filter(pattern -> pattern.fits(unit))
                .filter(pattern -> days <= AT_ONCE_DAYS || !pattern.paces().equals(List.of(Pace.AT_ONCE)))
                .toList());
    }

    private static Pace pace(ProblemPattern problem, int days) {
        Pace wanted = days <= AT_ONCE_DAYS ? Pace.AT_ONCE : days >= LONG_HAUL_DAYS ? Pace.LONG_HAUL : Pace.BY_DATE;
        if (problem.paces().contains(wanted)) {
            return wanted;
        }
        return problem.paces().contains(Pace.BY_DATE)
                ? Pace.BY_DATE
                : problem.paces().get(0);
    }

    private <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
