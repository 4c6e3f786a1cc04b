package org.rectify.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.NewCampaign;
import org.rectify.agreement.Period;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.demo.internal.District.DemoUnit;
import org.rectify.platform.Coded;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

/**
 * A campaign of the demo and what becomes of its agreements.
 *
 * @param holder who holds it for its unit
 * @param leader who signs above
 * @param fates of each unit in the order of the tree
 */
public record AgreementStory(
        String key,
        NewCampaign campaign,
        LocalDate drawn,
        String holder,
        String leader,
        List<String> units,
        List<AgreementFate> fates) {

    private static final int JANUARY = 1;
    private static final int FIRST_DAYS = 8;
    private static final int LEAST_AGE_DAYS = 30;
    private static final int SIGN_WITHIN_DAYS = 15;
    private static final int NEXT_TIER_AFTER = 10;
    private static final int HALF_A_YEAR = 180;

    public AgreementStory {
        units = List.copyOf(units);
        fates = List.copyOf(fates);
    }

    /** All of them, each after those that it rests on. */
    public static List<AgreementStory> all(Library library, WorkingCalendar calendar, LocalDate today) {
        int year = today.getYear();
        LocalDate newYear = LocalDate.of(year, JANUARY, FIRST_DAYS);
        LocalDate aged = today.minusDays(LEAST_AGE_DAYS);
        LocalDate drawn = worked(newYear.isBefore(aged) ? newYear : aged, calendar);
        LocalDate lastDrawn = worked(newYear.minusYears(1), calendar);
        LocalDate next = calendar.plusWorkingDays(drawn, NEXT_TIER_AFTER);
        LocalDate special = calendar.plusWorkingDays(today, -20);
        LocalDate recent = calendar.plusWorkingDays(today, -3);
        Maker maker = new Maker(library);
        return List.of(
                maker.make(
                        "last", "district", UnitKind.STREET, whole(year - 1), lastDrawn, fates(10, 0, 0, 0, 0, 0, 0)),
                maker.make("streets", "district", UnitKind.STREET, whole(year), drawn, fates(0, 9, 1, 0, 0, 0, 0)),
                maker.make("first", "street1", UnitKind.COMMUNITY, whole(year), next, fates(0, 2, 1, 0, 0, 0, 1)),
                maker.make("second", "street2", UnitKind.COMMUNITY, whole(year), next, fates(0, 2, 0, 0, 1, 1, 0)),
                maker.make(
                        "bureaus", "district", UnitKind.BUREAU, halfYear(special), special, fates(0, 0, 0, 9, 3, 3, 5)),
                maker.make(
                        "schools", "district", UnitKind.SCHOOL, halfYear(recent), recent, fates(0, 0, 0, 3, 2, 1, 4)));
    }

    private static LocalDate worked(LocalDate day, WorkingCalendar calendar) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }

    private static Period whole(int year) {
        return new Period(
                LocalDate.of(year, JANUARY, 1),
                LocalDate.of(year + 1, JANUARY, 1).minusDays(1));
    }

    private static Period halfYear(LocalDate from) {
        return new Period(from, from.plusDays(HALF_A_YEAR));
    }

    /** So many of each fate, in their order. */
    private static List<AgreementFate> fates(int... counts) {
        List<AgreementFate> fates = new ArrayList<>();
        for (AgreementFate fate : AgreementFate.values()) {
            fates.addAll(Collections.nCopies(counts[fate.ordinal()], fate));
        }
        return fates;
    }

    /** Makes stories from the district, the texts and the clauses. */
    private static final class Maker {

        private final District district;
        private final Phrases phrases;
        private final List<List<String>> clauses = DemoResource.table("agreements.tsv");

        Maker(Library library) {
            district = library.district();
            phrases = library.phrases();
        }

        AgreementStory make(
                String key, String unit, UnitKind kind, Period period, LocalDate drawn, List<AgreementFate> fates) {
            List<String> units = district.below(unit).stream()
                    .filter(below -> below.kind() == kind)
                    .map(DemoUnit::code)
                    .toList();
            UnitRole holds = District.ROOT.equals(unit) ? UnitRole.SUPERVISOR : UnitRole.OFFICER;
            UnitRole signs = District.ROOT.equals(unit) ? UnitRole.LEADER : UnitRole.SECRETARY;
            Map<String, String> year = Map.of("year", Integer.toString(period.year()));
            NewCampaign campaign = new NewCampaign(
                    phrases.pick("agreement-" + kind.code(), new Random(0), year),
                    unit,
                    Set.of(),
                    Set.of(kind),
                    false,
                    period,
                    null,
                    null,
                    clauses(kind),
                    drawn.plusDays(SIGN_WITHIN_DAYS),
                    true);
            return new AgreementStory(
                    "agreements-" + key,
                    campaign,
                    drawn,
                    district.accounts(unit, holds).get(0),
                    district.accounts(unit, signs).get(0),
                    units,
                    fates);
        }

        private List<NewClause> clauses(UnitKind kind) {
            Stream<List<String>> rows =
                    clauses.stream().filter(row -> row.get(0).equals(kind.code()));
            return rows.map(row -> new NewClause(
                            null,
                            Coded.of(ClauseKind.class, row.get(1)),
                            row.get(5),
                            row.get(2) == null ? null : Integer.valueOf(row.get(2)),
                            row.get(3),
                            null,
                            row.get(4),
                            null))
                    .toList();
        }
    }
}
