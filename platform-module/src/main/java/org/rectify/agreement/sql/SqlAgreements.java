package org.rectify.agreement.sql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementQuery;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.Period;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Days;
import org.rectify.platform.sql.Dialect;
import org.rectify.platform.sql.EachId;
import org.rectify.platform.sql.Inserts;
import org.rectify.record.Inbox;
import org.rectify.record.Inbox.Lateness;
import org.rectify.record.RecordKind;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The list of agreements in {@code rect_agreement}; every call joins the caller's transaction. */
public final class SqlAgreements implements AgreementRegister {

    private static final String OVER = "('" + AgreementStatus.COMPLETED.code() + "', '"
            + AgreementStatus.TERMINATED.code() + "', '" + AgreementStatus.DISCARDED.code() + "')";
    private static final String BINDING = "('" + AgreementStatus.IN_FORCE.code() + "', '"
            + AgreementStatus.MID_YEAR_REVIEW.code() + "', '" + AgreementStatus.YEAR_END_REVIEW.code() + "')";

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;
    private final AgreementRows rows;
    private final AgreementPages pages;
    private final Inbox inbox;

    public SqlAgreements(
            NamedParameterJdbcOperations jdbc,
            Inserts inserts,
            Dialect dialect,
            Units units,
            Inbox inbox,
            Clock clock) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.inbox = inbox;
        this.rows = new AgreementRows(jdbc);
        this.pages = new AgreementPages(jdbc, rows, dialect, units, () -> LocalDate.now(clock));
    }

    @Override
    public boolean lock(String id) {
        return !jdbc.queryForList(
                        "select id from rect_agreement where id = :id for update", Map.of("id", id), String.class)
                .isEmpty();
    }

    @Override
    public void lockParty(String lowerUnit) {
        Map<String, Object> party = Map.of("lower_unit", lowerUnit);
        String lock = "select lower_unit from rect_agreement_party where lower_unit = :lower_unit for update";
        if (jdbc.queryForList(lock, party, String.class).isEmpty()) {
            inserts.ifAbsent("rect_agreement_party", party);
            jdbc.queryForList(lock, party, String.class);
        }
    }

    @Override
    public void put(AgreementEntry entry) {
        rows.put(entry);
        inbox.put(RecordKind.AGREEMENT, entry.id(), one -> new Lateness(false, one.due()), entry.waiting());
    }

    @Override
    public void remove(String id) {
        jdbc.update("delete from rect_agreement where id = :id", Map.of("id", id));
        inbox.clear(RecordKind.AGREEMENT, id);
    }

    @Override
    public Optional<AgreementEntry> find(String id) {
        return rows.select("where id = :id", new MapSqlParameterSource("id", id)).stream()
                .findFirst();
    }

    @Override
    public List<AgreementEntry> find(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : rows.select("where id in (:ids)", new MapSqlParameterSource("ids", ids));
    }

    @Override
    public boolean visible(String id, Caller caller) {
        MapSqlParameterSource values = new MapSqlParameterSource("id", id);
        String scope = AgreementPages.scope(caller, values);
        return !jdbc.queryForList(
                        "select a.id from rect_agreement a where a.id = :id and " + scope, values, String.class)
                .isEmpty();
    }

    @Override
    public Page<AgreementEntry> page(AgreementQuery query, Caller caller) {
        return pages.page(query, caller);
    }

    @Override
    public List<String> binding(String lowerUnit, Period period) {
        return jdbc.queryForList(
                "select id from rect_agreement where lower_unit = :lower and status in " + BINDING
                        + " and period_from <= :from and period_to >= :to order by period_from desc, id",
                values(period).addValue("lower", lowerUnit),
                String.class);
    }

    @Override
    public List<String> overlapping(String upperUnit, String lowerUnit, Period period) {
        return jdbc.queryForList(
                "select id from rect_agreement where lower_unit = :lower and upper_unit = :upper and status not in "
                        + OVER + " and period_from <= :to and period_to >= :from order by id",
                values(period).addValue("lower", lowerUnit).addValue("upper", upperUnit),
                String.class);
    }

    private static MapSqlParameterSource values(Period period) {
        return new MapSqlParameterSource("from", Days.date(period.from())).addValue("to", Days.date(period.to()));
    }

    @Override
    public Optional<String> renewal(String id) {
        return jdbc
                .queryForList(
                        "select id from rect_agreement where previous_id = :id and status <> :discarded",
                        Map.of("id", id, "discarded", AgreementStatus.DISCARDED.code()),
                        String.class)
                .stream()
                .findFirst();
    }

    @Override
    public List<AgreementEntry> signatureDueBefore(LocalDate day, String afterId, int max) {
        return rows.select(
                "where signature_due < :day and id > :after order by id limit " + max,
                new MapSqlParameterSource("day", Days.date(day)).addValue("after", afterId));
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        EachId.of(jdbc, "rect_agreement", "id", consumer);
    }
}
