package org.rectify.demo.alfresco;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.rectify.demo.internal.District;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.Notices;
import org.rectify.notice.alfresco.NoticeTaker;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Handles notices as the people of the demo do. */
final class NoticeHand {

    private final Notices notices;
    private final NoticeTaker taker;
    private final Units units;
    private final StoryTime time;

    NoticeHand(Notices notices, NoticeTaker taker, Units units, StoryTime time) {
        this.notices = notices;
        this.taker = taker;
        this.units = units;
        this.time = time;
    }

    /** Makes the draft below the door, which marks no notice as one of the demo; its id. */
    String draw(String who, Instant at, NewNotice wanted) {
        return time.as(who, at, () -> taker.create(wanted, null, true, units.caller()))
                .id();
    }

    void take(String id, String who, Instant at, NoticeStep step, Map<String, Object> fields) {
        time.as(who, at, () -> notices.take(id, new NoticeRequest(step, fields, null), (done, total, message) -> {}));
    }

    /** The share of a unit, for which its officer answers. */
    static Notice.Share share(District district, String unit, LocalDate deadline) {
        return new Notice.Share(unit, district.accounts(unit, UnitRole.OFFICER).get(0), deadline);
    }
}
