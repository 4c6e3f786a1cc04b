package org.rectify.agreement.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Links;
import org.rectify.agreement.Agreement.Parties;
import org.rectify.agreement.Agreement.Stamps;
import org.rectify.agreement.AgreementBuilder;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.Period;
import org.rectify.agreement.Side;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;

/** Makes a draft, or fills one in anew, from what is wanted. */
public final class Drafting {

    private static final int SIGN_WITHIN_DAYS = 15;
    private static final int LONGEST_YEARS = 5;

    private Drafting() {}

    /**
     * The draft.
     *
     * @param decided whether it was decided before that the caller may, as for a campaign; else it takes a supervisor of
     *     the upper unit
     * @throws RefusedException for what is wrong with it
     */
    public static Agreement draft(NewAgreement wanted, boolean decided, boolean demo, Caller caller, World world) {
        String upperUnit = upperUnit(wanted, world);
        if (!decided && !caller.has(upperUnit, Sides.SUPERVISORS)) {
            throw new RefusedException(Refusal.forbidden("agreement.create.forbidden"));
        }
        List<String> others = world.overlapping(upperUnit, wanted.lowerUnit(), period(wanted));
        if (!others.isEmpty()) {
            throw new RefusedException(
                    Refusal.conflict("agreement.exists", List.of(), name(wanted.lowerUnit(), world)));
        }
        AgreementBuilder empty = new AgreementBuilder()
                .id(world.newId())
                .createdBy(caller.person().userName())
                .demo(demo)
                .stamps(new Stamps(world.now(), world.now(), null, null, null, null));
        return fill(empty, wanted, upperUnit, List.of(), world);
    }

    /**
     * The draft filled in anew; the parties and the period stay.
     *
     * @throws RefusedException for what is wrong with it
     */
    public static Decision edit(
            Agreement before, NewAgreement wanted, Integer expectedVersion, Caller caller, World world) {
        if (expectedVersion != null && expectedVersion != before.version()) {
            return Steps.conflict("agreement.version.stale", before, caller, world);
        }
        if (!editable(before)) {
            return Steps.conflict("agreement.step.unavailable", before, caller, world);
        }
        if (!Sides.supervises(before, caller)) {
            return new Decision.Refused(Refusal.forbidden("agreement.step.forbidden"));
        }
        if (!before.parties().lowerUnit().equals(wanted.lowerUnit())) {
            return Decision.refuse("agreement.parties.fixed", "lowerUnit");
        }
        if (!before.period().equals(period(wanted))) {
            return Decision.refuse("agreement.parties.fixed", "from");
        }
        try {
            Optional<Refusal> unknown = Clauses.unknownKey(wanted.clauses(), before.clauses(Agreement.ORIGINAL));
            if (unknown.isPresent()) {
                return new Decision.Refused(unknown.get());
            }
            Agreement filled = fill(
                    before.change(), wanted, before.parties().upperUnit(), before.clauses(Agreement.ORIGINAL), world);
            return Decision.taken(filled.change().links(before.links()).build());
        } catch (RefusedException refused) {
            return new Decision.Refused(refused.refusal());
        }
    }

    /** Whether it may be filled in anew. */
    public static boolean editable(Agreement agreement) {
        return agreement.status() == AgreementStatus.DRAFT || agreement.status() == AgreementStatus.REFUSED;
    }

    private static Agreement fill(
            AgreementBuilder empty, NewAgreement wanted, String upperUnit, List<Agreement.Clause> known, World world) {
        Period period = period(wanted);
        Tiers.Above above = Tiers.above(upperUnit, period, world);
        LocalDate signBy = signBy(wanted, period, world);
        List<NewClause> clauses = Clauses.linked(wanted.clauses(), above.upper());
        Parties parties = new Parties(upperUnit, wanted.lowerUnit(), wanted.upperSigner(), wanted.lowerSigner());
        Stream.of(
                        Tiers.parties(upperUnit, wanted.lowerUnit(), world),
                        Optional.ofNullable(above.refusal()),
                        period(period, world),
                        signBy(signBy, period, world),
                        signer(parties, Side.UPPER, "upperSigner", world),
                        signer(parties, Side.LOWER, "lowerSigner", world),
                        Clauses.check(clauses, wanted.lowerUnit(), above.upper(), world))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
        String title = wanted.title() == null
                ? period.year() + "年度目标责任书（" + name(wanted.lowerUnit(), world) + "）"
                : wanted.title();
        Agreement draft = empty.title(title)
                .parties(parties)
                .period(period)
                .signBy(signBy)
                .clauses(Clauses.of(clauses, Agreement.ORIGINAL, known, world))
                .links(new Links(
                        above.upper() == null ? null : above.upper().id(), wanted.previousId(), wanted.campaignId()))
                .build();
        String source = wanted.text() == null ? world.template(wanted.templateId(), upperUnit) : wanted.text();
        Placeholders.check(source, "text").ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return draft.change().text(Placeholders.fill(source, draft, world)).build();
    }

    private static String upperUnit(NewAgreement wanted, World world) {
        if (wanted.lowerUnit() == null) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "lowerUnit", "lowerUnit"));
        }
        if (wanted.upperUnit() != null) {
            return wanted.upperUnit();
        }
        return world.unit(wanted.lowerUnit())
                .map(Unit::parent)
                .orElseThrow(
                        () -> new RefusedException(Refusal.invalid("unit.unknown", "lowerUnit", wanted.lowerUnit())));
    }

    private static Period period(NewAgreement wanted) {
        Period period = wanted.period();
        if (period == null || period.from() == null) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "from", "from"));
        }
        if (period.to() == null) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "to", "to"));
        }
        return period;
    }

    static Optional<Refusal> period(Period period, World world) {
        if (!period.to().isAfter(period.from())
                || period.to().isAfter(period.from().plusYears(LONGEST_YEARS))) {
            return Optional.of(Refusal.invalid("agreement.period.invalid", "to", LONGEST_YEARS));
        }
        return period.to().isBefore(world.today())
                ? Optional.of(Refusal.invalid("agreement.period.past", "to", period.to()))
                : Optional.empty();
    }

    private static LocalDate signBy(NewAgreement wanted, Period period, World world) {
        if (wanted.signBy() != null) {
            return wanted.signBy();
        }
        LocalDate usual = world.today().plusDays(SIGN_WITHIN_DAYS);
        return usual.isAfter(period.to()) ? period.to() : usual;
    }

    static Optional<Refusal> signBy(LocalDate signBy, Period period, World world) {
        if (signBy.isBefore(world.today()) || signBy.isAfter(period.to())) {
            return Optional.of(Refusal.invalid("agreement.signBy.invalid", "signBy", signBy, period.to()));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> signer(Parties parties, Side side, String field, World world) {
        String signer = parties.signer(side);
        if (signer == null) {
            return Optional.empty();
        }
        if (!world.personExists(signer)) {
            return Optional.of(Refusal.invalid("person.unknown", field, signer));
        }
        return Sides.maySign(world.roles(signer, parties.unit(side)))
                ? Optional.empty()
                : Optional.of(Refusal.invalid("person.notLeader", field, signer, parties.unit(side)));
    }

    private static String name(String unit, World world) {
        return world.unit(unit).map(Unit::name).orElse(unit);
    }
}
