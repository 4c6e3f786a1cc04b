package org.rectify.order.web;

import org.rectify.order.Order;
import org.rectify.order.OrderView;
import org.rectify.record.Attachment;
import org.rectify.unit.web.Names;
import org.rectify.web.Labels;

/** Shows an order to one caller in that caller's language. */
final class OrderMapper {

    private final Names names;
    private final Labels labels;

    OrderMapper(Names names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    OrderJson map(OrderView view) {
        Order order = view.order();
        Order.Stamps stamps = order.stamps();
        StepForms forms = new StepForms(order, labels);
        return new OrderJson(
                order.id(),
                order.version(),
                order.number(),
                order.status().code(),
                labels.of("status", order.status()),
                view.light().code(),
                view.overdue(),
                order.clocking().closedLate(),
                order.title(),
                problem(order.problem()),
                names.unit(order.issuingUnit()),
                names.unit(order.leadUnit()),
                order.parts().stream().map(this::assisting).toList(),
                names.person(order.responsiblePerson()),
                names.person(order.approver()),
                names.person(order.createdBy()),
                order.requiredMeasures(),
                order.priority().code(),
                order.clocking().deadline(),
                order.clocking().originalDeadline(),
                view.workingDaysLeft(),
                view.calendarKnown(),
                stamps.createdAt(),
                stamps.issuedAt(),
                stamps.receivedAt(),
                stamps.submittedAt(),
                stamps.closedAt(),
                declined(order.declined()),
                suspended(order.suspension()),
                order.archived() != null,
                order.archived() == null ? null : order.archived().number(),
                order.counts().returned(),
                order.counts().reopened(),
                order.counts().urged(),
                order.progress(),
                order.measures().stream().map(this::measure).toList(),
                order.reports().stream().map(this::report).toList(),
                order.extensions().stream().map(this::extension).toList(),
                order.cancellations().stream().map(this::cancellation).toList(),
                order.verifications().stream().map(this::verification).toList(),
                order.lookBacks().stream().map(this::lookBack).toList(),
                order.attachments().stream().map(this::file).toList(),
                ref(view.parent()),
                view.children().stream().map(this::ref).toList(),
                order.problemId(),
                order.noticeId(),
                view.steps().stream().map(forms::of).toList(),
                view.mayEdit(),
                new OrderJson.Process(view.processPresent(), view.process()));
    }

    OrderJson.File file(Attachment file) {
        return new OrderJson.File(
                file.id(),
                file.name(),
                file.size(),
                file.mimetype(),
                file.sha256(),
                file.measureId(),
                names.person(file.by()),
                file.at());
    }

    private static OrderJson.Problem problem(Order.Problem problem) {
        return new OrderJson.Problem(
                problem.description(),
                problem.source().code(),
                problem.category(),
                problem.severity().code(),
                problem.pace().code(),
                problem.foundOn(),
                problem.foundAt());
    }

    private OrderJson.Assisting assisting(Order.Part part) {
        return new OrderJson.Assisting(
                part.unit(),
                names.unit(part.unit()).name(),
                part.completed(),
                part.completedAt(),
                names.person(part.completedBy()),
                part.text());
    }

    private OrderJson.Declined declined(Order.Declined declined) {
        return declined == null
                ? null
                : new OrderJson.Declined(declined.reason(), names.person(declined.by()), declined.at());
    }

    private OrderJson.Suspended suspended(Order.Suspension suspension) {
        return suspension == null
                ? null
                : new OrderJson.Suspended(
                        suspension.reason(), suspension.reviewOn(), names.person(suspension.by()), suspension.at());
    }

    private OrderJson.Measure measure(Order.Measure measure) {
        return new OrderJson.Measure(measure.id(), measure.text(), measure.dueOn(), names.person(measure.person()));
    }

    private OrderJson.Report report(Order.Report report) {
        return new OrderJson.Report(
                report.id(),
                report.period(),
                report.percentage(),
                report.text(),
                names.person(report.by()),
                report.at());
    }

    private OrderJson.Extension extension(Order.Extension extension) {
        return new OrderJson.Extension(
                extension.id(),
                extension.reason(),
                extension.newDeadline(),
                extension.previousDeadline(),
                names.person(extension.by()),
                extension.at(),
                extension.decision().code(),
                names.person(extension.decidedBy()),
                extension.decidedAt(),
                extension.remark());
    }

    private OrderJson.Cancellation cancellation(Order.Cancellation cancellation) {
        return new OrderJson.Cancellation(
                cancellation.id(),
                cancellation.reason(),
                names.person(cancellation.by()),
                cancellation.at(),
                cancellation.decision().code(),
                names.person(cancellation.decidedBy()),
                cancellation.decidedAt(),
                cancellation.remark());
    }

    private OrderJson.Verification verification(Order.Verification each) {
        return new OrderJson.Verification(
                each.id(),
                each.accepted() ? "accepted" : "returned",
                each.remark(),
                names.person(each.by()),
                each.at());
    }

    private OrderJson.Verification lookBack(Order.LookBack each) {
        return new OrderJson.Verification(
                each.id(), each.passed() ? "passed" : "failed", each.remark(), names.person(each.by()), each.at());
    }

    private OrderJson.Ref ref(OrderView.Related related) {
        return related == null
                ? null
                : new OrderJson.Ref(
                        related.id(),
                        related.number(),
                        related.title(),
                        related.status().code(),
                        related.light().code(),
                        names.unit(related.leadUnit()),
                        related.deadline(),
                        related.progress(),
                        related.children().stream().map(this::ref).toList());
    }
}
