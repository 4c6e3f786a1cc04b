package org.rectify.notification.web;

import org.rectify.notification.Notifications.Received;
import org.rectify.notification.internal.MailSettings;
import org.rectify.notification.internal.Postman.Words;
import org.rectify.notification.internal.RecordAddresses;
import org.rectify.notification.internal.Wording;
import org.rectify.platform.StorableText;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/** Mails say in Chinese what the bell says, with the address of the order's page. */
public final class MailWording implements Wording {

    private static final int MAX_SUBJECT = 120;

    private final Labels labels;
    private final String link;
    private final RecordAddresses share;

    public MailWording(Messages messages, MailSettings settings, RecordAddresses share) {
        this.labels = new Labels(messages, Messages.CHINESE);
        this.link = settings.link();
        this.share = share;
    }

    @Override
    public Words of(Received notice) {
        String name = notice.number() == null ? notice.title() : notice.number() + " " + notice.title();
        String subject = say("subject", NotificationTexts.label(notice, labels), name);
        StringBuilder text = new StringBuilder(NotificationTexts.text(notice, labels)).append("\n\n");
        if (!link.isEmpty()) {
            text.append(say("open", address(notice))).append("\n\n");
        }
        text.append(say("footer")).append('\n');
        return new Words(StorableText.cut(subject, MAX_SUBJECT), text.toString());
    }

    /** The setting names where orders' pages lie; those of other kinds lie beside them. */
    private String address(Received notice) {
        if (link.equals(MailSettings.SHARE)) {
            return share.of(notice.record(), notice.recordId());
        }
        String of = link.endsWith("/orders/")
                ? link.substring(0, link.length() - "orders/".length())
                        + notice.record().code() + "s/"
                : link;
        return of + notice.recordId();
    }

    private String say(String key, Object... arguments) {
        return labels.find("mail", key, arguments).orElseThrow();
    }
}
