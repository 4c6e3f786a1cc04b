package org.rectify.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rectify.notification.Notifications;
import org.rectify.notification.Notifications.Received;
import org.rectify.platform.Identity;
import org.rectify.platform.Page;
import org.rectify.record.RecordKind;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Messages;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What came in for the caller. */
@Controller
public class NotificationsController {

    private static final int MOST_AT_ONCE = 500;

    private final Notifications notifications;
    private final Identity identity;
    private final Messages messages;
    private final Writes writes;

    public NotificationsController(Notifications notifications, Identity identity, Messages messages, Writes writes) {
        this.notifications = notifications;
        this.identity = identity;
        this.messages = messages;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/notifications")
    @Takes({"unread", "skip", "max"})
    public Answer received(Query query, Locale locale) {
        Labels labels = new Labels(messages, locale);
        boolean unreadOnly = query.flag("unread");
        int skip = query.skip();
        int max = query.max();
        return writes.read(() -> {
            String user = identity.userName();
            Page<Received> page = notifications.received(user, unreadOnly, skip, max);
            return Answer.ok(new NotificationPage(
                    page.total(),
                    page.skip(),
                    page.max(),
                    notifications.unread(user),
                    page.items().stream().map(each -> item(each, labels)).toList()));
        });
    }

    @PostMapping(Links.BASE + "/notifications/read")
    public Answer read(HttpServletRequest request, JsonObject body) {
        body.only("ids", "all");
        boolean all = body.flag("all");
        Set<String> ids = Set.copyOf(body.lines("ids", MOST_AT_ONCE, 100));
        if (!all && !body.has("ids")) {
            throw body.missing("ids");
        }
        return writes.once(request, () -> {
            String user = identity.userName();
            if (all) {
                notifications.readAll(user);
            } else {
                notifications.read(user, ids);
            }
            return Answer.ok(new Unread(notifications.unread(user)));
        });
    }

    private static Item item(Received notice, Labels labels) {
        return new Item(
                notice.id(),
                notice.at(),
                notice.kind(),
                NotificationTexts.label(notice, labels),
                notice.record().code(),
                notice.recordId(),
                notice.record() == RecordKind.ORDER ? notice.recordId() : null,
                notice.number(),
                notice.title(),
                NotificationTexts.text(notice, labels),
                notice.read());
    }

    private record Unread(long unread) {}

    private record NotificationPage(long total, int skip, int max, long unread, List<Item> items) {}

    private record Item(
            String id,
            Instant at,
            String kind,
            String kindLabel,
            String record,
            String recordId,
            String orderId,
            String number,
            String title,
            String text,
            boolean read) {}
}
