package org.rectify.notice.alfresco;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStep;
import org.rectify.notification.Notifications;
import org.rectify.record.RecordKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Tells the people whom a notice's step concerns; never the one who took it. The units hear of their orders. */
public final class NoticeAnnouncer {

    private final Notifications notifications;
    private final Units units;

    public NoticeAnnouncer(Notifications notifications, Units units) {
        this.notifications = notifications;
        this.units = units;
    }

    void announce(NoticeStep step, Notice after, String by) {
        switch (step) {
            case SUBMIT_FOR_APPROVAL -> tell("approval-asked", after, by, Set.of(after.approver()));
            case APPROVE -> {
                if (after.approver() == null) {
                    tell("approved", after, by, Set.of(after.createdBy()));
                } else {
                    tell("approval-asked", after, by, Set.of(after.approver()));
                }
            }
            case SEND_BACK -> tell("sent-back", after, by, Set.of(after.createdBy()));
            case CLOSE ->
                tell(
                        "notice-closed",
                        after,
                        by,
                        units.userNames(after.issuingUnit(), UnitRole.SUPERVISOR, UnitRole.OFFICER, UnitRole.LEADER));
            case WITHDRAW ->
                tell(
                        "notice-withdrawn",
                        after,
                        by,
                        units.userNames(after.issuingUnit(), UnitRole.SUPERVISOR, UnitRole.OFFICER));
            default -> {
                // What is issued, its units hear by their orders; the rest is read on the notice's page.
            }
        }
    }

    private void tell(String kind, Notice notice, String by, Collection<String> whom) {
        Set<String> people = new LinkedHashSet<>(whom);
        people.remove(by);
        if (!people.isEmpty()) {
            notifications.tell(
                    people,
                    new Notifications.Notice(
                            notice.id() + ":" + kind + ":" + notice.version(),
                            kind,
                            notice.stamps().modifiedAt(),
                            RecordKind.NOTICE,
                            notice.id(),
                            notice.number(),
                            notice.title(),
                            List.of()));
        }
    }
}
