package org.rectify.record.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectify.notification.Notifications;
import org.rectify.notification.Notifications.Received;
import org.rectify.notification.web.NotificationTexts;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.Inbox;
import org.rectify.record.RecordFaces;
import org.rectify.record.RecordFaces.Face;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.unit.web.UnitRef;
import org.rectify.web.Answer;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Messages;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What waits for the caller and the caller's units, whatever the kind of record, overdue first; or what the caller was
 * told and has not read.
 */
@Controller
public class InboxController {

    private final Inbox inbox;
    private final Map<RecordKind, RecordFaces> faces;
    private final Notifications notifications;
    private final Units units;
    private final Messages messages;
    private final Writes writes;

    /** @param faces one for each kind of record with which something can wait */
    public InboxController(
            Inbox inbox,
            List<RecordFaces> faces,
            Notifications notifications,
            Units units,
            Messages messages,
            Writes writes) {
        this.inbox = inbox;
        this.faces = faces.stream().collect(Collectors.toMap(RecordFaces::kind, Function.identity()));
        this.notifications = notifications;
        this.units = units;
        this.messages = messages;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/inbox")
    @Takes({"kind", "whose", "skip", "max"})
    public Answer inbox(Query query, Locale locale) {
        String kind = Optional.ofNullable(query.text("kind")).orElse("todo");
        if (!"todo".equals(kind) && !"notice".equals(kind)) {
            throw new RefusedException(Refusal.choice("kind", List.of("todo", "notice")));
        }
        Inbox.Whose whose = whose(query);
        int skip = query.skip();
        int max = query.max();
        Labels labels = new Labels(messages, locale);
        return writes.read(() -> {
            Caller caller = units.caller();
            Names names = new Names(units);
            if ("todo".equals(kind)) {
                Page<Inbox.Matter> page = inbox.page(caller, whose, skip, max);
                Shown shown = shown(page.items(), Inbox.Matter::kind, Inbox.Matter::recordId);
                List<Item> items = page.items().stream()
                        .filter(matter -> shown.face(matter.kind(), matter.recordId()) != null)
                        .map(matter -> todo(matter, shown, names, labels))
                        .toList();
                return Answer.ok(new Page<>(page.total(), page.skip(), page.max(), items));
            }
            Page<Received> page = notifications.received(caller.person().userName(), true, skip, max);
            Shown shown = shown(page.items(), Received::record, Received::recordId);
            return Answer.ok(page.map(notice -> notice(notice, shown, names, labels)));
        });
    }

    private static Inbox.Whose whose(Query query) {
        Inbox.Whose whose = query.code("whose", Inbox.Whose.class);
        return whose == null ? Inbox.Whose.ANY : whose;
    }

    /** The faces of all that is shown: one question a kind, whatever the length of the page. */
    private <T> Shown shown(List<T> items, Function<T, RecordKind> kind, Function<T, String> id) {
        Map<RecordKind, Map<String, Face>> found = new HashMap<>();
        items.stream()
                .filter(item -> id.apply(item) != null)
                .collect(Collectors.groupingBy(kind, Collectors.mapping(id, Collectors.toSet())))
                .forEach((of, ids) ->
                        found.put(of, faces.containsKey(of) ? faces.get(of).faces(ids) : Map.of()));
        return new Shown(found);
    }

    private Item todo(Inbox.Matter matter, Shown shown, Names names, Labels labels) {
        Waiting waiting = matter.waiting();
        Face record = Objects.requireNonNull(shown.face(matter.kind(), matter.recordId()));
        Face face = faces.get(matter.kind()).beside(waiting, record);
        return new Item(
                matter.kind().code(),
                face.id(),
                face.number(),
                face.title(),
                waiting.step(),
                StepLabels.of(matter.kind(), waiting.step(), labels),
                waiting.since(),
                waiting.due(),
                face.light(),
                names.unit(waiting.unit()),
                names.person(waiting.person()),
                waiting.person() == null,
                waiting.due() == null ? null : face.workingDaysLeft());
    }

    private static Item notice(Received notice, Shown shown, Names names, Labels labels) {
        Optional<Face> face = Optional.ofNullable(shown.face(notice.record(), notice.recordId()));
        return new Item(
                notice.record().code(),
                notice.recordId(),
                notice.number(),
                notice.title(),
                notice.kind(),
                NotificationTexts.label(notice, labels),
                notice.at(),
                null,
                face.map(Face::light).orElse("grey"),
                face.map(found -> names.unit(found.unit())).orElse(null),
                null,
                false,
                null);
    }

    private record Shown(Map<RecordKind, Map<String, Face>> faces) {

        Face face(RecordKind kind, String id) {
            return faces.getOrDefault(kind, Map.of()).get(id);
        }
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
            boolean pooled,
            Integer workingDaysLeft) {}
}
