package org.rectify.notification.internal;

import java.util.Collection;
import java.util.Set;
import org.rectify.notification.Notifications;
import org.rectify.platform.Page;

/** Notices that are also mailed: what is told is put into the outbox in the same transaction, and sent after it. */
public final class MailedNotifications implements Notifications {

    private final Notifications notifications;
    private final Outbox outbox;
    private final boolean mailed;

    /**
     * Notices over others.
     *
     * @param mailed false where the office sends no mail
     */
    public MailedNotifications(Notifications notifications, Outbox outbox, boolean mailed) {
        this.notifications = notifications;
        this.outbox = outbox;
        this.mailed = mailed;
    }

    @Override
    public void tell(Collection<String> userNames, Notice notice) {
        notifications.tell(userNames, notice);
        if (mailed) {
            outbox.add(userNames, notice);
        }
    }

    @Override
    public Page<Received> received(String userName, boolean unreadOnly, int skip, int max) {
        return notifications.received(userName, unreadOnly, skip, max);
    }

    @Override
    public long unread(String userName) {
        return notifications.unread(userName);
    }

    @Override
    public void read(String userName, Set<String> ids) {
        notifications.read(userName, ids);
    }

    @Override
    public void readAll(String userName) {
        notifications.readAll(userName);
    }
}
