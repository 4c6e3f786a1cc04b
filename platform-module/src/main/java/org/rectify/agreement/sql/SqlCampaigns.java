package org.rectify.agreement.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectify.agreement.Campaign;
import org.rectify.agreement.CampaignRow;
import org.rectify.agreement.CampaignState;
import org.rectify.agreement.NewCampaign;
import org.rectify.agreement.internal.CampaignStore;
import org.rectify.agreement.internal.Campaigns.Planned;
import org.rectify.platform.Coded;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.sql.Days;
import org.rectify.unit.Caller;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Campaigns in {@code rect_campaign} and {@code rect_campaign_unit}; every call joins the caller's transaction. */
public final class SqlCampaigns implements CampaignStore {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    /** What stands after the columns, the campaigns to be filled in. */
    private static final String ROWS =
            " from rect_campaign_unit c left join rect_agreement a on a.id = c.agreement_id where c.campaign_id %s ";

    private static final String STATE = "case when c.agreement_id is null"
            + " then case when c.problem is null then 'open' else 'failed' end"
            + " when a.status = 'draft' then 'draft' when a.status = 'refused' then 'refused'"
            + " when a.status in ('sent', 'signed-below')"
            + " then case when a.signature_due < :today then 'late' else 'waiting' end"
            + " when a.status in ('terminated', 'discarded') then 'ended' else 'signed' end";

    private final NamedParameterJdbcOperations jdbc;

    public SqlCampaigns(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(Campaign campaign, List<Planned> units) {
        jdbc.update(
                "insert into rect_campaign"
                        + " (id, title, unit, path, of_year, sign_by, request, created_by, created_at, demo)"
                        + " values (:id, :title, :unit, :path, :year, :signBy, :request, :by, :at, :demo)",
                new MapSqlParameterSource("id", campaign.id())
                        .addValue("title", campaign.title())
                        .addValue("unit", campaign.unit())
                        .addValue("path", campaign.path())
                        .addValue("year", campaign.request().period().year())
                        .addValue("signBy", Days.date(campaign.request().signBy()), Types.DATE)
                        .addValue("request", write(campaign.request()))
                        .addValue("by", campaign.createdBy())
                        .addValue("at", campaign.createdAt().toEpochMilli())
                        .addValue("demo", campaign.demo()));
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Planned unit : units) {
            rows.add(new MapSqlParameterSource("id", campaign.id())
                    .addValue("ordinal", rows.size())
                    .addValue("unit", unit.unit())
                    .addValue("upper", unit.upperUnit()));
        }
        jdbc.batchUpdate(
                "insert into rect_campaign_unit (campaign_id, ordinal, unit, upper_unit)"
                        + " values (:id, :ordinal, :unit, :upper)",
                rows.toArray(SqlParameterSource[]::new));
    }

    @Override
    public Optional<Campaign> find(String id, LocalDate today) {
        return campaigns("where id = :id", new MapSqlParameterSource("id", id), today).stream()
                .findFirst();
    }

    @Override
    public Page<Campaign> page(Caller caller, LocalDate today, int skip, int max) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        String where = caller.administrator() || caller.system()
                ? ""
                : caller.paths().isEmpty() ? "where 1 = 0 " : "where " + scope(caller, values) + " ";
        Long total = jdbc.queryForObject("select count(*) from rect_campaign " + where, values, Long.class);
        return new Page<>(
                total == null ? 0 : total,
                skip,
                max,
                campaigns(where + "order by created_at desc, id limit " + max + " offset " + skip, values, today));
    }

    private static String scope(Caller caller, MapSqlParameterSource values) {
        return AgreementPages.ranges("path", caller.paths(), "scope", values);
    }

    @Override
    public List<Planned> undrawn(String id) {
        return jdbc.query(
                "select unit, upper_unit from rect_campaign_unit where campaign_id = :id and agreement_id is null"
                        + " order by ordinal",
                Map.of("id", id),
                (r, index) -> new Planned(r.getString(1), r.getString(2)));
    }

    @Override
    public boolean lockUndrawn(String id, String unit) {
        return jdbc
                .query(
                        "select agreement_id from rect_campaign_unit where campaign_id = :id and unit = :unit for update",
                        Map.of("id", id, "unit", unit),
                        (r, index) -> r.getString(1) == null)
                .stream()
                .anyMatch(undrawn -> undrawn);
    }

    @Override
    public void drawn(String id, String unit, String agreementId) {
        jdbc.update(
                "update rect_campaign_unit set agreement_id = :agreement, problem = null"
                        + " where campaign_id = :id and unit = :unit",
                Map.of("id", id, "unit", unit, "agreement", agreementId));
    }

    @Override
    public void failed(String id, String unit, Refusal refusal) {
        jdbc.update(
                "update rect_campaign_unit set problem = :problem"
                        + " where campaign_id = :id and unit = :unit and agreement_id is null",
                Map.of("id", id, "unit", unit, "problem", write(refusal)));
    }

    @Override
    public Page<CampaignRow> rows(String id, Set<CampaignState> states, LocalDate today, int skip, int max) {
        MapSqlParameterSource values = new MapSqlParameterSource("id", id).addValue("today", Days.date(today));
        String where = ROWS.formatted("= :id");
        if (!states.isEmpty()) {
            where += "and " + STATE + " in (:states) ";
            values.addValue("states", states.stream().map(Coded::code).toList());
        }
        Long total = jdbc.queryForObject("select count(*)" + where, values, Long.class);
        return new Page<>(
                total == null ? 0 : total,
                skip,
                max,
                jdbc.query(
                        "select c.unit, c.upper_unit, " + STATE
                                + ", c.agreement_id, a.agreement_number, a.title, a.status, a.signing, a.signature_due,"
                                + " c.problem" + where + "order by c.ordinal limit " + max + " offset " + skip,
                        values,
                        (r, index) -> row(r)));
    }

    private static CampaignRow row(ResultSet r) throws SQLException {
        return new CampaignRow(
                r.getString(1),
                r.getString(2),
                Coded.of(CampaignState.class, r.getString(3)),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                r.getObject(9, LocalDate.class),
                r.getString(10) == null ? null : read(r.getString(10), Refusal.class));
    }

    private List<Campaign> campaigns(String rest, MapSqlParameterSource values, LocalDate today) {
        List<Campaign> bare = jdbc.query(
                "select id, title, unit, path, request, created_by, created_at, demo from rect_campaign " + rest,
                values,
                (r, index) -> new Campaign(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        read(r.getString(5), NewCampaign.class),
                        r.getString(6),
                        Instant.ofEpochMilli(r.getLong(7)),
                        r.getBoolean(8),
                        Map.of()));
        Map<String, Map<CampaignState, Long>> counts =
                counts(bare.stream().map(Campaign::id).toList(), today);
        return bare.stream()
                .map(campaign -> campaign.counted(counts.getOrDefault(campaign.id(), Map.of())))
                .toList();
    }

    private Map<String, Map<CampaignState, Long>> counts(List<String> ids, LocalDate today) {
        Map<String, Map<CampaignState, Long>> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                    "select s.campaign_id, s.state, count(*) from (select c.campaign_id, " + STATE + " as state"
                            + ROWS.formatted("in (:ids)") + ") s group by s.campaign_id, s.state",
                    new MapSqlParameterSource("ids", ids).addValue("today", Days.date(today)),
                    r -> {
                        counts.computeIfAbsent(r.getString(1), id -> new EnumMap<>(CampaignState.class))
                                .put(Coded.of(CampaignState.class, r.getString(2)), r.getLong(3));
                    });
        }
        return counts;
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
