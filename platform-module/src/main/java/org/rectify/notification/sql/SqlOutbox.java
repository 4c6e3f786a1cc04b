package org.rectify.notification.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.rectify.notification.Notifications.Notice;
import org.rectify.notification.internal.Outbox;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Inserts;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The outbox in {@code rect_mail}; what a mail says is read from the notice that it is sent for. */
public final class SqlOutbox implements Outbox {

    private static final int MAX_WHY = 500;
    private static final String SETTLE =
            "update rect_mail set state = :state, next_at = :next, why = :why where id = :id and state = 'sending'";

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;

    public SqlOutbox(NamedParameterJdbcOperations jdbc, Inserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    @Override
    public void add(Collection<String> userNames, Notice notice) {
        // In one order for all, as the notices themselves.
        for (String userName : new TreeSet<>(userNames)) {
            Map<String, Object> row = new HashMap<>();
            row.put("id", UUID.randomUUID().toString());
            row.put("user_name", userName);
            row.put("occasion", notice.key());
            row.put("state", "waiting");
            row.put("attempts", 0);
            row.put("next_at", notice.at().toEpochMilli());
            inserts.ifAbsent("rect_mail", row);
        }
    }

    @Override
    public List<String> due(Instant now, int max) {
        return jdbc.queryForList(
                "select id from rect_mail where state = 'waiting' and next_at <= :now order by next_at, id limit "
                        + max,
                Map.of("now", now.toEpochMilli()),
                String.class);
    }

    @Override
    public Optional<Letter> claim(String id, Instant now) {
        int claimed = jdbc.update(
                "update rect_mail set state = 'sending', attempts = attempts + 1, next_at = :now"
                        + " where id = :id and state = 'waiting'",
                Map.of("id", id, "now", now.toEpochMilli()));
        if (claimed == 0) {
            return Optional.empty();
        }
        return jdbc
                .query(
                        "select n.id, n.kind, n.happened_at, n.order_id, n.order_number, n.title, n.arguments,"
                                + " n.is_read, n.record_kind, m.user_name, m.attempts from rect_mail m join rect_notification n"
                                + " on n.user_name = m.user_name and n.occasion = m.occasion where m.id = :id",
                        Map.of("id", id),
                        (r, index) -> new Letter(id, r.getString(10), r.getInt(11), SqlNotifications.received(r)))
                .stream()
                .findFirst();
    }

    @Override
    public void sent(String id, Instant now) {
        settle(id, "sent", now, null);
    }

    @Override
    public void later(String id, Instant next, String why) {
        settle(id, "waiting", next, why);
    }

    @Override
    public void drop(String id, Instant now, String why) {
        settle(id, "dropped", now, why);
    }

    @Override
    public void reclaim(Instant before, Instant now) {
        jdbc.update(
                "update rect_mail set state = 'waiting', next_at = :now where state = 'sending' and next_at < :before",
                Map.of("before", before.toEpochMilli(), "now", now.toEpochMilli()));
    }

    @Override
    public void forget(Instant before) {
        jdbc.update(
                "delete from rect_mail where state in ('sent', 'dropped') and next_at < :before",
                Map.of("before", before.toEpochMilli()));
    }

    private void settle(String id, String state, Instant at, String why) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("state", state);
        values.put("next", at.toEpochMilli());
        values.put("why", StorableText.cut(StorableText.of(why), MAX_WHY));
        jdbc.update(SETTLE, values);
    }
}
