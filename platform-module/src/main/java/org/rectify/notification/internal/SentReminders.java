package org.rectify.notification.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.rectify.deadline.Reminder;

/** The keys of the reminders that were sent: each is sent once, whoever runs, however often. */
public interface SentReminders {

    /** Those of the keys that were sent. */
    Set<String> among(Collection<String> keys);

    /**
     * Notes it as sent, in the caller's transaction.
     *
     * @return false where it was sent already
     */
    boolean note(Reminder reminder, String orderId, Instant at);

    /** Forgets daily reminders from before that moment: no later day asks for them again. */
    void forgetDaily(Instant before);
}
