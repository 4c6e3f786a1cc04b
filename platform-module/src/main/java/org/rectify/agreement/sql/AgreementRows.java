package org.rectify.agreement.sql;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.Period;
import org.rectify.platform.SearchText;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Columns;
import org.rectify.platform.sql.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Writes and reads single rows of {@code rect_agreement}. */
final class AgreementRows {

    private static final Columns ALL = new Columns(
            "rect_agreement",
            "id, version, agreement_number, title, status, upper_unit, upper_path, lower_unit, lower_path, period_from,"
                    + " period_to, signature_due, signing, amending, upper_id, previous_id, campaign_id, urged, process_id,"
                    + " created_by, created_at, modified_at, sent_at, signed_below_at, in_force_at, ended_at, total, demo",
            "of_year",
            "words");

    private final NamedParameterJdbcOperations jdbc;

    AgreementRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<AgreementEntry> select(String rest, MapSqlParameterSource values) {
        return jdbc.query("select " + ALL.of("a") + " from rect_agreement a " + rest, values, (r, index) -> entry(r));
    }

    void put(AgreementEntry entry) {
        MapSqlParameterSource values = values(entry);
        if (jdbc.update(ALL.update(), values) == 0) {
            jdbc.update(ALL.insert(), values);
        }
    }

    private static MapSqlParameterSource values(AgreementEntry e) {
        return ALL.values(
                e.id(),
                e.version(),
                e.number(),
                StorableText.of(e.title()),
                e.status(),
                e.upperUnit(),
                e.upperPath(),
                e.lowerUnit(),
                e.lowerPath(),
                date(e.period().from()),
                date(e.period().to()),
                date(e.signatureDue()),
                e.signing(),
                e.amending(),
                e.upperId(),
                e.previousId(),
                e.campaignId(),
                e.urged(),
                e.processId(),
                e.createdBy(),
                e.createdAt().toEpochMilli(),
                e.modifiedAt().toEpochMilli(),
                Moments.millis(e.sentAt()),
                Moments.millis(e.signedBelowAt()),
                Moments.millis(e.inForceAt()),
                Moments.millis(e.endedAt()),
                e.total(),
                e.demo(),
                e.period().year(),
                SearchText.of(e.title(), e.number()));
    }

    private static AgreementEntry entry(ResultSet r) throws SQLException {
        return new AgreementEntry(
                r.getString(1),
                r.getInt(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                r.getString(9),
                new Period(r.getObject(10, LocalDate.class), r.getObject(11, LocalDate.class)),
                r.getObject(12, LocalDate.class),
                r.getString(13),
                r.getBoolean(14),
                r.getString(15),
                r.getString(16),
                r.getString(17),
                r.getInt(18),
                r.getString(19),
                r.getString(20),
                Instant.ofEpochMilli(r.getLong(21)),
                Instant.ofEpochMilli(r.getLong(22)),
                Moments.of(r, 23),
                Moments.of(r, 24),
                Moments.of(r, 25),
                Moments.of(r, 26),
                r.getObject(27) == null ? null : r.getInt(27),
                r.getBoolean(28),
                List.of());
    }

    static Date date(LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }
}
