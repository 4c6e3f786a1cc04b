package org.rectify.notification.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.deadline.Reminder;
import org.rectify.notification.internal.SentReminders;
import org.rectify.platform.Lists;
import org.rectify.platform.sql.Inserts;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The keys in {@code rect_reminder}. */
public final class SqlSentReminders implements SentReminders {

    private static final int KEYS_A_STATEMENT = 1000;

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;

    public SqlSentReminders(NamedParameterJdbcOperations jdbc, Inserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    @Override
    public Set<String> among(Collection<String> keys) {
        Set<String> found = new HashSet<>();
        // One long-running order alone may have missed reports of many months.
        for (List<String> some : Lists.parts(List.copyOf(keys), KEYS_A_STATEMENT)) {
            found.addAll(jdbc.queryForList(
                    "select occasion from rect_reminder where occasion in (:keys)",
                    Map.of("keys", some),
                    String.class));
        }
        return found;
    }

    @Override
    public boolean note(Reminder reminder, String orderId, Instant at) {
        return inserts.ifAbsent(
                "rect_reminder",
                Map.of(
                        "occasion", reminder.key(),
                        "kind", reminder.kind().code(),
                        "order_id", orderId,
                        "sent_at", at.toEpochMilli()));
    }

    @Override
    public void forgetDaily(Instant before) {
        jdbc.update(
                "delete from rect_reminder where kind = :kind and sent_at < :before",
                Map.of("kind", Reminder.Kind.OVERDUE.code(), "before", before.toEpochMilli()));
    }
}
