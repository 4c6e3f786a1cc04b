package org.rectify.order.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
     * {@code verification}, {@code evidence} for each measure, {@code children} that are not finished, {@code history}
     * that is not as it was written.
     *
     * @param papers codes of the kinds that were issued of it
     */
    public List<String> missing(List<String> papers, List<Order> children, boolean historyIntact) {
        List<String> missing = new ArrayList<>();
        note(missing, "number", order.number() != null);
        note(missing, "order", papers.contains(PaperKind.ORDER.code()));
        note(missing, "close-off", papers.contains(PaperKind.CLOSE_OFF.code()));
        note(missing, "verification", order.verifications().stream().anyMatch(Order.Verification::accepted));
        note(
                missing,
                "evidence",
                order.measures().stream().map(Order.Measure::id).allMatch(this::proved));
        note(missing, "children", children.stream().noneMatch(child -> child.status()
                .open()));
        note(missing, "history", historyIntact);
        return missing;
    }

    private static void note(List<String> missing, String what, boolean there) {
        if (!there) {
            missing.add(what);
        }
    }

    private boolean proved(String measure) {
        return order.attachments().stream().map(Attachment::measureId).anyMatch(measure::equals);
    }

    public List<CaseFile.Fact> facts() {
        Order.Problem problem = order.problem();
        List<CaseFile.Fact> facts = new ArrayList<>();
        add(facts, "number", "文号", order.number());
        add(facts, "title", "标题", order.title());
        add(facts, "issuingUnit", "下发单位", unit.apply(order.issuingUnit()));
        add(facts, "leadUnit", "责任单位", unit.apply(order.leadUnit()));
        add(
                facts,
                "assistingUnits",
                "协办单位",
                order.parts().stream().map(part -> unit.apply(part.unit())).collect(Collectors.joining("、")));
        add(facts, "responsiblePerson", "责任人", name(order.responsiblePerson()));
        add(facts, "problem", "问题描述", problem.description());
        add(facts, "source", "问题来源", words.of("source", problem.source()));
        add(facts, "category", "问题类别", problem.category());
        add(facts, "severity", "严重程度", words.of("severity", problem.severity()));
        add(facts, "pace", "整改方式", words.of("pace", problem.pace()));
        add(facts, "foundOn", "发现时间", problem.foundOn());
        add(facts, "foundAt", "发现地点", problem.foundAt());
        add(facts, "requirements", "整改要求", order.requiredMeasures());
        add(facts, "deadline", "整改时限", order.clocking().deadline());
        add(facts, "originalDeadline", "原定时限", order.clocking().originalDeadline());
        add(facts, "issuedOn", "下发日期", day(order.stamps().issuedAt()));
        add(facts, "submittedOn", "提请验收日期", day(order.stamps().submittedAt()));
        add(facts, "closedOn", "销号日期", day(order.stamps().closedAt()));
        add(facts, "closedLate", "逾期完成", order.clocking().closedLate() ? "是" : "否");
        order.measures()
                .forEach(measure -> add(facts, "measure", "整改措施", measure.text() + "（" + measure.dueOn() + "）"));
        order.verifications()
                .forEach(each -> add(
                        facts,
                        "verification",
                        "验收",
                        day(each.at()) + " " + name(each.by()) + "：" + (each.accepted() ? "合格" : "退回") + " "
                                + Objects.toString(each.remark(), "")));
        order.lookBacks()
                .forEach(each -> add(
                        facts,
                        "lookBack",
                        "回头看",
                        day(each.at()) + " " + name(each.by()) + "：" + (each.passed() ? "合格" : "不合格") + " "
                                + Objects.toString(each.remark(), "")));
        return facts;
    }

    private static void add(List<CaseFile.Fact> facts, String name, String label, Object value) {
        String text = Objects.toString(value, "");
        if (!text.isBlank()) {
            facts.add(new CaseFile.Fact(name, label, text.strip()));
        }
    }

    private String name(String userName) {
        return userName == null ? null : person.apply(userName);
    }

    private LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
