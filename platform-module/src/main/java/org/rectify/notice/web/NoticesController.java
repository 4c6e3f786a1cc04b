package org.rectify.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeEntry;
import org.rectify.notice.NoticeList;
import org.rectify.notice.NoticeStatus;
import org.rectify.notice.Notices;
import org.rectify.notice.internal.NoticeForms;
import org.rectify.unit.Person;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.unit.web.UnitRef;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Messages;
import org.rectify.web.Preconditions;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Notices: the list, one notice, drawing up. */
@Controller
public class NoticesController {

    private final Notices notices;
    private final Units units;
    private final Messages messages;
    private final Writes writes;

    public NoticesController(Notices notices, Units units, Messages messages, Writes writes) {
        this.notices = notices;
        this.units = units;
        this.messages = messages;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/notices")
    @Takes({"status", "unit", "q", "skip", "max"})
    public Answer list(Query query, Locale locale) {
        NoticeList.Query asked =
                new NoticeList.Query(query.codes("status", NoticeStatus.class), query.text("unit"), query.text("q"));
        int skip = query.skip();
        int max = query.max();
        Labels labels = new Labels(messages, locale);
        return writes.read(() -> {
            Names names = new Names(units);
            return Answer.ok(notices.page(asked, skip, max).map(entry -> row(entry, names, labels)));
        });
    }

    @PostMapping(Links.BASE + "/notices")
    public Answer create(HttpServletRequest request, JsonObject body, Locale locale) {
        Map<String, Object> fields = body.rest();
        return writes.once(request, () -> {
            Notice notice = notices.create(NoticeForms.read(fields));
            String location = Links.to(request, "/notices/" + notice.id());
            NoticeJson json = json(notice.id(), locale);
            return Answer.created(location, json).version(json.version());
        });
    }

    @GetMapping(Links.BASE + "/notices/{id}")
    public Answer notice(@PathVariable("id") String id, Locale locale) {
        return writes.read(() -> answer(id, locale));
    }

    @PutMapping(Links.BASE + "/notices/{id}")
    public Answer edit(HttpServletRequest request, @PathVariable("id") String id, JsonObject body, Locale locale) {
        Map<String, Object> fields = body.rest();
        Integer version = Preconditions.version(request);
        return writes.once(request, () -> {
            notices.edit(id, NoticeForms.read(fields), version);
            return answer(id, locale);
        });
    }

    @GetMapping(Links.BASE + "/notices/{id}/preview")
    public Answer preview(@PathVariable("id") String id, Locale locale) {
        Labels labels = new Labels(messages, locale);
        return writes.read(() -> {
            Names names = new Names(units);
            List<Planned> items = notices.preview(id).stream()
                    .map(order -> new Planned(
                            order.title(),
                            names.unit(order.unit()),
                            names.person(order.responsiblePerson()),
                            order.deadline(),
                            order.refusal(),
                            order.refusal() == null
                                    ? null
                                    : labels.find("error", order.refusal() + ".title")
                                            .orElse(order.refusal())))
                    .toList();
            long refused = items.stream().filter(item -> item.refusal() != null).count();
            return Answer.ok(new Plan(items.size(), refused, items));
        });
    }

    private Answer answer(String id, Locale locale) {
        NoticeJson json = json(id, locale);
        return Answer.ok(json).version(json.version());
    }

    private NoticeJson json(String id, Locale locale) {
        return new NoticeMapper(new Names(units), new Labels(messages, locale)).map(notices.view(id));
    }

    private static Row row(NoticeEntry entry, Names names, Labels labels) {
        return new Row(
                entry.id(),
                entry.version(),
                entry.number(),
                entry.title(),
                entry.status(),
                labels.of("noticeStatus", entry.status()),
                entry.receivedFrom(),
                names.unit(entry.issuingUnit()),
                names.person(entry.createdBy()),
                entry.createdAt(),
                entry.issuedAt(),
                entry.closedAt(),
                entry.problems(),
                entry.ordersShown(),
                entry.open(),
                entry.overdue(),
                entry.light().code());
    }

    private record Row(
            String id,
            int version,
            String number,
            String title,
            String status,
            String statusLabel,
            String receivedFrom,
            UnitRef issuingUnit,
            Person createdBy,
            Instant createdAt,
            Instant issuedAt,
            Instant closedAt,
            int problems,
            int orders,
            long open,
            long overdue,
            String light) {}

    private record Plan(int total, long refused, List<Planned> items) {}

    private record Planned(
            String title,
            UnitRef unit,
            Person responsiblePerson,
            LocalDate deadline,
            String refusal,
            String refusalTitle) {}
}
