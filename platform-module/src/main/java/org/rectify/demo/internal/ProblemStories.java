package org.rectify.demo.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rectify.demo.internal.District.DemoUnit;
import org.rectify.order.Pace;
import org.rectify.order.Source;
import org.rectify.problem.ProblemFacts;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

/** Problems that are found before there is an order on them, told from the patterns of what is found again and again. */
public final class ProblemStories {

    /** So many groups of problems, each entered in one transaction. */
    private static final int GROUPS = 6;

    private static final int IN_GROUP = 8;
    private static final List<UnitKind> KINDS =
            List.of(UnitKind.STREET, UnitKind.COMMUNITY, UnitKind.BUREAU, UnitKind.SCHOOL, UnitKind.ENTERPRISE);
    private static final List<Source> FOUND =
            List.of(Source.INSPECTION, Source.INSPECTION, Source.ASSESSMENT, Source.OBSERVATION, Source.PUBLIC);
    private static final List<String> FINDERS = List.of("督查一组", "督查二组", "联合检查组", "12345热线", "观摩评议组");

    private ProblemStories() {}

    /** What becomes of a problem in the story. */
    public enum Fate {
        LEFT,
        CLAIMED,
        SETTLED,
        WITHDRAWN
    }

    /**
     * One problem of the story.
     *
     * @param by who enters it
     * @param owner who owns up to it for its unit, or settles what the unit found itself
     * @param again whether it is entered a second time, two months later
     */
    public record Story(LocalDateTime at, String by, String owner, ProblemFacts facts, Fate fate, boolean again) {}

    /** The keys of the groups. */
    public static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            keys.add("problems-" + i);
        }
        return keys;
    }

    /** The problems of the group, the same each time for the same day. */
    public static List<Story> of(String key, Library library, LocalDate today) {
        Random random = new Random(17L * key.hashCode() + 3);
        List<DemoUnit> units = library.district().units().stream()
                .filter(unit -> KINDS.contains(unit.kind()))
                .toList();
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < IN_GROUP; i++) {
            DemoUnit unit = units.get(random.nextInt(units.size()));
            List<ProblemPattern> fitting = library.patterns().stream()
                    .filter(pattern -> pattern.fits(unit))
                    .toList();
            if (!fitting.isEmpty()) {
                stories.add(story(unit, fitting.get(random.nextInt(fitting.size())), i, library, today, random));
            }
        }
        return stories;
    }

    private static Story story(
            DemoUnit unit, ProblemPattern pattern, int index, Library library, LocalDate today, Random random) {
        boolean self = index % 4 == 3;
        boolean again = index == 2;
        LocalDate day = today.minusDays(again ? 75 + random.nextInt(20) : 1 + random.nextInt(60));
        String officer =
                library.district().accounts(unit.code(), UnitRole.OFFICER).get(0);
        List<Pace> paces = pattern.paces();
        ProblemFacts facts = new ProblemFacts(
                Phrases.numbered(pattern.problem().replace("{unit}", unit.name()), random),
                self ? Source.SELF : FOUND.get(random.nextInt(FOUND.size())),
                pattern.category(),
                pattern.severity(),
                paces.get(random.nextInt(paces.size())),
                day,
                pattern.place(),
                self ? null : FINDERS.get(random.nextInt(FINDERS.size())),
                unit.code(),
                null);
        Fate fate =
                switch (index) {
                    case 1 -> Fate.CLAIMED;
                    case 4, 7 -> Fate.SETTLED;
                    case 5 -> Fate.WITHDRAWN;
                    default -> Fate.LEFT;
                };
        LocalDateTime at = day.atTime(9 + random.nextInt(7), random.nextInt(60), random.nextInt(60));
        return new Story(at, self ? officer : "supervisor", officer, facts, fate, again);
    }
}
