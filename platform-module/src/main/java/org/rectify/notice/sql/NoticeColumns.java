package org.rectify.notice.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.rectify.deadline.Light;
import org.rectify.notice.NoticeEntry;
import org.rectify.platform.SearchText;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Columns;
import org.rectify.platform.sql.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Which column of {@code rect_notice} holds what of a notice's row. */
final class NoticeColumns {

    static final Columns ALL = new Columns(
            "rect_notice",
            "id, version, notice_number, title, status, received_from, issuing_unit, issuing_path, created_by, created_at,"
                    + " modified_at, issued_at, closed_at, problems, orders, demo",
            "words");

    private NoticeColumns() {}

    static MapSqlParameterSource values(NoticeEntry e) {
        return ALL.values(
                e.id(),
                e.version(),
                e.number(),
                StorableText.of(e.title()),
                e.status(),
                e.receivedFrom(),
                e.issuingUnit(),
                e.issuingPath(),
                e.createdBy(),
                e.createdAt().toEpochMilli(),
                e.modifiedAt().toEpochMilli(),
                Moments.millis(e.issuedAt()),
                Moments.millis(e.closedAt()),
                e.problems(),
                e.orders(),
                e.demo(),
                SearchText.of(e.title(), e.number()));
    }

    static NoticeEntry entry(ResultSet r) throws SQLException {
        return new NoticeEntry(
                r.getString(1),
                r.getInt(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                r.getString(9),
                Instant.ofEpochMilli(r.getLong(10)),
                Instant.ofEpochMilli(r.getLong(11)),
                Moments.of(r, 12),
                Moments.of(r, 13),
                r.getInt(14),
                r.getInt(15),
                0,
                0,
                Light.GREY,
                r.getBoolean(16),
                List.of());
    }
}
