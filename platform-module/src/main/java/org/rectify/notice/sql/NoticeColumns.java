package org.rectify.notice.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.rectify.deadline.Light;
import org.rectify.notice.NoticeEntry;
import org.rectify.platform.SearchText;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Which column of {@code rect_notice} holds what of a notice's row. */
final class NoticeColumns {

    static final String COLUMNS = "n.id, n.version, n.notice_number, n.title, n.status, n.received_from,"
            + " n.issuing_unit, n.issuing_path, n.created_by, n.created_at, n.modified_at, n.issued_at, n.closed_at,"
            + " n.problems, n.orders, n.demo";
    static final String SET = "version = :version, notice_number = :number, title = :title, words = :words,"
            + " status = :status, received_from = :receivedFrom, issuing_unit = :unit, issuing_path = :path,"
            + " created_by = :createdBy, created_at = :createdAt, modified_at = :modifiedAt, issued_at = :issuedAt,"
            + " closed_at = :closedAt, problems = :problems, orders = :orders, demo = :demo";
    static final String INSERT = "insert into rect_notice (id, version, notice_number, title, words, status,"
            + " received_from, issuing_unit, issuing_path, created_by, created_at, modified_at, issued_at, closed_at,"
            + " problems, orders, demo) values (:id, :version, :number, :title, :words, :status, :receivedFrom, :unit,"
            + " :path, :createdBy, :createdAt, :modifiedAt, :issuedAt, :closedAt, :problems, :orders, :demo)";

    private NoticeColumns() {}

    static MapSqlParameterSource values(NoticeEntry e) {
        return new MapSqlParameterSource("id", e.id())
                .addValue("version", e.version())
                .addValue("number", e.number())
                .addValue("title", StorableText.of(e.title()))
                .addValue("words", SearchText.of(e.title(), e.number()))
                .addValue("status", e.status())
                .addValue("receivedFrom", e.receivedFrom())
                .addValue("unit", e.issuingUnit())
                .addValue("path", e.issuingPath())
                .addValue("createdBy", e.createdBy())
                .addValue("createdAt", e.createdAt().toEpochMilli())
                .addValue("modifiedAt", e.modifiedAt().toEpochMilli())
                .addValue("issuedAt", Moments.millis(e.issuedAt()), Types.BIGINT)
                .addValue("closedAt", Moments.millis(e.closedAt()), Types.BIGINT)
                .addValue("problems", e.problems())
                .addValue("orders", e.orders())
                .addValue("demo", e.demo());
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
