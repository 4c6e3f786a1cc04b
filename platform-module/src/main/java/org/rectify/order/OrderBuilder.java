package org.rectify.order;

import java.util.List;
import org.rectify.archive.Filing;
import org.rectify.order.Order.Cancellation;
import org.rectify.order.Order.Clocking;
import org.rectify.order.Order.Counts;
import org.rectify.order.Order.Declined;
import org.rectify.order.Order.Extension;
import org.rectify.order.Order.LookBack;
import org.rectify.order.Order.Matter;
import org.rectify.order.Order.Measure;
import org.rectify.order.Order.Origin;
import org.rectify.order.Order.Part;
import org.rectify.order.Order.Report;
import org.rectify.order.Order.Stamps;
import org.rectify.order.Order.Suspension;
import org.rectify.order.Order.Verification;
import org.rectify.record.Attachment;

/** Makes the order that a step leaves behind from the one that it found. Not for sharing between threads. */
public final class OrderBuilder {

    private String id;
    private int version = 1;
    private String number;
    private OrderStatus status = OrderStatus.DRAFT;
    private Matter matter;
    private Origin origin;
    private String issuingUnit;
    private String leadUnit;
    private List<Part> parts = List.of();
    private String responsiblePerson;
    private String approver;
    private Clocking clocking;
    private Stamps stamps;
    private Declined declined;
    private Suspension suspension;
    private Filing archived;
    private Counts counts = new Counts(0, 0, 0);
    private int progress;
    private List<Measure> measures = List.of();
    private List<Report> reports = List.of();
    private List<Extension> extensions = List.of();
    private List<Cancellation> cancellations = List.of();
    private List<Verification> verifications = List.of();
    private List<LookBack> lookBacks = List.of();
    private List<Attachment> attachments = List.of();
    private String processId;

    /** An order with nothing in it but empty lists; the fields that a draft needs are to be set. */
    public OrderBuilder() {}

    OrderBuilder(Order order) {
        id = order.id();
        version = order.version();
        number = order.number();
        status = order.status();
        matter = order.matter();
        origin = order.origin();
        issuingUnit = order.issuingUnit();
        leadUnit = order.leadUnit();
        parts = order.parts();
        responsiblePerson = order.responsiblePerson();
        approver = order.approver();
        clocking = order.clocking();
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
        processId = order.processId();
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

    public OrderBuilder matter(Matter value) {
        matter = value;
        return this;
    }

    public OrderBuilder origin(Origin value) {
        origin = value;
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

    public OrderBuilder clocking(Clocking value) {
        clocking = value;
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

    public OrderBuilder processId(String value) {
        processId = value;
        return this;
    }

    public Order build() {
        return new Order(
                id,
                version,
                number,
                status,
                matter,
                origin,
                issuingUnit,
                leadUnit,
                parts,
                responsiblePerson,
                approver,
                clocking,
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
                processId);
    }
}
