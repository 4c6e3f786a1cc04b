package org.rectify.search.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rectify.deadline.LightThresholds;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The light that the host's index was told of each row whose clock runs; every call joins the caller's transaction. */
public final class RunningLights {

    /** What the column holds of rows that are older than it. */
    static final String UNSET = "unset";

    private static final String GREEN = "green";
    private static final String YELLOW = "yellow";
    private static final String RED = "red";

    private final NamedParameterJdbcOperations jdbc;

    public RunningLights(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row that was told another light than it has.
     *
     * @param kind the kind of its record
     */
    public record Turned(String id, String record, String kind, Place place) {}

    /** Where a row stands in the order in which such rows are looked for. */
    public record Place(int span, LocalDate deadline, String id) {

        /** Before all of them. */
        public static final Place START = new Place(0, null, "");
    }

    /**
     * A light that was told, and the deadlines on which it may be another one now; null where there is no end.
     *
     * @param dated whether it is about rows that have a deadline, or those that have none
     */
    private record Span(String told, boolean dated, LocalDate from, LocalDate to) {}

    /**
     * Some of the rows that were told another light, each time in the same order. Only where a light ends is looked, so that it
     * does not matter how many rows there are; lights go back too, when the calendar is changed.
     *
     * @param after only those behind that place, so that what could not be told is read once in a run
     */
    public List<Turned> turned(LightThresholds lights, Place after, int max) {
        LocalDate first =
                lights.warnUntil().isBefore(lights.warnAtOnceUntil()) ? lights.warnUntil() : lights.warnAtOnceUntil();
        LocalDate last = first.equals(lights.warnUntil()) ? lights.warnAtOnceUntil() : lights.warnUntil();
        List<Span> spans = List.of(
                new Span(UNSET, false, null, null),
                new Span(UNSET, true, null, null),
                new Span(GREEN, true, null, last),
                new Span(YELLOW, true, null, lights.today().minusDays(1)),
                new Span(YELLOW, true, first.plusDays(1), null),
                new Span(RED, true, lights.today(), null));
        List<Turned> turned = new ArrayList<>();
        for (int at = after.span(); at < spans.size() && turned.size() < max; at++) {
            Place from = at == after.span() ? after : new Place(at, null, "");
            turned.addAll(turned(spans.get(at), from, lights, max - turned.size()));
        }
        return turned;
    }

    private List<Turned> turned(Span span, Place after, LightThresholds lights, int max) {
        MapSqlParameterSource values = new MapSqlParameterSource("told", span.told()).addValue("afterId", after.id());
        StringBuilder where = new StringBuilder(" where s.running_light = :told");
        if (!span.dated()) {
            where.append(" and s.deadline is null and s.id > :afterId");
        } else if (after.deadline() == null) {
            where.append(" and s.deadline is not null");
        } else {
            where.append(" and s.deadline >= :after and (s.deadline > :after or s.id > :afterId)");
            values.addValue("after", after.deadline());
        }
        if (span.from() != null) {
            where.append(" and s.deadline >= :from");
            values.addValue("from", span.from());
        }
        if (span.to() != null) {
            where.append(" and s.deadline <= :to");
            values.addValue("to", span.to());
        }
        return jdbc.query(
                "select s.id, s.record_id, s.record_kind, s.deadline from rect_search s" + where
                        + " and s.running_light <> " + lights.expressionOfSeveral("s")
                        + " order by s.running_light, s.deadline, s.id limit " + max,
                values,
                (row, number) -> new Turned(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new Place(after.span(), row.getObject(4, LocalDate.class), row.getString(1))));
    }

    /** Notes that the index was told the light that the row has. */
    public void tell(String id, LightThresholds lights) {
        jdbc.update(
                "update rect_search set running_light = case when frozen_light is null and deadline is not null then "
                        + lights.expressionOfSeveral("rect_search") + " end where id = :id",
                new MapSqlParameterSource("id", id));
    }
}
