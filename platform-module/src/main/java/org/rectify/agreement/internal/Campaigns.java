package org.rectify.agreement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.NewCampaign;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;

/** Plans a campaign: which units it takes in, and what is drawn up with each. */
public final class Campaigns {

    /** More units than a province's county has. */
    public static final int MOST_UNITS = 5_000;

    private Campaigns() {}

    /** A unit that the campaign takes in, with the one directly above it. */
    public record Planned(String unit, String upperUnit) {}

    /**
     * The unit that holds it: the one named, or the caller's only one.
     *
     * @throws RefusedException where the caller holds no campaigns for it
     */
    public static Unit holder(NewCampaign wanted, Caller caller, World world) {
        List<String> own = caller.units().keySet().stream()
                .filter(unit -> caller.has(unit, Sides.SUPERVISORS))
                .sorted()
                .toList();
        String code = wanted.unit() == null && own.size() == 1 ? own.get(0) : wanted.unit();
        if (code == null) {
            throw new RefusedException(
                    own.isEmpty()
                            ? Refusal.forbidden("agreement.create.forbidden")
                            : Refusal.invalid("request.field.missing", "unit", "unit"));
        }
        Unit unit =
                world.unit(code).orElseThrow(() -> new RefusedException(Refusal.invalid("unit.unknown", "unit", code)));
        if (!own.contains(code)) {
            throw new RefusedException(Refusal.forbidden("agreement.create.forbidden"));
        }
        return unit;
    }

    /**
     * The units, in the order of the tree.
     *
     * @param all every unit there is
     * @throws RefusedException where there is none, or a unit is named that does not lie below
     */
    public static List<Planned> units(NewCampaign wanted, Unit holder, List<Unit> all) {
        List<Planned> planned = new ArrayList<>();
        for (Unit unit : all) {
            boolean below = wanted.deep()
                    ? holder.covers(unit) && !holder.code().equals(unit.code())
                    : holder.code().equals(unit.parent());
            boolean named = wanted.units().isEmpty() || wanted.units().contains(unit.code());
            boolean kind = wanted.kinds().isEmpty() || wanted.kinds().contains(unit.kind());
            if (below && named && kind) {
                planned.add(new Planned(unit.code(), unit.parent()));
            }
        }
        for (String code : wanted.units().stream().sorted().toList()) {
            if (planned.stream().noneMatch(each -> each.unit().equals(code))) {
                throw new RefusedException(Refusal.invalid("agreement.campaign.unit", "units", code));
            }
        }
        if (planned.isEmpty() || planned.size() > MOST_UNITS) {
            throw new RefusedException(Refusal.invalid("agreement.campaign.empty", "units", MOST_UNITS));
        }
        return planned;
    }

    /**
     * What is wrong with it whatever the unit, so that a campaign that can't succeed anywhere is refused at once.
     *
     * @param template the text that it will be drawn from
     */
    public static Optional<Refusal> check(NewCampaign wanted, String template, World world) {
        if (wanted.title() == null) {
            return Optional.of(Refusal.invalid("request.field.missing", "title", "title"));
        }
        if (wanted.period().from() == null || wanted.period().to() == null) {
            String field = wanted.period().from() == null ? "from" : "to";
            return Optional.of(Refusal.invalid("request.field.missing", field, field));
        }
        return Drafting.period(wanted.period(), world)
                .or(() -> wanted.signBy() == null
                        ? Optional.empty()
                        : Drafting.signBy(wanted.signBy(), wanted.period(), world))
                .or(() -> Placeholders.check(template, "text"))
                .or(() -> Clauses.check(unlinked(wanted.clauses()), null, null, world));
    }

    private static List<NewClause> unlinked(List<NewClause> clauses) {
        return clauses.stream()
                .map(clause -> new NewClause(
                        null, clause.kind(), clause.text(), clause.weight(), clause.post(), null, null, null))
                .toList();
    }

    /**
     * The draft with one unit; links by number find the clauses of the agreement that the unit has above it, and on the
     * top tier, where there is none, they are left out.
     */
    public static NewAgreement draft(
            NewCampaign campaign, String campaignId, String template, Planned unit, World world) {
        boolean top = world.unit(unit.upperUnit()).map(Unit::parent).isEmpty();
        String name = world.unit(unit.unit()).map(Unit::name).orElse(unit.unit());
        return new NewAgreement(
                campaign.title() + "（" + name + "）",
                unit.upperUnit(),
                unit.unit(),
                null,
                null,
                campaign.period(),
                template,
                null,
                top ? unlinked(campaign.clauses()) : campaign.clauses(),
                campaign.signBy(),
                null,
                campaignId);
    }
}
