package org.rectify.demo.alfresco;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.rectify.notification.Notifications;
import org.rectify.notification.Notifications.Received;
import org.rectify.platform.Page;

/** Marks as read what came in long before today: nobody in a real office leaves a year of notices unread. */
public final class OldNews {

    private static final int PAGE = 500;

    private final Notifications notifications;

    public OldNews(Notifications notifications) {
        this.notifications = notifications;
    }

    void read(String userName, Instant before) {
        Set<String> old = new HashSet<>();
        Page<Received> page;
        int skip = 0;
        do {
            page = notifications.received(userName, true, skip, PAGE);
            page.items().stream()
                    .filter(notice -> notice.at().isBefore(before))
                    .map(Received::id)
                    .forEach(old::add);
            skip += PAGE;
        } while (skip < page.total());
        if (!old.isEmpty()) {
            notifications.read(userName, old);
        }
    }
}
