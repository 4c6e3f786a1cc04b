package org.rectify.order;

import java.util.ArrayList;
import java.util.List;
import org.rectify.archive.Filing;
import org.rectify.order.Order.Cancellation;
import org.rectify.order.Order.Clocking;
import org.rectify.order.Order.Counts;
import org.rectify.order.Order.Declined;
import org.rectify.order.Order.Extension;
import org.rectify.order.Order.LookBack;
import org.rectify.order.Order.Measure;
import org.rectify.order.Order.Part;
import org.rectify.order.Order.Problem;
import org.rectify.order.Order.Report;
import org.rectify.order.Order.Stamps;
import org.rectify.order.Order.Suspension;
import org.rectify.order.Order.Verification;
import org.rectify.record.Attachment;

/** Makes the order that a step leaves behind from the one that it found. Not for sharing between threads. */
public final class OrderBuilder {

    private String id;
    private int version;
    private String number;
    private OrderStatus status;
    private String title;
    private Problem problem;
    private String issuingUnit;
    private String leadUnit;
    private List<Part> parts;
    private String responsiblePerson;
    private String approver;
    private String requiredMeasures;
    private Priority priority;
    private Clocking clocking;
    private String createdBy;
    private Stamps stamps;
    private Declined declined;
    private Suspension suspension;
    private Filing archived;
    private Counts counts;
    private int progress;
    private List<Measure> measures;
    private List<Report> reports;
    private List<Extension> extensions;
    private List<Cancellation> cancellations;
    private List<Verification> verifications;
    private List<LookBack> lookBacks;
    private List<Attachment> attachments;
    private String problemId;
    private String noticeId;
    private String parentId;
    private String processId;
    private boolean demo;

    /** An order with nothing in it but empty lists; the fields that a draft needs are to be set. */
    public OrderBuilder() {
        parts = List.of();
        measures = List.of();
        reports = List.of();
        extensions = List.of();
        cancellations = List.of();
        verifications = List.of();
        lookBacks = List.of();
        attachments = List.of();
        status = OrderStatus.DRAFT;
        version = 1;
        counts = new Counts(0, 0, 0);
    }

    OrderBuilder(Order order) {
        id = order.id();
        version = order.version();
        number = order.number();
        status = order.status();
        title = order.title();
        problem = order.problem();
        issuingUnit = order.issuingUnit();
        leadUnit = order.leadUnit();
        parts = order.parts();
        responsiblePerson = order.responsiblePerson();
        approver = order.approver();
        requiredMeasures = order.requiredMeasures();
        priority = order.priority();
        clocking = order.clocking();
        createdBy = order.createdBy();
        stamps = order.stamps();
        declined = order.declined();
        suspension = order.suspension();
        archived = order.archived();
        counts = order.counts();
        progress = order.progress();
        measures = order.measures();
        reports = order.reports();
        extensions = order.extensions();
        cancellations = order.cancellations();
        verifications = order.verifications();
        lookBacks = order.lookBacks();
        attachments = order.attachments();
        problemId = order.problemId();
        noticeId = order.noticeId();
        parentId = order.parentId();
        processId = order.processId();
        demo = order.demo();
    }

    public OrderBuilder id(String value) {
        id = value;
        return this;
    }

    public OrderBuilder version(int value) {
        version = value;
        return this;
    }

    public OrderBuilder number(String value) {
        number = value;
        return this;
    }

    public OrderBuilder status(OrderStatus value) {
        status = value;
        return this;
    }

    public OrderBuilder title(String value) {
        title = value;
        return this;
    }

    public OrderBuilder problem(Problem value) {
        problem = value;
        return this;
    }

    public OrderBuilder issuingUnit(String value) {
        issuingUnit = value;
        return this;
    }

    public OrderBuilder leadUnit(String value) {
        leadUnit = value;
        return this;
    }

    public OrderBuilder parts(List<Part> value) {
        parts = value;
        return this;
    }

    public OrderBuilder responsiblePerson(String value) {
        responsiblePerson = value;
        return this;
    }

    public OrderBuilder approver(String value) {
        approver = value;
        return this;
    }

    public OrderBuilder requiredMeasures(String value) {
        requiredMeasures = value;
        return this;
    }

    public OrderBuilder priority(Priority value) {
        priority = value;
        return this;
    }

    public OrderBuilder clocking(Clocking value) {
        clocking = value;
        return this;
    }

    public OrderBuilder createdBy(String value) {
        createdBy = value;
        return this;
    }

    public OrderBuilder stamps(Stamps value) {
        stamps = value;
        return this;
    }

    public OrderBuilder declined(Declined value) {
        declined = value;
        return this;
    }

    public OrderBuilder suspension(Suspension value) {
        suspension = value;
        return this;
    }

    public OrderBuilder archived(Filing value) {
        archived = value;
        return this;
    }

    public OrderBuilder counts(Counts value) {
        counts = value;
        return this;
    }

    public OrderBuilder progress(int value) {
        progress = value;
        return this;
    }

    public OrderBuilder measures(List<Measure> value) {
        measures = value;
        return this;
    }

    public OrderBuilder reports(List<Report> value) {
        reports = value;
        return this;
    }

    public OrderBuilder extensions(List<Extension> value) {
        extensions = value;
        return this;
    }

    public OrderBuilder cancellations(List<Cancellation> value) {
        cancellations = value;
        return this;
    }

    public OrderBuilder verifications(List<Verification> value) {
        verifications = value;
        return this;
    }

    public OrderBuilder lookBacks(List<LookBack> value) {
        lookBacks = value;
        return this;
    }

    public OrderBuilder attachments(List<Attachment> value) {
        attachments = value;
        return this;
    }

    public OrderBuilder problemId(String value) {
        problemId = value;
        return this;
    }

    public OrderBuilder noticeId(String value) {
        noticeId = value;
        return this;
    }

    public OrderBuilder parentId(String value) {
        parentId = value;
        return this;
    }

    public OrderBuilder processId(String value) {
        processId = value;
        return this;
    }

    public OrderBuilder demo(boolean value) {
        demo = value;
        return this;
    }

    /** The list with one more at its end. */
    public static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }

    public Order build() {
        return new Order(
                id,
                version,
                number,
                status,
                title,
                problem,
                issuingUnit,
                leadUnit,
                parts,
                responsiblePerson,
                approver,
                requiredMeasures,
                priority,
                clocking,
                createdBy,
                stamps,
                declined,
                suspension,
                archived,
                counts,
                progress,
                measures,
                reports,
                extensions,
                cancellations,
                verifications,
                lookBacks,
                attachments,
                problemId,
                noticeId,
                parentId,
                processId,
                demo);
    }
}
