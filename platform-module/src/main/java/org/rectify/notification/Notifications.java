package org.rectify.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rectify.platform.Page;
import org.rectify.record.RecordKind;

/** What came in for a person: the bell. A notice is given once per key and person, also when a job runs twice. */
public interface Notifications {

    /** Tells each of the users, unless that user was told under the same key already. */
    void tell(Collection<String> userNames, Notice notice);

    /** The user's notices, newest first. */
    Page<Received> received(String userName, boolean unreadOnly, int skip, int max);

    long unread(String userName);

    /** Marks those of the user's notices as read. */
    void read(String userName, Set<String> ids);

    void readAll(String userName);

    /**
     * A notice.
     *
     * @param key names the occasion, e.g. {@code <orderId>:issued:3}
     * @param kind issued, signed-for, declined, returned, …; message key {@code rectify.notification.<kind>}
     * @param record what kind of record it is about
     * @param arguments for the message's placeholders
     */
    record Notice(
            String key,
            String kind,
            Instant at,
            RecordKind record,
            String recordId,
            String number,
            String title,
            List<String> arguments) {

        /** A notice about an order. */
        public Notice(
                String key,
                String kind,
                Instant at,
                String orderId,
                String number,
                String title,
                List<String> arguments) {
            this(key, kind, at, RecordKind.ORDER, orderId, number, title, arguments);
        }
    }

    /** A notice as one user has it. */
    record Received(
            String id,
            String kind,
            Instant at,
            RecordKind record,
            String recordId,
            String number,
            String title,
            List<String> arguments,
            boolean read) {}
}
