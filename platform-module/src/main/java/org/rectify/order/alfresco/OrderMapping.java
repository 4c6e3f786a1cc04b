package org.rectify.order.alfresco;

import static org.rectify.model.RectifyModel.*;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.rectify.archive.alfresco.FilingMapping;
import org.rectify.deadline.Light;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.order.OrderStatus;
import org.rectify.order.Priority;
import org.rectify.platform.Coded;
import org.rectify.platform.alfresco.Properties;
import org.rectify.record.alfresco.RecordNames;

/** The order's own node: which property holds what. */
final class OrderMapping {

    private final ZoneId zone;

    OrderMapping(ZoneId zone) {
        this.zone = zone;
    }

    /** Every property of the order's node but those of aspects that come and go. */
    Map<QName, Serializable> own(Order order) {
        Order.Stamps stamps = order.stamps();
        Order.Clocking clock = order.clocking();
        return Properties.empty(zone)
                .set(ContentModel.PROP_NAME, name(order))
                .set(ContentModel.PROP_TITLE, order.title())
                .set(PROP_ORDER_VERSION, order.version())
                .set(PROP_ORDER_NUMBER, order.number())
                .set(PROP_STATUS, order.status().code())
                .set(PROP_ISSUING_UNIT, order.issuingUnit())
                .set(PROP_LEAD_UNIT, order.leadUnit())
                .set(PROP_RESPONSIBLE_PERSON, order.responsiblePerson())
                .set(PROP_APPROVER, order.approver())
                .set(PROP_REQUIRED_MEASURES, order.requiredMeasures())
                .set(PROP_PRIORITY, order.priority().code())
                .set(PROP_CREATED_BY_USER, order.createdBy())
                .set(PROP_PROGRESS, order.progress())
                .set(PROP_RETURN_COUNT, order.counts().returned())
                .set(PROP_REOPEN_COUNT, order.counts().reopened())
                .set(PROP_URGE_COUNT, order.counts().urged())
                .set(PROP_ORDER_PROBLEM_ID, order.problemId())
                .set(PROP_NOTICE_ID, order.noticeId())
                .set(PROP_PARENT_ORDER_ID, order.parentId())
                .set(PROP_PROCESS_ID, order.processId())
                .set(PROP_DEMO, order.demo())
                .setDate(PROP_DEADLINE, clock.deadline())
                .setDate(PROP_ORIGINAL_DEADLINE, clock.originalDeadline())
                .setDate(PROP_STOPPED_ON, clock.stoppedOn())
                .set(
                        PROP_FROZEN_LIGHT,
                        clock.frozenLight() == null ? null : clock.frozenLight().code())
                .set(PROP_CLOSED_LATE, clock.closedLate())
                .setInstant(PROP_CREATED_AT, stamps.createdAt())
                .setInstant(PROP_MODIFIED_AT, stamps.modifiedAt())
                .setInstant(PROP_ISSUED_AT, stamps.issuedAt())
                .setInstant(PROP_RECEIVED_AT, stamps.receivedAt())
                .setInstant(PROP_SUBMITTED_AT, stamps.submittedAt())
                .setInstant(PROP_CLOSED_AT, stamps.closedAt())
                .asMap();
    }

    /** The order with everything that stands on its own node; the lists are still empty. */
    OrderBuilder read(String id, Map<QName, Serializable> values, Function<String, Order.Problem> problems) {
        Properties node = Properties.of(values, zone);
        String problemId = node.text(PROP_ORDER_PROBLEM_ID);
        return new OrderBuilder()
                .id(id)
                .version(node.integer(PROP_ORDER_VERSION))
                .number(node.text(PROP_ORDER_NUMBER))
                .status(Coded.of(OrderStatus.class, node.text(PROP_STATUS)))
                .matter(new Order.Matter(
                        node.text(ContentModel.PROP_TITLE),
                        problems.apply(problemId),
                        node.text(PROP_REQUIRED_MEASURES),
                        Coded.of(Priority.class, node.text(PROP_PRIORITY))))
                .origin(new Order.Origin(
                        node.text(PROP_CREATED_BY_USER),
                        problemId,
                        node.text(PROP_NOTICE_ID),
                        node.text(PROP_PARENT_ORDER_ID),
                        node.flag(PROP_DEMO)))
                .issuingUnit(node.text(PROP_ISSUING_UNIT))
                .leadUnit(node.text(PROP_LEAD_UNIT))
                .responsiblePerson(node.text(PROP_RESPONSIBLE_PERSON))
                .approver(node.text(PROP_APPROVER))
                .clocking(new Order.Clocking(
                        node.date(PROP_DEADLINE),
                        node.date(PROP_ORIGINAL_DEADLINE),
                        node.date(PROP_STOPPED_ON),
                        Coded.find(Light.class, node.text(PROP_FROZEN_LIGHT)).orElse(null),
                        node.flag(PROP_CLOSED_LATE)))
                .stamps(new Order.Stamps(
                        node.instant(PROP_CREATED_AT),
                        node.instant(PROP_MODIFIED_AT),
                        node.instant(PROP_ISSUED_AT),
                        node.instant(PROP_RECEIVED_AT),
                        node.instant(PROP_SUBMITTED_AT),
                        node.instant(PROP_CLOSED_AT)))
                .declined(readDeclined(node))
                .suspension(readSuspension(node))
                .archived(FilingMapping.read(node))
                .counts(new Order.Counts(
                        node.integer(PROP_RETURN_COUNT),
                        node.integer(PROP_REOPEN_COUNT),
                        node.integer(PROP_URGE_COUNT)))
                .progress(node.integer(PROP_PROGRESS))
                .processId(node.text(PROP_PROCESS_ID));
    }

    /** What the document library shows: the number as soon as there is one, without what ACS forbids in a name. */
    private String name(Order order) {
        return RecordNames.of(
                order.number(),
                order.title(),
                order.id(),
                LocalDate.ofInstant(order.stamps().createdAt(), zone));
    }

    Map<QName, Serializable> declined(Order.Declined declined) {
        return Properties.empty(zone)
                .set(PROP_DECLINED_REASON, declined.reason())
                .set(PROP_DECLINED_BY, declined.by())
                .setInstant(PROP_DECLINED_AT, declined.at())
                .asMap();
    }

    Map<QName, Serializable> suspension(Order.Suspension suspension) {
        return Properties.empty(zone)
                .set(PROP_SUSPENDED_REASON, suspension.reason())
                .setDate(PROP_SUSPENDED_REVIEW_ON, suspension.reviewOn())
                .set(PROP_SUSPENDED_BY, suspension.by())
                .setInstant(PROP_SUSPENDED_AT, suspension.at())
                .asMap();
    }

    private static Order.Declined readDeclined(Properties node) {
        return node.text(PROP_DECLINED_BY) == null
                ? null
                : new Order.Declined(
                        node.text(PROP_DECLINED_REASON), node.text(PROP_DECLINED_BY), node.instant(PROP_DECLINED_AT));
    }

    private static Order.Suspension readSuspension(Properties node) {
        return node.text(PROP_SUSPENDED_BY) == null
                ? null
                : new Order.Suspension(
                        node.text(PROP_SUSPENDED_REASON),
                        node.date(PROP_SUSPENDED_REVIEW_ON),
                        node.text(PROP_SUSPENDED_BY),
                        node.instant(PROP_SUSPENDED_AT));
    }
}
