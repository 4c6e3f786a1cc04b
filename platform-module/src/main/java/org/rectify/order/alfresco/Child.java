package org.rectify.order.alfresco;

import static org.rectify.model.RectifyModel.*;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alfresco.service.namespace.QName;
import org.rectify.order.DecisionState;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.platform.Coded;
import org.rectify.platform.alfresco.Properties;

/**
 * One kind of child record of an order: which list of the order holds it, as which type below which association it is
 * kept, and which property holds what.
 *
 * @param ordered whether the place in the list has to be kept, as {@code rect:measureOrdinal}
 */
record Child<T>(
        QName type,
        QName association,
        Function<Order, List<T>> get,
        BiFunction<OrderBuilder, List<T>, OrderBuilder> set,
        Function<T, String> id,
        BiFunction<T, Properties, Properties> write,
        BiFunction<String, Properties, T> read,
        boolean ordered) {

    static final List<Child<?>> ALL = List.of(
            new Child<>(
                    TYPE_PART,
                    ASSOC_ORDER_PARTS,
                    Order::parts,
                    OrderBuilder::parts,
                    Order.Part::id,
                    Child::part,
                    (id, node) -> new Order.Part(
                            id,
                            node.text(PROP_PART_UNIT),
                            node.flag(PROP_PART_COMPLETED),
                            node.instant(PROP_PART_COMPLETED_AT),
                            node.text(PROP_PART_COMPLETED_BY),
                            node.text(PROP_PART_TEXT)),
                    false),
            new Child<>(
                    TYPE_MEASURE,
                    ASSOC_ORDER_MEASURES,
                    Order::measures,
                    OrderBuilder::measures,
                    Order.Measure::id,
                    (measure, node) -> node.set(PROP_MEASURE_TEXT, measure.text())
                            .setDate(PROP_MEASURE_DUE_ON, measure.dueOn())
                            .set(PROP_MEASURE_PERSON, measure.person()),
                    (id, node) -> new Order.Measure(
                            id,
                            node.text(PROP_MEASURE_TEXT),
                            node.date(PROP_MEASURE_DUE_ON),
                            node.text(PROP_MEASURE_PERSON)),
                    true),
            new Child<>(
                    TYPE_PROGRESS_REPORT,
                    ASSOC_ORDER_REPORTS,
                    Order::reports,
                    OrderBuilder::reports,
                    Order.Report::id,
                    (report, node) -> node.set(PROP_REPORT_PERIOD, report.period())
                            .set(PROP_REPORT_PERCENTAGE, report.percentage())
                            .set(PROP_REPORT_TEXT, report.text())
                            .setInstant(PROP_REPORT_AT, report.at())
                            .set(PROP_REPORT_BY, report.by()),
                    (id, node) -> new Order.Report(
                            id,
                            node.text(PROP_REPORT_PERIOD),
                            node.integer(PROP_REPORT_PERCENTAGE),
                            node.text(PROP_REPORT_TEXT),
                            node.instant(PROP_REPORT_AT),
                            node.text(PROP_REPORT_BY)),
                    false),
            new Child<>(
                    TYPE_EXTENSION,
                    ASSOC_ORDER_EXTENSIONS,
                    Order::extensions,
                    OrderBuilder::extensions,
                    Order.Extension::id,
                    Child::extension,
                    Child::extension,
                    false),
            new Child<>(
                    TYPE_CANCELLATION,
                    ASSOC_ORDER_CANCELLATIONS,
                    Order::cancellations,
                    OrderBuilder::cancellations,
                    Order.Cancellation::id,
                    Child::cancellation,
                    Child::cancellation,
                    false),
            new Child<>(
                    TYPE_VERIFICATION,
                    ASSOC_ORDER_VERIFICATIONS,
                    Order::verifications,
                    OrderBuilder::verifications,
                    Order.Verification::id,
                    (verification, node) -> node.set(
                                    PROP_VERIFICATION_OUTCOME, verification.accepted() ? "accepted" : "returned")
                            .set(PROP_VERIFICATION_REMARK, verification.remark())
                            .setInstant(PROP_VERIFICATION_AT, verification.at())
                            .set(PROP_VERIFICATION_BY, verification.by()),
                    (id, node) -> new Order.Verification(
                            id,
                            "accepted".equals(node.text(PROP_VERIFICATION_OUTCOME)),
                            node.text(PROP_VERIFICATION_REMARK),
                            node.instant(PROP_VERIFICATION_AT),
                            node.text(PROP_VERIFICATION_BY)),
                    false),
            new Child<>(
                    TYPE_LOOK_BACK,
                    ASSOC_ORDER_LOOK_BACKS,
                    Order::lookBacks,
                    OrderBuilder::lookBacks,
                    Order.LookBack::id,
                    (lookBack, node) -> node.set(PROP_LOOK_BACK_OUTCOME, lookBack.passed() ? "passed" : "failed")
                            .set(PROP_LOOK_BACK_REMARK, lookBack.remark())
                            .setInstant(PROP_LOOK_BACK_AT, lookBack.at())
                            .set(PROP_LOOK_BACK_BY, lookBack.by()),
                    (id, node) -> new Order.LookBack(
                            id,
                            "passed".equals(node.text(PROP_LOOK_BACK_OUTCOME)),
                            node.text(PROP_LOOK_BACK_REMARK),
                            node.instant(PROP_LOOK_BACK_AT),
                            node.text(PROP_LOOK_BACK_BY)),
                    false));

    /** The properties of the item that stands at {@code index} in its list. */
    Map<QName, Serializable> properties(T item, int index, Properties empty) {
        Properties written = write.apply(item, empty);
        return ordered ? written.set(PROP_MEASURE_ORDINAL, index).asMap() : written.asMap();
    }

    private static Properties part(Order.Part part, Properties node) {
        return node.set(PROP_PART_UNIT, part.unit())
                .set(PROP_PART_COMPLETED, part.completed())
                .setInstant(PROP_PART_COMPLETED_AT, part.completedAt())
                .set(PROP_PART_COMPLETED_BY, part.completedBy())
                .set(PROP_PART_TEXT, part.text());
    }

    private static Properties extension(Order.Extension extension, Properties node) {
        return decided(
                node.set(PROP_EXTENSION_REASON, extension.reason())
                        .setDate(PROP_EXTENSION_NEW_DEADLINE, extension.newDeadline())
                        .setDate(PROP_EXTENSION_PREVIOUS_DEADLINE, extension.previousDeadline())
                        .setInstant(PROP_EXTENSION_AT, extension.at())
                        .set(PROP_EXTENSION_BY, extension.by())
                        .setInstant(PROP_DECIDED_AT, extension.decidedAt()),
                extension.decision(),
                extension.decidedBy(),
                extension.remark());
    }

    private static Order.Extension extension(String id, Properties node) {
        return new Order.Extension(
                id,
                node.text(PROP_EXTENSION_REASON),
                node.date(PROP_EXTENSION_NEW_DEADLINE),
                node.date(PROP_EXTENSION_PREVIOUS_DEADLINE),
                node.instant(PROP_EXTENSION_AT),
                node.text(PROP_EXTENSION_BY),
                Coded.of(DecisionState.class, node.text(PROP_DECISION)),
                node.text(PROP_DECIDED_BY),
                node.instant(PROP_DECIDED_AT),
                node.text(PROP_DECISION_REMARK));
    }

    private static Properties cancellation(Order.Cancellation cancellation, Properties node) {
        return decided(
                node.set(PROP_CANCELLATION_REASON, cancellation.reason())
                        .setInstant(PROP_CANCELLATION_AT, cancellation.at())
                        .set(PROP_CANCELLATION_BY, cancellation.by())
                        .setInstant(PROP_DECIDED_AT, cancellation.decidedAt()),
                cancellation.decision(),
                cancellation.decidedBy(),
                cancellation.remark());
    }

    private static Order.Cancellation cancellation(String id, Properties node) {
        return new Order.Cancellation(
                id,
                node.text(PROP_CANCELLATION_REASON),
                node.instant(PROP_CANCELLATION_AT),
                node.text(PROP_CANCELLATION_BY),
                Coded.of(DecisionState.class, node.text(PROP_DECISION)),
                node.text(PROP_DECIDED_BY),
                node.instant(PROP_DECIDED_AT),
                node.text(PROP_DECISION_REMARK));
    }

    private static Properties decided(Properties node, DecisionState decision, String by, String remark) {
        return node.set(PROP_DECISION, decision.code()).set(PROP_DECIDED_BY, by).set(PROP_DECISION_REMARK, remark);
    }
}
