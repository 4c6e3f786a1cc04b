package org.rectify.notification.sql;

import java.util.Collection;
import java.util.Set;
import org.rectify.notification.Notifications;
import org.rectify.platform.Page;

/** Notices of a server that is killed when it is to tell of that order. */
final class Dying implements Notifications {

    private final Notifications notifications;
    private final String fatal;

    Dying(Notifications notifications, String fatal) {
        this.notifications = notifications;
        this.fatal = fatal;
    }

    /** Not an exception that anybody could catch on the way and go on. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void tell(Collection<String> userNames, Notice notice) {
        if (notice.recordId().equals(fatal)) {
            throw new Killed();
        }
        notifications.tell(userNames, notice);
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
