package org.rectify.order.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.notification.Notifications;
import org.rectify.notification.Notifications.Received;
import org.rectify.notification.web.NotificationTexts;
import org.rectify.platform.Page;
import org.rectify.record.Waiting;
import org.rectify.register.LedgerEntry;
import org.rectify.register.Register;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.unit.web.UnitRef;
import org.rectify.web.Answer;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the caller and the caller's units, overdue first; or what the caller was told and has not read. */
@Controller
public class InboxController {

    private final Register register;
    private final Notifications notifications;
    private final Units units;
    private final Deadlines deadlines;
    private final OrderAnswers answers;
    private final Writes writes;

    public InboxController(
            Register register,
            Notifications notifications,
            Units units,
            Deadlines deadlines,
            OrderAnswers answers,
            Writes writes) {
        this.register = register;
        this.notifications = notifications;
        this.units = units;
        this.deadlines = deadlines;
        this.answers = answers;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/inbox")
    @Takes({"kind", "skip", "max"})
    public Answer inbox(Query query, Locale locale) {
        String kind = Optional.ofNullable(query.text("kind")).orElse("todo");
        if (!"todo".equals(kind) && !"notice".equals(kind)) {
            throw query.wrong("kind");
        }
        int skip = query.skip();
        int max = query.max();
        Labels labels = answers.labels(locale);
        return writes.read(() -> {
            Caller caller = units.caller();
            Names names = new Names(units);
            Page<Item> page = "todo".equals(kind)
                    ? register.inbox(caller, skip, max).map(item -> todo(item, names, labels))
                    : notifications
                            .received(caller.person().userName(), true, skip, max)
                            .map(notice -> notice(notice, names, labels));
            return Answer.ok(page);
        });
    }

    private Item todo(Register.InboxItem item, Names names, Labels labels) {
        LedgerEntry order = item.order();
        Waiting waiting = item.waiting();
        return new Item(
                "order",
                order.id(),
                order.number(),
                order.title(),
                waiting.step(),
                labels.of("step", waiting.step()),
                waiting.since(),
                waiting.due(),
                deadlines.light(LedgerRow.facts(order)).code(),
                names.unit(waiting.unit()),
                names.person(waiting.person()),
                waiting.person() == null);
    }

    private Item notice(Received notice, Names names, Labels labels) {
        Optional<LedgerEntry> order = register.find(notice.orderId());
        return new Item(
                "order",
                notice.orderId(),
                notice.number(),
                notice.title(),
                notice.kind(),
                NotificationTexts.label(notice, labels),
                notice.at(),
                null,
                order.map(entry -> deadlines.light(LedgerRow.facts(entry)))
                        .orElse(Light.GREY)
                        .code(),
                order.map(entry -> names.unit(entry.leadUnit())).orElse(null),
                null,
                false);
    }

    private record Item(
            String record,
            String id,
            String number,
            String title,
            String step,
            String stepLabel,
            Instant since,
            LocalDate due,
            String light,
            UnitRef unit,
            Person person,
            boolean pooled) {}
}
