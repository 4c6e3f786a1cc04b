package org.rectify.notice.sql;

import static org.rectify.platform.sql.Columns.flag;
import static org.rectify.platform.sql.Columns.moment;
import static org.rectify.platform.sql.Columns.number;
import static org.rectify.platform.sql.Columns.text;

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
                    text("id", NoticeEntry::id),
                    number("version", NoticeEntry::version),
                    text("notice_number", NoticeEntry::number),
                    text("title", e -> StorableText.of(e.title())),
                    text("status", NoticeEntry::status),
                    text("received_from", NoticeEntry::receivedFrom),
                    text("issuing_unit", NoticeEntry::issuingUnit),
                    text("issuing_path", NoticeEntry::issuingPath),
                    text("created_by", NoticeEntry::createdBy),
                    moment("created_at", NoticeEntry::createdAt),
                    moment("modified_at", NoticeEntry::modifiedAt),
                    moment("issued_at", NoticeEntry::issuedAt),
                    moment("closed_at", NoticeEntry::closedAt),
                    number("problems", NoticeEntry::problems),
                    number("orders", NoticeEntry::orders),
                    flag("demo", NoticeEntry::demo))
            .beside(text("words", e -> SearchText.of(e.title(), e.number())));

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
