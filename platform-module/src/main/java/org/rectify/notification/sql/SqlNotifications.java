package org.rectify.notification.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.rectify.notification.Notifications;
import org.rectify.platform.Coded;
import org.rectify.platform.Lists;
import org.rectify.platform.Page;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Inserts;
import org.rectify.record.RecordKind;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Notices in {@code rect_notification}. */
public final class SqlNotifications implements Notifications {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_TITLE = 500;
    private static final int IDS_A_STATEMENT = 1000;

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;

    public SqlNotifications(NamedParameterJdbcOperations jdbc, Inserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    @Override
    public void tell(Collection<String> userNames, Notice notice) {
        // In one order for all: two transactions that tell the same people wait for each other and never both.
        for (String userName : new TreeSet<>(userNames)) {
            inserts.ifAbsent("rect_notification", row(userName, notice));
        }
    }

    @Override
    public Page<Received> received(String userName, boolean unreadOnly, int skip, int max) {
        String where = " from rect_notification where user_name = :user" + (unreadOnly ? " and is_read = false" : "");
        Map<String, Object> of = Map.of("user", userName);
        Long total = jdbc.queryForObject("select count(*)" + where, of, Long.class);
        List<Received> items = jdbc.query(
                "select id, kind, happened_at, order_id, order_number, title, arguments, is_read, record_kind" + where
                        + " order by happened_at desc, id desc limit " + max + " offset " + skip,
                of,
                (r, index) -> received(r));
        return new Page<>(total == null ? 0 : total, skip, max, items);
    }

    @Override
    public long unread(String userName) {
        Long unread = jdbc.queryForObject(
                "select count(*) from rect_notification where user_name = :user and is_read = false",
                Map.of("user", userName),
                Long.class);
        return unread == null ? 0 : unread;
    }

    @Override
    public void read(String userName, Set<String> ids) {
        for (List<String> some : Lists.parts(ids.stream().sorted().toList(), IDS_A_STATEMENT)) {
            jdbc.update(
                    "update rect_notification set is_read = true"
                            + " where user_name = :user and is_read = false and id in (:ids)",
                    Map.of("user", userName, "ids", some));
        }
    }

    @Override
    public void readAll(String userName) {
        jdbc.update(
                "update rect_notification set is_read = true where user_name = :user and is_read = false",
                Map.of("user", userName));
    }

    private static Map<String, Object> row(String userName, Notice notice) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", UUID.randomUUID().toString());
        row.put("user_name", userName);
        row.put("occasion", notice.key());
        row.put("kind", notice.kind());
        row.put("happened_at", notice.at().toEpochMilli());
        row.put("record_kind", notice.record().code());
        row.put("order_id", notice.recordId());
        row.put("order_number", notice.number());
        row.put("title", StorableText.cut(StorableText.of(notice.title()), MAX_TITLE));
        row.put("arguments", write(notice.arguments()));
        row.put("is_read", false);
        return row;
    }

    /** The notice of a row of the columns that {@link #received(String, boolean, int, int)} reads. */
    static Received received(ResultSet r) throws SQLException {
        return new Received(
                r.getString(1),
                r.getString(2),
                Instant.ofEpochMilli(r.getLong(3)),
                Coded.of(RecordKind.class, r.getString("record_kind")),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                read(r.getString(7)),
                r.getBoolean(8));
    }

    private static String write(List<String> arguments) {
        try {
            return JSON.writeValueAsString(arguments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
