package org.rectify.order.alfresco;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rectify.notification.Notifications;
import org.rectify.notification.Notifications.Notice;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.order.internal.Notices;
import org.rectify.order.internal.Notices.Announcement;
import org.rectify.order.internal.Notices.Audience;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Tells the people whom a step concerns; never the one who took it. */
public final class Announcer {

    private static final UnitRole[] WORKING = {UnitRole.LIAISON, UnitRole.OFFICER, UnitRole.SECRETARY};

    private final Notifications notifications;
    private final Units units;

    public Announcer(Notifications notifications, Units units) {
        this.notifications = notifications;
        this.units = units;
    }

    void announce(Step step, Order before, Order after, String by) {
        for (Announcement announcement : Notices.of(step, before, after)) {
            Set<String> people = people(announcement.audience(), after);
            people.remove(by);
            if (!people.isEmpty()) {
                notifications.tell(people, notice(announcement.kind(), after));
            }
        }
    }

    private static Notice notice(String kind, Order order) {
        return new Notice(
                order.id() + ":" + kind + ":" + order.version(),
                kind,
                order.stamps().modifiedAt(),
                order.id(),
                order.number(),
                order.title(),
                List.of());
    }

    private Set<String> people(Audience audience, Order order) {
        String issuer = order.issuingUnit();
        return switch (audience) {
            case LEAD_UNIT -> in(order.leadUnit(), WORKING);
            case ASSISTING_UNITS -> {
                Set<String> people = new LinkedHashSet<>();
                order.parts().forEach(part -> people.addAll(in(part.unit(), WORKING)));
                yield people;
            }
            case RESPONSIBLE -> named(order.responsiblePerson());
            case SUPERVISORS -> in(issuer, UnitRole.SUPERVISOR, UnitRole.OFFICER);
            case LEADERS -> in(issuer, UnitRole.LEADER, UnitRole.SECRETARY);
            case APPROVER ->
                order.approver() == null ? in(issuer, UnitRole.LEADER, UnitRole.SECRETARY) : named(order.approver());
            case CREATOR -> named(order.createdBy());
        };
    }

    private Set<String> in(String unit, UnitRole... roles) {
        return new LinkedHashSet<>(units.userNames(unit, roles));
    }

    private static Set<String> named(String userName) {
        return new LinkedHashSet<>(userName == null ? List.of() : List.of(userName));
    }
}
