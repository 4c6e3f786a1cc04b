package org.rectify.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.notification.internal.Outbox.Letter;
import org.rectify.notification.internal.Postman.Fault;
import org.rectify.notification.internal.Postman.Undelivered;
import org.rectify.platform.Transactions;
import org.rectify.session.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what lies in the outbox. A mail is claimed before it is sent and settled after, each in a transaction of its own,
 * so that no two rounds send the same one. Where a server died between the two, nobody knows whether the mail went out:
 * after a while it is sent again under the same Message-ID.
 */
public final class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int BATCH = 100;
    private static final Duration UNHEARD = Duration.ofMinutes(15);
    private static final Duration TOO_OLD = Duration.ofDays(7);
    private static final Duration KEPT = Duration.ofDays(60);

    private final Outbox outbox;
    private final Accounts accounts;
    private final Wording wording;
    private final Postman postman;
    private final Transactions transactions;
    private final Clock clock;
    private final boolean enabled;

    public MailRound(
            Outbox outbox,
            Accounts accounts,
            Wording wording,
            Postman postman,
            Transactions transactions,
            Clock clock,
            boolean enabled) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.wording = wording;
        this.postman = postman;
        this.transactions = transactions;
        this.clock = clock;
        this.enabled = enabled;
    }

    /** What the schedule calls. */
    public void send() {
        if (!enabled) {
            return;
        }
        settle(now -> {
            outbox.reclaim(now.minus(UNHEARD), now);
            outbox.forget(now.minus(KEPT));
        });
        List<String> due;
        do {
            due = transactions.read(() -> outbox.due(clock.instant(), BATCH));
            for (String id : due) {
                if (!send(id)) {
                    return;
                }
            }
        } while (due.size() == BATCH);
    }

    /** Sends the mail; false where the server takes none now. */
    private boolean send(String id) {
        Optional<Letter> claimed = transactions.separately(() -> outbox.claim(id, clock.instant()));
        return claimed.isEmpty() || send(claimed.get());
    }

    private boolean send(Letter letter) {
        Optional<String> address = transactions.read(() -> accounts.email(letter.userName()));
        if (address.isEmpty()) {
            settle(now -> outbox.drop(letter.id(), now, "no address"));
            return true;
        }
        if (letter.notice().at().isBefore(clock.instant().minus(TOO_OLD))) {
            settle(now -> outbox.drop(letter.id(), now, "too old"));
            return true;
        }
        try {
            postman.deliver(letter.id(), address.get(), wording.of(letter.notice()));
        } catch (Undelivered e) {
            LOG.warn("Mail {} to {} was not taken: {}", letter.id(), letter.userName(), e.getMessage());
            settle(now -> failed(letter, e, now));
            return e.fault() != Fault.SERVER;
        }
        settle(now -> outbox.sent(letter.id(), now));
        return true;
    }

    private void failed(Letter letter, Undelivered failure, Instant now) {
        Optional<Duration> wait = failure.fault() == Fault.MAIL ? Optional.empty() : RetryPlan.after(letter.attempt());
        wait.ifPresentOrElse(
                after -> outbox.later(letter.id(), now.plus(after), failure.getMessage()),
                () -> outbox.drop(letter.id(), now, failure.getMessage()));
    }

    private void settle(Consumer<Instant> work) {
        transactions.separately(() -> {
            work.accept(clock.instant());
            return null;
        });
    }
}
