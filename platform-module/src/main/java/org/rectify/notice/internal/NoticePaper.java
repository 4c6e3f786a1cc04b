package org.rectify.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rectify.document.PaperData;
import org.rectify.document.PaperKind;
import org.rectify.notice.Notice;

/** What the paper of a notice says: 整改通知, and a further one for what is added after issuance. */
public final class NoticePaper {

    /** Units named one by one as addressees; more than these are addressed together. */
    private static final int NAMED = 12;

    private static final List<String> COLUMNS = List.of("no", "problem", "unit", "requirement", "deadline");

    private final Notice notice;
    private final UnaryOperator<String> unit;
    private final LocalDate today;
    private final ZoneId zone;

    /** @param unit the name of a unit by its code */
    public NoticePaper(Notice notice, UnaryOperator<String> unit, LocalDate today, ZoneId zone) {
        this.notice = notice;
        this.unit = unit;
        this.today = today;
        this.zone = zone;
    }

    /** The notice with all of its problems. */
    public PaperData whole() {
        return paper(notice.title(), notice.problems(), day(notice.stamps().issuedAt()));
    }

    /** What was added later. */
    public PaperData addendum(List<Notice.Item> added) {
        return paper(notice.title() + "（补充）", added, today);
    }

    private PaperData paper(String title, List<Notice.Item> items, LocalDate date) {
        String issuer = unit.apply(notice.issuingUnit());
        boolean received = notice.receivedFrom() != null;
        PaperData.Builder paper = PaperData.of(PaperKind.NOTICE)
                .unit(notice.issuingUnit())
                .agency(issuer)
                .title(title)
                // A superior's number stands on the superior's paper; ours only speaks of it.
                .number(received ? null : notice.number())
                .addressee(addressees(items))
                .field("basis", notice.basis());
        if (received) {
            paper.paragraph("现将" + notice.receivedFrom() + "《" + notice.title() + "》（" + notice.number()
                    + "）所列问题分解下发，请认真抓好整改。");
        }
        if (notice.body() != null) {
            paper.paragraph(notice.body());
        } else if (!received) {
            paper.paragraph("现将有关问题和整改要求通知如下，请对照抓好整改，按时报送整改情况，完成后提请验收。");
        }
        notice.attachments().forEach(file -> paper.attachment(file.name()));
        return paper.table("problems", new PaperData.Table(COLUMNS, rows(items)))
                .signature(issuer)
                .date(date == null ? today : date)
                .draft(notice.status().unissued())
                .build();
    }

    /** A row for each problem and deadline, the units that have the same one together. */
    private List<List<String>> rows(List<Notice.Item> items) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Notice.Item item : items) {
            number++;
            Map<LocalDate, List<String>> units = new TreeMap<>();
            item.units().forEach(share -> units.computeIfAbsent(share.deadline(), day -> new ArrayList<>())
                    .add(unit.apply(share.unit())));
            String problem = problem(item);
            for (Map.Entry<LocalDate, List<String>> due : units.entrySet()) {
                rows.add(List.of(
                        String.valueOf(number),
                        problem,
                        String.join("、", due.getValue()),
                        item.requiredMeasures(),
                        PaperData.day(due.getKey())));
            }
        }
        return rows;
    }

    /** Its description, after its title where that says something else. */
    private static String problem(Notice.Item item) {
        String description = item.problem().description();
        return description.startsWith(item.title()) ? description : item.title() + "：" + description;
    }

    private String addressees(List<Notice.Item> items) {
        List<String> units = items.stream()
                .flatMap(item -> item.units().stream())
                .map(share -> unit.apply(share.unit()))
                .distinct()
                .toList();
        if (units.isEmpty()) {
            return null;
        }
        return units.size() > NAMED ? "各有关单位" : String.join("、", units);
    }

    private LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
