package org.rectify.notification.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rectify.notification.Notifications.Notice;
import org.rectify.notification.Notifications.Received;

/** The mails to be sent. Every call joins the caller's transaction. */
public interface Outbox {

    /** Has the notice mailed to those of the users to whom it was not mailed yet. */
    void add(Collection<String> userNames, Notice notice);

    /** The ids of mails that are to be sent by that moment, the longest due first. */
    List<String> due(Instant now, int max);

    /** Takes the mail to send it; empty where another took it. Whoever takes it has to say what became of it. */
    Optional<Letter> claim(String id, Instant now);

    /** The mail was handed to the server. */
    void sent(String id, Instant now);

    /** It was not, and is to be tried again. */
    void later(String id, Instant next, String why);

    /** It will not be sent. */
    void drop(String id, Instant now, String why);

    /** Has those tried again that were claimed before that moment and of which nothing was heard since. */
    void reclaim(Instant before, Instant now);

    /** Forgets what was settled before that moment. */
    void forget(Instant before);

    /**
     * A mail that was claimed.
     *
     * @param attempt 1 for the first
     */
    record Letter(String id, String userName, int attempt, Received notice) {}
}
