package org.rectify.order.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rectify.document.PaperData;
import org.rectify.document.PaperKind;
import org.rectify.order.Order;

/** What the papers of an order say. */
public final class OrderPaper {

    private static final List<String> MEASURES = List.of("no", "text", "dueOn", "person");

    private final Order order;
    private final OrderWords words;
    private final UnaryOperator<String> unit;
    private final UnaryOperator<String> person;
    private final LocalDate today;
    private final ZoneId zone;

    /**
     * @param unit the name of a unit by its code
     * @param person the name of a person by the user name
     */
    public OrderPaper(
            Order order,
            OrderWords words,
            UnaryOperator<String> unit,
            UnaryOperator<String> person,
            LocalDate today,
            ZoneId zone) {
        this.order = order;
        this.words = words;
        this.unit = unit;
        this.person = person;
        this.today = today;
        this.zone = zone;
    }

    /** 整改通知单. */
    public PaperData order() {
        Order.Problem problem = order.problem();
        boolean draft = order.number() == null;
        return head(PaperKind.ORDER)
                .title("整改通知单")
                .paragraph(order.title())
                .paragraph("请你单位对照下列问题和要求抓好整改，明确责任、措施和时限，按时报送整改进展，完成后提请验收。")
                .field("problem", problem.description())
                .field("source", words.of("source", problem.source()))
                .field("category", problem.category())
                .field("severity", words.of("severity", problem.severity()))
                .field("pace", words.of("pace", problem.pace()))
                .field("foundOn", PaperData.day(problem.foundOn()))
                .field("foundAt", problem.foundAt())
                .field("requirements", order.requiredMeasures())
                .field("deadline", PaperData.day(order.clocking().deadline()))
                .field("leadUnit", unit.apply(order.leadUnit()))
                .field("assistingUnits", assisting())
                .field("responsiblePerson", name(order.responsiblePerson()))
                .date(draft ? today : day(order.stamps().issuedAt()))
                .draft(draft)
                .build();
    }

    /** 销号证明. */
    public PaperData closeOff() {
        Order.Verification accepted = order.verifications().stream()
                .filter(Order.Verification::accepted)
                .reduce((earlier, later) -> later)
                .orElse(null);
        LocalDate closed = day(order.stamps().closedAt());
        return head(PaperKind.CLOSE_OFF)
                .title("整改问题销号证明")
                .paragraph("你单位承办的《" + order.title() + "》（" + order.number() + "）所列问题，经验收合格，准予销号。")
                .field("problem", order.problem().description())
                .field("leadUnit", unit.apply(order.leadUnit()))
                .field("responsiblePerson", name(order.responsiblePerson()))
                .field("issuedOn", PaperData.day(day(order.stamps().issuedAt())))
                .field("deadline", PaperData.day(order.clocking().deadline()))
                .field("submittedOn", PaperData.day(day(order.stamps().submittedAt())))
                .field("closedOn", PaperData.day(closed))
                .field("result", order.clocking().closedLate() ? "合格（逾期完成）" : "合格")
                .field("remark", accepted == null ? null : accepted.remark())
                .field("verifier", accepted == null ? null : name(accepted.by()))
                .table("measures", measures())
                .date(closed == null ? today : closed)
                .draft(closed == null)
                .build();
    }

    private PaperData.Builder head(PaperKind kind) {
        String issuer = unit.apply(order.issuingUnit());
        return PaperData.of(kind)
                .unit(order.issuingUnit())
                .agency(issuer)
                .number(order.number())
                .addressee(unit.apply(order.leadUnit()))
                .signature(issuer);
    }

    private PaperData.Table measures() {
        List<List<String>> rows = new ArrayList<>();
        for (Order.Measure measure : order.measures()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    measure.text(),
                    PaperData.day(measure.dueOn()),
                    measure.person() == null ? "" : name(measure.person())));
        }
        return new PaperData.Table(MEASURES, rows);
    }

    private String assisting() {
        return order.parts().stream().map(part -> unit.apply(part.unit())).collect(Collectors.joining("、"));
    }

    private String name(String userName) {
        return userName == null ? null : person.apply(userName);
    }

    private LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
