package org.rectify.acceptance.order;

import java.util.function.Function;
import org.rectify.acceptance.support.Host;

/** Every place in which an order can stand, each reached by driving a real one there. */
public enum Situation {
    DRAFT(host -> Draft.ofDistrict().assisting("finance").create(host)),
    DRAFT_FOR_APPROVAL(host ->
            Draft.ofDistrict().assisting("finance").with("approver", "leader").create(host)),
    IN_APPROVAL(host -> DRAFT_FOR_APPROVAL.reach(host).take("supervisor", "submit-for-approval")),
    DISCARDED(host -> DRAFT.reach(host).take("supervisor", "discard")),
    ISSUED(host -> Draft.ofDistrict().assisting("finance").issue(host)),
    DECLINED(host -> ISSUED.reach(host).take("street1.liaison", "decline", "remark", "该路段属第二街道管辖。")),
    RECEIVED(host -> ISSUED.reach(host).signFor()),
    RECTIFYING(host -> RECEIVED.reach(host).plan()),
    RECTIFYING_AT_ONCE(host -> Draft.ofDistrict()
            .assisting("finance")
            .with("problem.pace", "at-once")
            .issue(host)
            .rectifying()),
    PART_DONE(host -> RECTIFYING.reach(host).take("finance.officer", "complete-part", "text", "经费已拨付。")),
    EXTENSION_ASKED(host -> extension(RECTIFYING.reach(host))),
    SECOND_EXTENSION_ASKED(host ->
            extension(EXTENSION_ASKED.reach(host).take("supervisor", "decide-extension", "decision", "approved"))),
    SUSPENDED(host -> RECTIFYING
            .reach(host)
            .take(
                    "supervisor",
                    "suspend",
                    "reason",
                    "需待管网改造完成。",
                    "reviewOn",
                    Host.today().plusDays(60))),
    CANCELLATION_ASKED(host -> RECTIFYING.reach(host).take("supervisor", "request-cancellation", "reason", "与另一单重复。")),
    CANCELLED(host -> CANCELLATION_ASKED.reach(host).take("leader", "decide-cancellation", "decision", "approved")),
    SUBMITTED(host -> PART_DONE.reach(host).submit()),
    CLOSED(host -> SUBMITTED.reach(host).accept()),
    ARCHIVED(host -> CLOSED.reach(host).take("archivist", "archive")),
    STREET_DRAFT(host -> Draft.ofStreet().create(host)),
    STREET_IN_APPROVAL(host -> STREET_DRAFT.reach(host).take("street1.officer", "submit-for-approval")),
    STREET_ISSUED(host -> Draft.ofStreet().issue(host)),
    STREET_RECTIFYING(host -> STREET_ISSUED.reach(host).rectifying()),
    STREET_SUBMITTED(host -> STREET_RECTIFYING.reach(host).submit()),
    STREET_CLOSED(host -> STREET_SUBMITTED.reach(host).accept());

    private final Function<Host, OrderCase> way;

    Situation(Function<Host, OrderCase> way) {
        this.way = way;
    }

    /** A new order, standing there. */
    public OrderCase reach(Host host) {
        return way.apply(host);
    }

    private static OrderCase extension(OrderCase order) {
        return order.take(
                "street1.officer",
                "request-extension",
                "reason",
                "连日降雨，清淤无法施工。",
                "newDeadline",
                order.deadline().plusDays(2));
    }
}
