package org.rectify.search.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.deadline.LightThresholds;
import org.rectify.search.sql.RunningLights.Place;
import org.rectify.search.sql.RunningLights.Turned;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** That the rows whose light has turned are found by their index, however many rows there are: by the plans, not by time. */
@ParameterizedClass
@EnumSource(Databases.class)
class RunningLightsPlanIT {

    private static final int ROWS = 40_000;

    private final Databases kind;
    private final TestDatabase database;
    private final LightThresholds today;

    RunningLightsPlanIT(Databases kind) {
        this.kind = kind;
        database = kind.create();
        today = new Deadlines(
                        new FixedCalendars(),
                        Clock.fixed(Instant.parse("2026-11-03T02:00:00Z"), ZoneId.of("Asia/Shanghai")),
                        DeadlineSettings.DEFAULTS)
                .thresholds();
    }

    /** Four of five clocks stand still; the others run, told of the day before, their deadlines over a year. */
    private void fill() {
        String series = kind == Databases.H2 ? "system_range(1, %d) g(n)" : "generate_series(1, %d) g(n)";
        LocalDate from = today.today().minusDays(180);
        String deadline = kind == Databases.H2
                ? "dateadd(day, mod(n / 5, 360), date '%s')".formatted(from)
                : "date '%s' + mod(n / 5, 360)".formatted(from);
        LightThresholds yesterday = new LightThresholds(
                today.today().minusDays(1),
                today.warnUntil().minusDays(1),
                today.warnAtOnceUntil().minusDays(1));
        database.execute(("insert into rect_search (id, record_id, kind, record_kind, deadline, pace, frozen_light,"
                        + " record_year, modified_at, digest) select 'r' || n, 'r' || n, 'order', 'order', " + deadline
                        + ", case when mod(n, 3) = 0 then 'at-once' else 'by-date' end,"
                        + " case when mod(n, 5) > 0 then 'grey' end, 2026, n, 'x' from " + series)
                .formatted(ROWS));
        database.execute("update rect_search set running_light = " + yesterday.expressionOfSeveral("rect_search")
                + " where frozen_light is null");
        database.run(() -> database.jdbc().getJdbcOperations().execute("analyze"));
    }

    @Test
    void findsWhatHasTurnedByItsIndex() {
        fill();
        Plans plans = new Plans();
        List<Turned> turned = database.read(() -> new RunningLights(plans).turned(today, Place.START, 200));
        assertThat(turned).isNotEmpty();
        database.read(() -> new RunningLights(plans)
                .turned(today, turned.get(turned.size() - 1).place(), 200));
        assertThat(plans.seen)
                .as("one for each end of a light, then those from the last row on")
                .hasSizeGreaterThan(6)
                .allSatisfy(plan -> assertThat(plan)
                        .contains("rect_search_running")
                        .doesNotContain("tablescan")
                        .doesNotContain("seq scan"));
    }

    /** The plan of every statement it is asked for, in lower case. */
    private final class Plans extends NamedParameterJdbcTemplate {

        private final List<String> seen = new ArrayList<>();

        Plans() {
            super(database.dataSource());
        }

        @Override
        public <T> List<T> query(String sql, SqlParameterSource values, RowMapper<T> row) {
            seen.add(String.join("\n", super.query("explain " + sql, values, (line, number) -> line.getString(1)))
                    .toLowerCase(Locale.ROOT));
            return super.query(sql, values, row);
        }
    }
}
