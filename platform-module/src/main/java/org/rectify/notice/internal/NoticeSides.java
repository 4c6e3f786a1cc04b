package org.rectify.notice.internal;

import java.util.stream.Stream;
import org.rectify.notice.Notice;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;

/** On which side of a notice somebody stands. */
final class NoticeSides {

    static final UnitRole[] SUPERVISORS = {UnitRole.SUPERVISOR, UnitRole.OFFICER};
    static final UnitRole[] LEADERS = {UnitRole.LEADER, UnitRole.SECRETARY};

    private NoticeSides() {}

    static boolean supervises(Notice notice, Caller caller, NoticeWorld world) {
        return caller.has(notice.issuingUnit(), SUPERVISORS);
    }

    static boolean leads(Notice notice, Caller caller, NoticeWorld world) {
        return caller.has(notice.issuingUnit(), LEADERS);
    }

    /** The one who is asked to approve next, any leader where that one leads the unit no longer. */
    static boolean approves(Notice notice, Caller caller, NoticeWorld world) {
        String approver = notice.approver();
        if (approver == null) {
            return false;
        }
        boolean leading = Stream.of(LEADERS).anyMatch(world.roles(approver, notice.issuingUnit())::contains);
        return leading ? caller.person().userName().equals(approver) : leads(notice, caller, world);
    }

    /** The archivist of the issuing unit or of one above it. */
    static boolean archives(Notice notice, Caller caller, NoticeWorld world) {
        return world.unit(notice.issuingUnit()).stream().anyMatch(issuer -> caller.hasAt(issuer, UnitRole.ARCHIVIST));
    }

    /** Works on it for the issuing unit. */
    static boolean worksOn(Notice notice, Caller caller, NoticeWorld world) {
        return supervises(notice, caller, world) || leads(notice, caller, world) || approves(notice, caller, world);
    }
}
