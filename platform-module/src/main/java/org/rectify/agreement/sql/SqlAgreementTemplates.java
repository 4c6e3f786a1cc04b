package org.rectify.agreement.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rectify.agreement.AgreementTemplate;
import org.rectify.agreement.AgreementTemplates;
import org.rectify.agreement.internal.Placeholders;
import org.rectify.agreement.internal.StandardText;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.StorableText;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Templates in {@code rect_agreement_template}. */
public final class SqlAgreementTemplates implements AgreementTemplates {

    private static final String SELECT =
            "select id, unit, name, body, preferred, version, modified_by, modified_at from rect_agreement_template ";

    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    public SqlAgreementTemplates(NamedParameterJdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<AgreementTemplate> of(String unit) {
        return unit == null
                ? select("order by name, id", Map.of())
                : select("where unit is null or unit = :unit order by name, id", Map.of("unit", unit));
    }

    @Override
    public Optional<AgreementTemplate> find(String id) {
        return select("where id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public AgreementTemplate preferred(String unit) {
        return select(
                        "where preferred = true and (unit = :unit or unit is null)"
                                + " order by case when unit is null then 1 else 0 end, name, id",
                        Map.of("unit", unit))
                .stream()
                .findFirst()
                .orElseGet(StandardText::template);
    }

    @Override
    public AgreementTemplate put(AgreementTemplate wanted, Integer expectedVersion) {
        Placeholders.check(wanted.body(), "body").ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        boolean fresh = wanted.id() == null;
        String id = fresh ? UUID.randomUUID().toString() : wanted.id();
        int version = fresh ? 1 : locked(id, expectedVersion) + 1;
        MapSqlParameterSource values = new MapSqlParameterSource("id", id)
                .addValue("unit", wanted.unit())
                .addValue("name", StorableText.of(wanted.name()))
                .addValue("body", StorableText.of(wanted.body()))
                .addValue("preferred", wanted.preferred())
                .addValue("version", version)
                .addValue("by", wanted.by())
                .addValue("at", clock.millis());
        if (wanted.preferred()) {
            String same = wanted.unit() == null ? "unit is null" : "unit = :unit";
            jdbc.update("update rect_agreement_template set preferred = false where " + same, values);
        }
        jdbc.update(
                fresh
                        ? "insert into rect_agreement_template"
                                + " (id, unit, name, body, preferred, version, modified_by, modified_at)"
                                + " values (:id, :unit, :name, :body, :preferred, :version, :by, :at)"
                        : "update rect_agreement_template set unit = :unit, name = :name, body = :body,"
                                + " preferred = :preferred, version = :version, modified_by = :by, modified_at = :at"
                                + " where id = :id",
                values);
        return find(id).orElseThrow();
    }

    private int locked(String id, Integer expectedVersion) {
        List<Integer> versions = jdbc.queryForList(
                "select version from rect_agreement_template where id = :id for update",
                Map.of("id", id),
                Integer.class);
        if (versions.isEmpty()) {
            throw new RefusedException(Refusal.notFound("agreement.template.notFound"));
        }
        if (expectedVersion != null && !Objects.equals(expectedVersion, versions.get(0))) {
            throw new RefusedException(Refusal.conflict("agreement.version.stale", List.of(), id));
        }
        return versions.get(0);
    }

    @Override
    public void remove(String id) {
        locked(id, null);
        jdbc.update("delete from rect_agreement_template where id = :id", Map.of("id", id));
    }

    private List<AgreementTemplate> select(String rest, Map<String, ?> values) {
        return jdbc.query(
                SELECT + rest,
                values,
                (r, index) -> new AgreementTemplate(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        r.getBoolean(5),
                        r.getInt(6),
                        r.getString(7),
                        Instant.ofEpochMilli(r.getLong(8))));
    }
}
