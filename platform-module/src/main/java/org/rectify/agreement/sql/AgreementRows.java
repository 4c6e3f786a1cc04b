package org.rectify.agreement.sql;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.Period;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Writes and reads single rows of {@code rect_agreement}. */
final class AgreementRows {

    private static final String SELECT =
            "select id, version, agreement_number, title, status, upper_unit, upper_path, lower_unit, lower_path,"
                    + " period_from, period_to, signature_due, signing, amending, upper_id, previous_id, campaign_id, urged,"
                    + " process_id, created_by, created_at, modified_at, sent_at, signed_below_at, in_force_at, ended_at,"
                    + " total, demo from rect_agreement ";
    private static final String VALUES =
            "version = :version, agreement_number = :number, title = :title, words = :words, status = :status,"
                    + " upper_unit = :upper, upper_path = :upperPath, lower_unit = :lower, lower_path = :lowerPath,"
                    + " of_year = :year, period_from = :from, period_to = :to, signature_due = :due, signing = :signing,"
                    + " amending = :amending, upper_id = :upperId, previous_id = :previousId, campaign_id = :campaignId,"
                    + " urged = :urged, process_id = :process, created_by = :by, created_at = :createdAt,"
                    + " modified_at = :modifiedAt, sent_at = :sentAt, signed_below_at = :signedBelowAt,"
                    + " in_force_at = :inForceAt, ended_at = :endedAt, total = :total, demo = :demo";

    private final NamedParameterJdbcOperations jdbc;

    AgreementRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<AgreementEntry> select(String rest, MapSqlParameterSource values) {
        return jdbc.query(SELECT + rest, values, (r, index) -> entry(r));
    }

    void put(AgreementEntry entry) {
        MapSqlParameterSource values = values(entry);
        if (jdbc.update("update rect_agreement set " + VALUES + " where id = :id", values) == 0) {
            jdbc.update(insert(), values);
        }
    }

    private static String insert() {
        StringBuilder columns = new StringBuilder("id");
        StringBuilder parameters = new StringBuilder(":id");
        for (String each : VALUES.split(",")) {
            String[] pair = each.strip().split(" = ");
            columns.append(", ").append(pair[0]);
            parameters.append(", ").append(pair[1]);
        }
        return "insert into rect_agreement (" + columns + ") values (" + parameters + ")";
    }

    private static MapSqlParameterSource values(AgreementEntry e) {
        return new MapSqlParameterSource("id", e.id())
                .addValue("version", e.version())
                .addValue("number", e.number())
                .addValue("title", StorableText.of(e.title()))
                .addValue("words", words(Objects.toString(e.title(), "") + " " + Objects.toString(e.number(), "")))
                .addValue("status", e.status())
                .addValue("upper", e.upperUnit())
                .addValue("upperPath", e.upperPath())
                .addValue("lower", e.lowerUnit())
                .addValue("lowerPath", e.lowerPath())
                .addValue("year", e.period().year())
                .addValue("from", date(e.period().from()))
                .addValue("to", date(e.period().to()))
                .addValue("due", date(e.signatureDue()), Types.DATE)
                .addValue("signing", e.signing())
                .addValue("amending", e.amending())
                .addValue("upperId", e.upperId())
                .addValue("previousId", e.previousId())
                .addValue("campaignId", e.campaignId())
                .addValue("urged", e.urged())
                .addValue("process", e.processId())
                .addValue("by", e.createdBy())
                .addValue("createdAt", e.createdAt().toEpochMilli())
                .addValue("modifiedAt", e.modifiedAt().toEpochMilli())
                .addValue("sentAt", Moments.millis(e.sentAt()), Types.BIGINT)
                .addValue("signedBelowAt", Moments.millis(e.signedBelowAt()), Types.BIGINT)
                .addValue("inForceAt", Moments.millis(e.inForceAt()), Types.BIGINT)
                .addValue("endedAt", Moments.millis(e.endedAt()), Types.BIGINT)
                .addValue("total", e.total(), Types.INTEGER)
                .addValue("demo", e.demo());
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

    /** The text as it is searched: full-width as half-width, in lower case. */
    static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return StorableText.cut(StorableText.of(plain), 800);
    }

    /** What a word looks like in a pattern whose escape is an exclamation mark. */
    static Map.Entry<String, String> like(String column, String parameter, String word) {
        String escaped = words(word).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return Map.entry(column + " like :" + parameter + " escape '!'", "%" + escaped + "%");
    }
}
