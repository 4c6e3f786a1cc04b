package org.rectify.notification.web;

import java.util.ArrayList;
import java.util.List;
import org.rectify.notification.Notifications.Received;
import org.rectify.web.Labels;

/** Puts notices into words: the label names the kind, the text says it of the order. */
public final class NotificationTexts {

    private NotificationTexts() {}

    /** The kind's name. */
    public static String label(Received notice, Labels labels) {
        return labels.of("notification", notice.kind());
    }

    /** The sentence: {0} is the number, or the title where there is none yet, {1} the title, then the notice's own. */
    static String text(Received notice, Labels labels) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(notice.number() == null ? notice.title() : notice.number());
        arguments.add(notice.title());
        arguments.addAll(notice.arguments());
        return labels.find("notification", notice.kind() + ".text", arguments.toArray())
                .orElseGet(() -> label(notice, labels));
    }
}
