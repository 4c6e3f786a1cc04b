package org.rectify.notice.sql;

import static org.rectify.platform.sql.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.rectify.deadline.Light;
import org.rectify.notice.NoticeEntry;
import org.rectify.platform.SearchText;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Columns;
import org.rectify.platform.sql.RowReader;

/** Which column of {@code rect_notice} holds what of a notice's row. */
final class NoticeColumns {

    static final Columns<NoticeEntry> ALL = Columns.<NoticeEntry>of(
                    "rect_notice",
                    column("id", NoticeEntry::id),
                    column("version", NoticeEntry::version),
                    column("notice_number", NoticeEntry::number),
                    column("title", e -> StorableText.of(e.title())),
                    column("status", NoticeEntry::status),
                    column("received_from", NoticeEntry::receivedFrom),
                    column("issuing_unit", NoticeEntry::issuingUnit),
                    column("issuing_path", NoticeEntry::issuingPath),
                    column("created_by", NoticeEntry::createdBy),
                    column("created_at", NoticeEntry::createdAt),
                    column("modified_at", NoticeEntry::modifiedAt),
                    column("issued_at", NoticeEntry::issuedAt),
                    column("closed_at", NoticeEntry::closedAt),
                    column("problems", NoticeEntry::problems),
                    column("orders", NoticeEntry::orders),
                    column("demo", NoticeEntry::demo))
            .beside(column("words", e -> SearchText.of(e.title(), e.number())));

    private NoticeColumns() {}

    static NoticeEntry entry(ResultSet r) throws SQLException {
        RowReader row = new RowReader(r);
        return new NoticeEntry(
                row.text(),
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.moment(),
                row.moment(),
                row.moment(),
                row.moment(),
                row.number(),
                row.number(),
                0,
                0,
                0,
                Light.GREY,
                row.flag(),
                List.of());
    }
}
