package org.rectify.demo.alfresco;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.calendar.Calendars;
import org.rectify.demo.internal.Chapter;
import org.rectify.demo.internal.District;
import org.rectify.demo.internal.Library;
import org.rectify.demo.internal.NoticeDocument;
import org.rectify.demo.internal.NoticeStories;
import org.rectify.demo.internal.NoticeStory;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.Notices;
import org.rectify.notice.alfresco.NoticeTaker;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.problem.alfresco.ProblemService;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Draws up, approves and issues the demo's notices with the real services; their orders come of them as they do of any. */
public final class DemoNotices implements Chapter {

    private final Notices notices;
    private final NoticeHand hand;
    private final NoticeList list;
    private final Orders orders;
    private final ProblemService problems;
    private final Calendars calendars;
    private final StoryTime time;

    public DemoNotices(
            Notices notices,
            NoticeTaker taker,
            NoticeList list,
            Orders orders,
            ProblemService problems,
            Units units,
            Calendars calendars,
            StoryTime time) {
        this.notices = notices;
        this.hand = new NoticeHand(notices, taker, units, time);
        this.list = list;
        this.orders = orders;
        this.problems = problems;
        this.calendars = calendars;
        this.time = time;
    }

    @Override
    public String progress() {
        return "progress-notices";
    }

    @Override
    public Set<String> lives() {
        Set<String> lives = new LinkedHashSet<>();
        stories().forEach(story -> lives.add(story.key()));
        return lives;
    }

    @Override
    public List<Dated> dated() {
        return stories().stream()
                .map(story -> new Dated(story.key(), story.issued().atStartOfDay(), () -> new NoticeTelling(
                                hand, time, list, orders, problems, story)
                        .tell()))
                .toList();
    }

    private List<NoticeStory> stories() {
        return NoticeStories.all(Library.read(), calendars.current(), LocalDate.now(time.clock()));
    }

    /**
     * The order that the notice of the module's document issued to the unit; the notice is drawn up, approved and issued
     * first where it was not yet.
     *
     * @param issued when the notice is issued
     */
    Order ofDocument(String unit, Instant issued) {
        NoticeDocument document = NoticeDocument.read();
        Library library = Library.read();
        String supervisor =
                library.district().accounts(District.ROOT, UnitRole.SUPERVISOR).get(0);
        return time.as(supervisor, issued, () -> {
            NoticeList.Query titled = new NoticeList.Query(Set.of(), District.ROOT, document.title());
            String id = notices.page(titled, 0, 1).items().stream()
                    .findFirst()
                    .map(entry -> entry.id())
                    .orElseGet(() -> issue(document, library.district(), supervisor, issued));
            return list.openOrders(id).stream()
                    .map(orders::get)
                    .filter(order -> order.leadUnit().equals(unit))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private String issue(NoticeDocument document, District district, String supervisor, Instant issued) {
        Map<String, String> codes = district.codesByName();
        List<Notice.Item> items = new ArrayList<>();
        for (NoticeDocument.Problem row : document.problems()) {
            String unit = codes.get(row.unit());
            items.add(new Notice.Item(
                    null,
                    null,
                    row.unit() + row.heading(),
                    new Order.Problem(
                            row.finding(),
                            Source.INSPECTION,
                            row.category(),
                            items.isEmpty() ? Severity.MAJOR : Severity.MINOR,
                            Pace.BY_DATE,
                            document.date().minusDays(10),
                            row.unit()),
                    String.join("；", row.measures()) + "。",
                    List.of(NoticeHand.share(district, unit, row.deadline())),
                    false));
        }
        String leader = district.accounts(District.ROOT, UnitRole.LEADER).get(0);
        NewNotice wanted = new NewNotice(
                document.title(), document.basis(), null, null, null, District.ROOT, List.of(leader), items);
        Instant drawn = issued.minus(1, ChronoUnit.DAYS);
        String draft = hand.draw(supervisor, drawn, wanted);
        time.as(
                supervisor,
                drawn.plus(5, ChronoUnit.MINUTES),
                () -> notices.attach(draft, document.fileName(), new ByteArrayInputStream(NoticeDocument.file())));
        hand.take(draft, supervisor, drawn.plus(10, ChronoUnit.MINUTES), NoticeStep.SUBMIT_FOR_APPROVAL, Map.of());
        hand.take(draft, leader, drawn.plus(2, ChronoUnit.HOURS), NoticeStep.APPROVE, Map.of("remark", "同意下发。"));
        hand.take(draft, supervisor, issued, NoticeStep.ISSUE, Map.of());
        return draft;
    }
}
