package org.rectify.order.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rectify.archive.CaseFile;
import org.rectify.document.PaperKind;
import org.rectify.order.Order;
import org.rectify.record.Attachment;

/** What a package says of an order, and what an order lacks to be filed. */
public final class CaseFacts {

    private final Order order;
    private final OrderWords words;
    private final UnaryOperator<String> unit;
    private final UnaryOperator<String> person;
    private final ZoneId zone;

    public CaseFacts(
            Order order, OrderWords words, UnaryOperator<String> unit, UnaryOperator<String> person, ZoneId zone) {
        this.order = order;
        this.words = words;
        this.unit = unit;
        this.person = person;
        this.zone = zone;
    }

    /**
     * What a complete case has and this one has not: {@code number}, {@code order} and {@code close-off} (its papers),
     * {@code verification}, {@code evidence} for each measure, {@code children} that are not finished.
     *
     * @param papers codes of the kinds that were issued of it
     */
    public CaseFile.Lacks lacks(List<String> papers, List<Order> children) {
        return new CaseFile.Lacks()
                .unless(order.number() != null, "number")
                .unless(papers.contains(PaperKind.ORDER.code()), "order")
                .unless(papers.contains(PaperKind.CLOSE_OFF.code()), "close-off")
                .unless(order.verifications().stream().anyMatch(Order.Verification::accepted), "verification")
                .unless(order.measures().stream().map(Order.Measure::id).allMatch(this::proved), "evidence")
                .unless(children.stream().noneMatch(child -> child.status().open()), "children");
    }

    private boolean proved(String measure) {
        return order.attachments().stream().map(Attachment::measureId).anyMatch(measure::equals);
    }

    public List<CaseFile.Fact> facts() {
        Order.Problem problem = order.problem();
        CaseFile.Facts facts = new CaseFile.Facts();
        facts.add("number", "文号", order.number());
        facts.add("title", "标题", order.title());
        facts.add("issuingUnit", "下发单位", unit.apply(order.issuingUnit()));
        facts.add("leadUnit", "责任单位", unit.apply(order.leadUnit()));
        facts.add(
                "assistingUnits",
                "协办单位",
                order.parts().stream().map(part -> unit.apply(part.unit())).collect(Collectors.joining("、")));
        facts.add("responsiblePerson", "责任人", name(order.responsiblePerson()));
        facts.add("problem", "问题描述", problem.description());
        facts.add("source", "问题来源", words.of("source", problem.source()));
        facts.add("category", "问题类别", problem.category());
        facts.add("severity", "严重程度", words.of("severity", problem.severity()));
        facts.add("pace", "整改方式", words.of("pace", problem.pace()));
        facts.add("foundOn", "发现时间", problem.foundOn());
        facts.add("foundAt", "发现地点", problem.foundAt());
        facts.add("requirements", "整改要求", order.requiredMeasures());
        facts.add("deadline", "整改时限", order.clocking().deadline());
        facts.add("originalDeadline", "原定时限", order.clocking().originalDeadline());
        facts.add("issuedOn", "下发日期", day(order.stamps().issuedAt()));
        facts.add("submittedOn", "提请验收日期", day(order.stamps().submittedAt()));
        facts.add("closedOn", "销号日期", day(order.stamps().closedAt()));
        facts.add("closedLate", "逾期完成", order.clocking().closedLate() ? "是" : "否");
        order.measures().forEach(measure -> facts.add("measure", "整改措施", measure.text() + "（" + measure.dueOn() + "）"));
        order.verifications()
                .forEach(each -> facts.add(
                        "verification",
                        "验收",
                        day(each.at()) + " " + name(each.by()) + "：" + (each.accepted() ? "合格" : "退回") + " "
                                + Objects.toString(each.remark(), "")));
        order.lookBacks()
                .forEach(each -> facts.add(
                        "lookBack",
                        "回头看",
                        day(each.at()) + " " + name(each.by()) + "：" + (each.passed() ? "合格" : "不合格") + " "
                                + Objects.toString(each.remark(), "")));
        return facts.all();
    }

    private String name(String userName) {
        return userName == null ? null : person.apply(userName);
    }

    private LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
