package org.rectify.agreement.alfresco;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.Side;
import org.rectify.agreement.internal.Notices;
import org.rectify.agreement.internal.Notices.Announcement;
import org.rectify.agreement.internal.Notices.Audience;
import org.rectify.agreement.internal.Sides;
import org.rectify.notification.Notifications;
import org.rectify.notification.Notifications.Notice;
import org.rectify.record.RecordKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Tells the people whom a step concerns; never the one who took it. */
public final class AgreementAnnouncer {

    private static final UnitRole[] WORKING = {UnitRole.LIAISON, UnitRole.OFFICER, UnitRole.SECRETARY};

    private final Notifications notifications;
    private final Units units;

    public AgreementAnnouncer(Notifications notifications, Units units) {
        this.notifications = notifications;
        this.units = units;
    }

    void announce(AgreementStep step, Agreement before, Agreement after, String by) {
        for (Announcement announcement : Notices.of(step, before, after)) {
            Set<String> people = people(announcement.audience(), after);
            people.remove(by);
            String key = after.id() + ":" + announcement.kind() + ":" + after.version();
            tell(people, announcement.kind(), key, after, List.of());
        }
    }

    /** Tells those who are to sign, once a key. */
    void remind(String kind, String key, Agreement agreement, List<String> arguments) {
        tell(people(Audience.SIGNERS, agreement), kind, key, agreement, arguments);
    }

    private void tell(Set<String> people, String kind, String key, Agreement agreement, List<String> arguments) {
        if (!people.isEmpty()) {
            notifications.tell(
                    people,
                    new Notice(
                            key,
                            kind,
                            agreement.stamps().modifiedAt(),
                            RecordKind.AGREEMENT,
                            agreement.id(),
                            agreement.number(),
                            agreement.title(),
                            arguments));
        }
    }

    private Set<String> people(Audience audience, Agreement agreement) {
        return switch (audience) {
            case SIGNERS ->
                agreement.signing().map(side -> signers(agreement, side)).orElseGet(LinkedHashSet::new);
            case LOWER_UNIT -> {
                Set<String> people = in(agreement.parties().lowerUnit(), WORKING);
                people.addAll(signers(agreement, Side.LOWER));
                yield people;
            }
            case SUPERVISORS -> in(agreement.parties().upperUnit(), Sides.SUPERVISORS);
            case CREATOR -> new LinkedHashSet<>(List.of(agreement.createdBy()));
        };
    }

    /** Who is named, every leader where nobody is or the named one leads no longer. */
    private Set<String> signers(Agreement agreement, Side side) {
        Set<String> leading = in(agreement.parties().unit(side), Sides.SIGNERS);
        String named = agreement.parties().signer(side);
        return leading.contains(named) ? new LinkedHashSet<>(List.of(named)) : leading;
    }

    private Set<String> in(String unit, UnitRole... roles) {
        return new LinkedHashSet<>(units.userNames(unit, roles));
    }
}
