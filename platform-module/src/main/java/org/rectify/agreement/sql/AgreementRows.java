package org.rectify.agreement.sql;

import static org.rectify.platform.sql.Columns.day;
import static org.rectify.platform.sql.Columns.flag;
import static org.rectify.platform.sql.Columns.moment;
import static org.rectify.platform.sql.Columns.number;
import static org.rectify.platform.sql.Columns.text;

import java.sql.SQLException;
import java.util.List;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.Period;
import org.rectify.platform.SearchText;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Columns;
import org.rectify.platform.sql.RowReader;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Writes and reads single rows of {@code rect_agreement}. */
final class AgreementRows {

    private static final Columns<AgreementEntry> ALL = Columns.<AgreementEntry>of(
                    "rect_agreement",
                    text("id", AgreementEntry::id),
                    number("version", AgreementEntry::version),
                    text("agreement_number", AgreementEntry::number),
                    text("title", e -> StorableText.of(e.title())),
                    text("status", AgreementEntry::status),
                    text("upper_unit", AgreementEntry::upperUnit),
                    text("upper_path", AgreementEntry::upperPath),
                    text("lower_unit", AgreementEntry::lowerUnit),
                    text("lower_path", AgreementEntry::lowerPath),
                    day("period_from", e -> e.period().from()),
                    day("period_to", e -> e.period().to()),
                    day("signature_due", AgreementEntry::signatureDue),
                    text("signing", AgreementEntry::signing),
                    flag("amending", AgreementEntry::amending),
                    text("upper_id", AgreementEntry::upperId),
                    text("previous_id", AgreementEntry::previousId),
                    text("campaign_id", AgreementEntry::campaignId),
                    number("urged", AgreementEntry::urged),
                    text("process_id", AgreementEntry::processId),
                    text("created_by", AgreementEntry::createdBy),
                    moment("created_at", AgreementEntry::createdAt),
                    moment("modified_at", AgreementEntry::modifiedAt),
                    moment("sent_at", AgreementEntry::sentAt),
                    moment("signed_below_at", AgreementEntry::signedBelowAt),
                    moment("in_force_at", AgreementEntry::inForceAt),
                    moment("ended_at", AgreementEntry::endedAt),
                    number("total", AgreementEntry::total),
                    flag("demo", AgreementEntry::demo))
            .beside(
                    number("of_year", e -> e.period().year()),
                    text("words", e -> SearchText.of(e.title(), e.number())));

    private final NamedParameterJdbcOperations jdbc;

    AgreementRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<AgreementEntry> select(String rest, MapSqlParameterSource values) {
        return jdbc.query(
                "select " + ALL.of("a") + " from rect_agreement a " + rest,
                values,
                (r, index) -> entry(new RowReader(r)));
    }

    void put(AgreementEntry entry) {
        MapSqlParameterSource values = ALL.values(entry);
        if (jdbc.update(ALL.update(), values) == 0) {
            jdbc.update(ALL.insert(), values);
        }
    }

    private static AgreementEntry entry(RowReader row) throws SQLException {
        return new AgreementEntry(
                row.text(),
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                new Period(row.day(), row.day()),
                row.day(),
                row.text(),
                row.flag(),
                row.text(),
                row.text(),
                row.text(),
                row.number(),
                row.text(),
                row.text(),
                row.moment(),
                row.moment(),
                row.moment(),
                row.moment(),
                row.moment(),
                row.moment(),
                row.numberOrNull(),
                row.flag(),
                List.of());
    }
}
