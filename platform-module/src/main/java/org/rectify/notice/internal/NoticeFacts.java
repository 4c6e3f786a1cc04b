package org.rectify.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rectify.archive.CaseFile;
import org.rectify.document.PaperKind;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList.Ordered;
import org.rectify.order.OrderStatus;

/** What a package says of a notice, and what a notice lacks to be filed. */
public final class NoticeFacts {

    private final Notice notice;
    private final List<Ordered> orders;
    private final UnaryOperator<String> unit;
    private final UnaryOperator<String> person;
    private final ZoneId zone;

    /** @param orders all that came of it */
    public NoticeFacts(
            Notice notice,
            List<Ordered> orders,
            UnaryOperator<String> unit,
            UnaryOperator<String> person,
            ZoneId zone) {
        this.notice = notice;
        this.orders = orders;
        this.unit = unit;
        this.person = person;
        this.zone = zone;
    }

    /**
     * What a complete case has and this one has not: {@code number}; {@code notice}, its paper as it was issued;
     * {@code orders} that are neither filed nor cancelled.
     *
     * @param papers codes of the kinds that were issued of it
     */
    public CaseFile.Lacks lacks(List<String> papers) {
        return new CaseFile.Lacks()
                .unless(notice.number() != null, "number")
                .unless(papers.contains(PaperKind.NOTICE.code()), "notice")
                .unless(orders.stream().allMatch(NoticeFacts::settled), "orders");
    }

    private static boolean settled(Ordered order) {
        return order.archiveNumber() != null || order.status().equals(OrderStatus.CANCELLED.code());
    }

    public List<CaseFile.Fact> facts() {
        CaseFile.Facts facts = new CaseFile.Facts()
                .add("number", "文号", notice.number())
                .add("title", "标题", notice.title())
                .add("issuingUnit", "下发单位", unit.apply(notice.issuingUnit()))
                .add("receivedFrom", "来文单位", notice.receivedFrom())
                .add("basis", "依据", notice.basis())
                .add("text", "正文", notice.body())
                .add("approvers", "审批人", notice.approvers().stream().map(person).collect(Collectors.joining("、")));
        notice.problems()
                .forEach(item -> facts.add(
                        "problem",
                        item.addendum() ? "补充问题" : "问题",
                        item.title() + "：" + item.problem().description() + "（"
                                + item.units().stream()
                                        .map(share -> unit.apply(share.unit()) + " " + share.deadline())
                                        .collect(Collectors.joining("、"))
                                + "）"));
        orders.forEach(order -> facts.add(
                "order",
                "整改通知单",
                order.number() + " " + unit.apply(order.leadUnit()) + " " + order.title() + "："
                        + (order.archiveNumber() == null ? "已撤销" : order.archiveNumber())));
        return facts.add("withdrawn", "撤回理由", notice.withdrawnReason())
                .add("issuedOn", "下发日期", day(notice.stamps().issuedAt()))
                .add("closedOn", "办结日期", day(notice.stamps().closedAt()))
                .all();
    }

    private LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
