package org.rectify.notice.web;

import java.util.List;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.NoticeView;
import org.rectify.notice.internal.NoticeSteps;
import org.rectify.record.Attachment;
import org.rectify.unit.web.Names;
import org.rectify.web.Labels;

/** Puts a notice into JSON. */
final class NoticeMapper {

    private final Names names;
    private final Labels labels;

    NoticeMapper(Names names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    NoticeJson map(NoticeView view) {
        Notice notice = view.notice();
        Notice.Stamps stamps = notice.stamps();
        return new NoticeJson(
                notice.id(),
                notice.version(),
                notice.number(),
                notice.status().code(),
                labels.of("noticeStatus", notice.status()),
                view.light().code(),
                notice.title(),
                notice.basis(),
                notice.body(),
                notice.receivedFrom(),
                names.unit(notice.issuingUnit()),
                notice.approvers().stream().map(names::person).toList(),
                notice.approvals(),
                notice.problems().stream().map(this::item).toList(),
                view.orders(),
                notice.withdrawnReason(),
                names.person(notice.createdBy()),
                stamps.createdAt(),
                stamps.modifiedAt(),
                stamps.issuedAt(),
                stamps.closedAt(),
                notice.filed() == null ? null : notice.filed().number(),
                notice.attachments().stream().map(this::file).toList(),
                view.steps().stream().map(this::step).toList(),
                view.mayEdit(),
                view.mayAttach(),
                new NoticeJson.Process(view.processPresent(), view.process()));
    }

    NoticeJson.File file(Attachment file) {
        return new NoticeJson.File(
                file.id(),
                file.name(),
                file.size(),
                file.mimetype(),
                file.sha256(),
                names.person(file.by()),
                file.at());
    }

    private NoticeJson.Item item(Notice.Item item) {
        return new NoticeJson.Item(
                item.id(),
                item.problemId(),
                item.title(),
                item.problem().description(),
                item.problem().source().code(),
                item.problem().category(),
                item.problem().severity().code(),
                item.problem().pace().code(),
                item.problem().foundOn(),
                item.problem().foundAt(),
                item.requiredMeasures(),
                item.addendum(),
                item.units().stream()
                        .map(share -> new NoticeJson.Share(
                                names.unit(share.unit()), names.person(share.responsiblePerson()), share.deadline()))
                        .toList());
    }

    private NoticeJson.AvailableStep step(NoticeStep step) {
        List<NoticeJson.Field> fields = NoticeSteps.form(step).stream()
                .map(field -> new NoticeJson.Field(
                        field.name(),
                        field.type().code(),
                        field.required(),
                        labels.field(field.name()),
                        field.maxLength() == 0 ? null : field.maxLength()))
                .toList();
        boolean dangerous = step == NoticeStep.DISCARD || step == NoticeStep.WITHDRAW;
        return new NoticeJson.AvailableStep(
                step.code(), labels.of("noticeStep", step), dangerous, NoticeSteps.dispatches(step), fields);
    }
}
