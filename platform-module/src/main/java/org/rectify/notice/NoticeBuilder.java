package org.rectify.notice;

import java.util.List;
import org.rectify.archive.Filing;
import org.rectify.record.Attachment;

/** Makes a notice, from nothing or from one that is changed. */
public final class NoticeBuilder {

    private String id;
    private int version = 1;
    private String number;
    private NoticeStatus status = NoticeStatus.DRAFT;
    private String title;
    private String basis;
    private String body;
    private String receivedFrom;
    private String issuingUnit;
    private List<String> approvers = List.of();
    private int approvals;
    private List<Notice.Item> problems = List.of();
    private String withdrawnReason;
    private Filing filed;
    private String createdBy;
    private Notice.Stamps stamps;
    private List<Attachment> attachments = List.of();
    private String processId;
    private boolean demo;

    public NoticeBuilder() {}

    NoticeBuilder(Notice notice) {
        id = notice.id();
        version = notice.version();
        number = notice.number();
        status = notice.status();
        title = notice.title();
        basis = notice.basis();
        body = notice.body();
        receivedFrom = notice.receivedFrom();
        issuingUnit = notice.issuingUnit();
        approvers = notice.approvers();
        approvals = notice.approvals();
        problems = notice.problems();
        withdrawnReason = notice.withdrawnReason();
        filed = notice.filed();
        createdBy = notice.createdBy();
        stamps = notice.stamps();
        attachments = notice.attachments();
        processId = notice.processId();
        demo = notice.demo();
    }

    public NoticeBuilder id(String value) {
        id = value;
        return this;
    }

    public NoticeBuilder version(int value) {
        version = value;
        return this;
    }

    public NoticeBuilder number(String value) {
        number = value;
        return this;
    }

    public NoticeBuilder status(NoticeStatus value) {
        status = value;
        return this;
    }

    public NoticeBuilder title(String value) {
        title = value;
        return this;
    }

    public NoticeBuilder basis(String value) {
        basis = value;
        return this;
    }

    public NoticeBuilder body(String value) {
        body = value;
        return this;
    }

    public NoticeBuilder receivedFrom(String value) {
        receivedFrom = value;
        return this;
    }

    public NoticeBuilder issuingUnit(String value) {
        issuingUnit = value;
        return this;
    }

    public NoticeBuilder approvers(List<String> value) {
        approvers = value;
        return this;
    }

    public NoticeBuilder approvals(int value) {
        approvals = value;
        return this;
    }

    public NoticeBuilder problems(List<Notice.Item> value) {
        problems = value;
        return this;
    }

    public NoticeBuilder withdrawnReason(String value) {
        withdrawnReason = value;
        return this;
    }

    public NoticeBuilder filed(Filing value) {
        filed = value;
        return this;
    }

    public NoticeBuilder createdBy(String value) {
        createdBy = value;
        return this;
    }

    public NoticeBuilder stamps(Notice.Stamps value) {
        stamps = value;
        return this;
    }

    public NoticeBuilder attachments(List<Attachment> value) {
        attachments = value;
        return this;
    }

    public NoticeBuilder processId(String value) {
        processId = value;
        return this;
    }

    public NoticeBuilder demo(boolean value) {
        demo = value;
        return this;
    }

    public Notice build() {
        return new Notice(
                id,
                version,
                number,
                status,
                title,
                basis,
                body,
                receivedFrom,
                issuingUnit,
                approvers,
                approvals,
                problems,
                withdrawnReason,
                filed,
                createdBy,
                stamps,
                attachments,
                processId,
                demo);
    }
}
