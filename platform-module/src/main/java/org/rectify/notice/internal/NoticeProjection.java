package org.rectify.notice.internal;

import org.rectify.deadline.Light;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeEntry;
import org.rectify.unit.Unit;

/** The row of a notice in its list. */
public final class NoticeProjection {

    private NoticeProjection() {}

    public static NoticeEntry of(Notice notice, NoticeWorld world) {
        Notice.Stamps stamps = notice.stamps();
        return new NoticeEntry(
                notice.id(),
                notice.version(),
                notice.number(),
                notice.title(),
                notice.status().code(),
                notice.receivedFrom(),
                notice.issuingUnit(),
                world.unit(notice.issuingUnit()).map(Unit::path).orElse("/" + notice.issuingUnit() + "/"),
                notice.createdBy(),
                stamps.createdAt(),
                stamps.modifiedAt(),
                stamps.issuedAt(),
                stamps.closedAt(),
                notice.problems().size(),
                notice.orders(),
                0,
                0,
                0,
                Light.GREY,
                notice.demo(),
                NoticeWaitings.of(notice));
    }
}
