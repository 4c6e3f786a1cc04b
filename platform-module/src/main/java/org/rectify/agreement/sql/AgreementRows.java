package org.rectify.agreement.sql;

import static org.rectify.platform.sql.Columns.column;

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
                    column("id", AgreementEntry::id),
                    column("version", AgreementEntry::version),
                    column("agreement_number", AgreementEntry::number),
                    column("title", e -> StorableText.of(e.title())),
                    column("status", AgreementEntry::status),
                    column("upper_unit", AgreementEntry::upperUnit),
                    column("upper_path", AgreementEntry::upperPath),
                    column("lower_unit", AgreementEntry::lowerUnit),
                    column("lower_path", AgreementEntry::lowerPath),
                    column("period_from", e -> e.period().from()),
                    column("period_to", e -> e.period().to()),
                    column("signature_due", AgreementEntry::signatureDue),
                    column("signing", AgreementEntry::signing),
                    column("amending", AgreementEntry::amending),
                    column("upper_id", AgreementEntry::upperId),
                    column("previous_id", AgreementEntry::previousId),
                    column("campaign_id", AgreementEntry::campaignId),
                    column("urged", AgreementEntry::urged),
                    column("process_id", AgreementEntry::processId),
                    column("created_by", AgreementEntry::createdBy),
                    column("created_at", AgreementEntry::createdAt),
                    column("modified_at", AgreementEntry::modifiedAt),
                    column("sent_at", AgreementEntry::sentAt),
                    column("signed_below_at", AgreementEntry::signedBelowAt),
                    column("in_force_at", AgreementEntry::inForceAt),
                    column("ended_at", AgreementEntry::endedAt),
                    column("total", AgreementEntry::total),
                    column("demo", AgreementEntry::demo))
            .beside(
                    column("of_year", e -> e.period().year()),
                    column("words", e -> SearchText.of(e.title(), e.number())));

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
