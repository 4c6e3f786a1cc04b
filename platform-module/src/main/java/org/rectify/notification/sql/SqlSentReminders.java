package org.rectify.notification.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rectify.deadline.Reminder;
import org.rectify.notification.internal.SentReminders;
import org.rectify.platform.sql.Inserts;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The keys in {@code rect_reminder}. */
public final class SqlSentReminders implements SentReminders {

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;

    public SqlSentReminders(NamedParameterJdbcOperations jdbc, Inserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    @Override
    public Set<String> among(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.queryForList(
                "select occasion from rect_reminder where occasion in (:keys)", Map.of("keys", keys), String.class));
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
