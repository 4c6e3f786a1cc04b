package org.rectify.notice.internal;

import static org.rectify.platform.Refusal.invalid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeBuilder;
import org.rectify.notice.NoticeStatus;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/** Makes a draft from what was filled in, or refuses naming the field. */
public final class NoticeDrafting {

    private NoticeDrafting() {}

    /**
     * The draft.
     *
     * @throws RefusedException where a field is missing or wrong, or the caller may not make notices
     */
    public static Notice draft(NewNotice wanted, boolean demo, Caller caller, NoticeWorld world) {
        return fill(new NoticeBuilder().id(world.newId()), wanted, issuingUnit(wanted, caller), world)
                .createdBy(caller.person().userName())
                .stamps(new Notice.Stamps(world.now(), world.now(), null, null))
                .demo(demo)
                .build();
    }

    /** Whether the caller may fill the notice in anew, now. */
    public static boolean editable(Notice notice, Caller caller, NoticeWorld world) {
        return notice.status() == NoticeStatus.DRAFT && NoticeSides.supervises(notice, caller, world);
    }

    /** The draft filled in anew; it stays with its unit where none is named. */
    public static Notice again(Notice draft, NewNotice wanted, Caller caller, NoticeWorld world) {
        boolean stays = wanted.issuingUnit() == null || wanted.issuingUnit().equals(draft.issuingUnit());
        return fill(draft.change(), wanted, stays ? draft.issuingUnit() : issuingUnit(wanted, caller), world)
                .build();
    }

    private static NoticeBuilder fill(NoticeBuilder notice, NewNotice wanted, String issuingUnit, NoticeWorld world) {
        if ((wanted.number() == null) != (wanted.receivedFrom() == null)) {
            String field = wanted.number() == null ? "number" : "receivedFrom";
            throw new RefusedException(invalid("request.field.missing", field, field));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.approvers().size(); i++) {
            String approver = wanted.approvers().get(i);
            String field = "approvers[" + i + "]";
            if (!world.personExists(approver)) {
                throw new RefusedException(invalid("person.unknown", field, approver));
            }
            Set<UnitRole> roles = world.roles(approver, issuingUnit);
            if (!roles.contains(UnitRole.LEADER) && !roles.contains(UnitRole.SECRETARY)) {
                throw new RefusedException(invalid("person.notLeader", field, approver, issuingUnit));
            }
            if (!seen.add(approver)) {
                throw new RefusedException(invalid("notice.approver.twice", field, approver));
            }
        }
        return notice.title(wanted.title())
                .basis(wanted.basis())
                .body(wanted.body())
                .number(wanted.number())
                .receivedFrom(wanted.receivedFrom())
                .issuingUnit(issuingUnit)
                .approvers(wanted.approvers())
                .problems(items(wanted.problems(), issuingUnit, "problems", false, world));
    }

    /** The problems with ids of their own, each checked as its orders will be. */
    static List<Notice.Item> items(
            List<Notice.Item> wanted, String issuingUnit, String path, boolean addendum, NoticeWorld world) {
        List<Notice.Item> items = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            Notice.Item item = wanted.get(i);
            String at = path + "[" + i + "]";
            if (item.problemId() != null && !listed.add(item.problemId())) {
                throw new RefusedException(invalid("notice.problem.twice", at + ".problemId"));
            }
            Notice.Item made = new Notice.Item(
                    world.newId(),
                    item.problemId(),
                    item.title(),
                    words(item, at, world),
                    item.requiredMeasures(),
                    item.units(),
                    addendum);
            check(made, issuingUnit, at, world).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            items.add(made);
        }
        return items;
    }

    private static Order.Problem words(Notice.Item item, String path, NoticeWorld world) {
        return item.problemId() == null
                ? item.problem()
                : world.problem(item.problemId())
                        .orElseThrow(() -> new RefusedException(invalid("problem.notFound", path + ".problemId")));
    }

    /** What stands against issuing the problem now. */
    static Optional<Refusal> check(Notice.Item item, String issuingUnit, String path, NoticeWorld world) {
        if (item.problem().foundOn() != null && item.problem().foundOn().isAfter(world.today())) {
            return Optional.of(invalid("order.found.future", path + ".foundOn"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < item.units().size(); i++) {
            Notice.Share share = item.units().get(i);
            String at = path + ".units[" + i + "]";
            if (!seen.add(share.unit())) {
                return Optional.of(invalid("order.unit.twice", at + ".unit", share.unit()));
            }
            Optional<Refusal> refusal = check(share, issuingUnit, at, world);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** What stands against issuing the unit's share now, but for a responsible person who is not named yet. */
    static Optional<Refusal> check(Notice.Share share, String issuingUnit, String path, NoticeWorld world) {
        Optional<Unit> unit = world.unit(share.unit());
        if (unit.isEmpty()) {
            return Optional.of(invalid("unit.unknown", path + ".unit", share.unit()));
        }
        Optional<Unit> issuer = world.unit(issuingUnit);
        if (issuer.isEmpty()
                || share.unit().equals(issuingUnit)
                || !issuer.get().covers(unit.get())) {
            return Optional.of(invalid("unit.notSupervised", path + ".unit", share.unit(), issuingUnit));
        }
        String person = share.responsiblePerson();
        if (person != null && !world.personExists(person)) {
            return Optional.of(invalid("person.unknown", path + ".responsiblePerson", person));
        }
        if (person != null && world.roles(person, share.unit()).isEmpty()) {
            return Optional.of(invalid("person.notOfUnit", path + ".responsiblePerson", person, share.unit()));
        }
        return world.checkDeadline(share.deadline(), path + ".deadline");
    }

    private static String issuingUnit(NewNotice wanted, Caller caller) {
        List<String> own = caller.units().values().stream()
                .filter(unit -> unit.supervising() && caller.has(unit.code(), NoticeSides.SUPERVISORS))
                .map(Unit::code)
                .sorted()
                .toList();
        if (own.isEmpty()) {
            throw new RefusedException(Refusal.forbidden("notice.create.forbidden"));
        }
        if (wanted.issuingUnit() == null) {
            if (own.size() > 1) {
                throw new RefusedException(invalid("request.field.missing", "issuingUnit", "issuingUnit"));
            }
            return own.get(0);
        }
        if (!own.contains(wanted.issuingUnit())) {
            throw new RefusedException(invalid("unit.notYours", "issuingUnit", wanted.issuingUnit()));
        }
        return wanted.issuingUnit();
    }
}
