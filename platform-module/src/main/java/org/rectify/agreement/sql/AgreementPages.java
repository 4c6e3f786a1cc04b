package org.rectify.agreement.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementQuery;
import org.rectify.agreement.AgreementQuery.Field;
import org.rectify.agreement.AgreementStatus;
import org.rectify.platform.Page;
import org.rectify.platform.SearchText;
import org.rectify.platform.sql.Condition;
import org.rectify.platform.sql.Days;
import org.rectify.platform.sql.Dialect;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Pages of agreements, within the caller's scope. */
final class AgreementPages {

    private static final Map<Field, String> COLUMNS = Map.of(
            Field.NUMBER, "a.agreement_number",
            Field.TITLE, "a.title",
            Field.STATUS, "a.status",
            Field.YEAR, "a.of_year",
            Field.SIGN_BY, "a.signature_due",
            Field.CREATED_AT, "a.created_at",
            Field.MODIFIED_AT, "a.modified_at",
            Field.LOWER_UNIT, "a.lower_path");

    private final NamedParameterJdbcOperations jdbc;
    private final AgreementRows rows;
    private final Dialect dialect;
    private final Units units;
    private final Supplier<LocalDate> today;

    AgreementPages(
            NamedParameterJdbcOperations jdbc,
            AgreementRows rows,
            Dialect dialect,
            Units units,
            Supplier<LocalDate> today) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.dialect = dialect;
        this.units = units;
        this.today = today;
    }

    Page<AgreementEntry> page(AgreementQuery query, Caller caller) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        List<String> conditions = new ArrayList<>();
        conditions.add(scope(caller, values));
        restrict(query, conditions, values);
        String where = " where " + String.join(" and ", conditions);
        Long total = jdbc.queryForObject("select count(*) from rect_agreement a" + where, values, Long.class);
        if (total == null || query.skip() >= total) {
            return new Page<>(total == null ? 0 : total, query.skip(), query.max(), List.of());
        }
        String order = query.sort().stream()
                .map(sort -> dialect.order(COLUMNS.get(sort.field()), sort.descending()))
                .collect(Collectors.joining(", "));
        return new Page<>(
                total,
                query.skip(),
                query.max(),
                rows.select(
                        where + " order by " + order + ", a.id limit " + query.max() + " offset " + query.skip(),
                        values));
    }

    private void restrict(AgreementQuery query, List<String> conditions, MapSqlParameterSource values) {
        if (!query.statuses().isEmpty()) {
            conditions.add("a.status in (:statuses)");
            values.addValue("statuses", query.statuses());
        }
        if (!query.years().isEmpty()) {
            conditions.add("a.of_year in (:years)");
            values.addValue("years", query.years());
        }
        if (!query.units().isEmpty()) {
            List<String> paths = query.units().stream()
                    .flatMap(code -> units.find(code).stream())
                    .map(Unit::path)
                    .sorted()
                    .toList();
            conditions.add(ranges("a.lower_path", paths, "unit", values));
        }
        if (query.upperId() != null) {
            conditions.add("a.upper_id = :upperId");
            values.addValue("upperId", query.upperId());
        }
        if (query.campaignId() != null) {
            conditions.add("a.campaign_id = :campaignId");
            values.addValue("campaignId", query.campaignId());
        }
        if (query.late()) {
            conditions.add("a.signature_due < :today");
            values.addValue("today", Days.date(today.get()));
        }
        if (query.words() != null) {
            int n = 0;
            for (String word : SearchText.words(query.words())) {
                conditions.add("a.words like :word" + n + " escape '!'");
                values.addValue("word" + n++, Condition.containing(word));
            }
        }
    }

    /** Who may know of the row {@code a}. */
    static String scope(Caller caller, MapSqlParameterSource values) {
        if (caller.administrator() || caller.system()) {
            return "1 = 1";
        }
        List<String> paths = caller.paths();
        if (paths.isEmpty()) {
            return "1 = 0";
        }
        values.addValue("unsent", List.of(AgreementStatus.DRAFT.code(), AgreementStatus.DISCARDED.code()));
        return "(" + ranges("a.upper_path", paths, "scope", values) + " or a.status not in (:unsent) and "
                + ranges("a.lower_path", paths, "scope", values) + ")";
    }

    /** The paths and all below them, as half-open ranges, which the index finds. */
    static String ranges(String column, List<String> paths, String name, MapSqlParameterSource values) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            values.addValue(name + i, path);
            values.addValue(name + i + "end", Condition.end(path));
            ranges.add(column + " >= :" + name + i + " and " + column + " < :" + name + i + "end");
        }
        return ranges.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ranges) + ")";
    }
}
