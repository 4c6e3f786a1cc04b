package org.rectify.demo.alfresco;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rectify.demo.internal.District;
import org.rectify.demo.internal.Library;
import org.rectify.demo.internal.NoticeStory;
import org.rectify.demo.internal.NoticeStory.End;
import org.rectify.demo.internal.NoticeStory.Subject;
import org.rectify.demo.internal.Phrases;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.notice.NoticeStep;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.order.Pace;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.alfresco.ProblemService;
import org.rectify.unit.UnitRole;

/** Tells the story of one notice. Used once, by one thread. */
final class NoticeTelling {

    /** The time of the day at which a notice's day begins. */
    private static final int MORNING = 9;

    private final NoticeHand hand;
    private final StoryTime time;
    private final NoticeList list;
    private final Orders orders;
    private final ProblemService problems;
    private final NoticeStory story;
    private final District district = Library.read().district();
    private final Random random;
    private final Instant drawn;
    private final Instant issued;

    NoticeTelling(
            NoticeHand hand,
            StoryTime time,
            NoticeList list,
            Orders orders,
            ProblemService problems,
            NoticeStory story) {
        this.hand = hand;
        this.time = time;
        this.list = list;
        this.orders = orders;
        this.problems = problems;
        this.story = story;
        this.random = new Random(13L * story.key().hashCode() + 5);
        this.drawn = time.at(story.drawn(), MORNING);
        this.issued = time.at(story.issued(), MORNING + 1);
    }

    void tell() {
        End end = story.end();
        int first = story.subjects().size() - (end == End.ADDED_TO ? 1 : 0);
        List<Notice.Item> items = items(story.subjects().subList(0, first));
        NewNotice wanted = new NewNotice(
                story.title(),
                story.basis(),
                story.body(),
                story.number(),
                story.receivedFrom(),
                story.issuer(),
                List.of(story.leader()),
                items);
        String id = hand.draw(story.supervisor(), drawn, wanted);
        if (end == End.DRAFT) {
            return;
        }
        hand.take(id, story.supervisor(), drawn.plus(20, ChronoUnit.MINUTES), NoticeStep.SUBMIT_FOR_APPROVAL, Map.of());
        if (end == End.IN_APPROVAL) {
            return;
        }
        Instant read = issued.minus(50, ChronoUnit.MINUTES);
        if (end == End.SENT_BACK) {
            hand.take(id, story.leader(), read, NoticeStep.SEND_BACK, Map.of("remark", "请补充检查依据，并核对整改时限后再报。"));
            return;
        }
        hand.take(id, story.leader(), read, NoticeStep.APPROVE, Map.of("remark", "同意，抓紧下发。"));
        if (end.dispatched()) {
            dispatched(id);
        }
    }

    private void dispatched(String id) {
        hand.take(id, story.supervisor(), issued, NoticeStep.ISSUE, Map.of());
        Instant later = issued.plus(3, ChronoUnit.HOURS);
        if (story.end() == End.WITHDRAWN) {
            hand.take(id, story.leader(), later, NoticeStep.WITHDRAW, Map.of("reason", "检查口径有调整，待重新核实后另行下发。"));
            return;
        }
        signedFor(id);
        if (story.end() == End.ADDED_TO) {
            add(id, story.subjects().get(story.subjects().size() - 1), later);
        }
    }

    /** Its units sign for their orders, all but the last. */
    private void signedFor(String id) {
        List<Order> issuedNow = time.as(story.supervisor(), issued, () -> list.openOrders(id).stream()
                .map(orders::get)
                .toList());
        for (int i = 0; i + 1 < issuedNow.size(); i++) {
            Order order = issuedNow.get(i);
            String liaison =
                    district.accounts(order.leadUnit(), UnitRole.LIAISON).get(0);
            Instant at = issued.plus(1, ChronoUnit.HOURS).plus(11L * i, ChronoUnit.MINUTES);
            time.as(liaison, at, () -> orders.take(order.id(), StepRequest.of(Step.SIGN_FOR, Map.of())));
        }
    }

    private void add(String id, Subject subject, Instant at) {
        Notice.Item item = items(List.of(subject)).get(0);
        List<Map<String, Object>> goesTo = item.units().stream()
                .map(share -> Map.<String, Object>of(
                        "unit",
                        share.unit(),
                        "responsiblePerson",
                        share.responsiblePerson(),
                        "deadline",
                        share.deadline().toString()))
                .toList();
        Map<String, Object> problem = Map.of(
                "problemId",
                item.problemId(),
                "title",
                item.title(),
                "requiredMeasures",
                item.requiredMeasures(),
                "units",
                goesTo);
        hand.take(
                id,
                story.supervisor(),
                at,
                NoticeStep.ADD_PROBLEMS,
                Map.of("problems", List.of(problem), "remark", "核查中另行发现，一并整改。"));
    }

    private List<Notice.Item> items(List<Subject> subjects) {
        return subjects.stream().map(this::item).toList();
    }

    private Notice.Item item(Subject subject) {
        ProblemFacts facts = facts(subject);
        String known = subject.listed()
                ? time.as(story.supervisor(), drawn.minus(1, ChronoUnit.HOURS), () -> problems.createDemo(facts))
                        .id()
                : null;
        Order.Problem words = new Order.Problem(
                facts.description(),
                facts.source(),
                facts.category(),
                facts.severity(),
                facts.pace(),
                facts.foundOn(),
                facts.foundAt());
        return new Notice.Item(
                null,
                known,
                subject.pattern().title(),
                known == null ? words : null,
                subject.pattern().required(),
                subject.units().stream()
                        .map(unit -> NoticeHand.share(district, unit, subject.deadline()))
                        .toList(),
                false);
    }

    private ProblemFacts facts(Subject subject) {
        return new ProblemFacts(
                Phrases.numbered(subject.pattern().problem(), random),
                story.receivedFrom() == null ? Source.INSPECTION : Source.SUPERIOR,
                subject.pattern().category(),
                subject.pattern().severity(),
                subject.pattern().paces().contains(Pace.BY_DATE)
                        ? Pace.BY_DATE
                        : subject.pattern().paces().get(0),
                story.drawn().minusDays(5),
                Phrases.numbered(subject.pattern().place(), random),
                null,
                subject.units().get(0),
                null);
    }
}
