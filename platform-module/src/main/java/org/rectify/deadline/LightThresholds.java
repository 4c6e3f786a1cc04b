package org.rectify.deadline;

import java.time.LocalDate;

/**
 * The days at which lights change, as seen from one day: the one rule behind the light of an order and behind the
 * ledger's filter by light, so that totals agree.
 *
 * @param today a running clock with a deadline before this day is red
 * @param warnUntil the last deadline that is yellow
 * @param warnAtOnceUntil the same for orders to be put right at once
 */
public record LightThresholds(LocalDate today, LocalDate warnUntil, LocalDate warnAtOnceUntil) {

    /** The code of the pace with its own warning window. */
    public static final String AT_ONCE = "at-once";

    /** The last deadline that is yellow for that pace. */
    public LocalDate warnUntil(String pace) {
        return AT_ONCE.equals(pace) ? warnAtOnceUntil : warnUntil;
    }

    /** The same for what has the other warning window, see {@link DeadlineFacts#otherDeadline()}. */
    private LocalDate otherWarnUntil(String pace) {
        return AT_ONCE.equals(pace) ? warnUntil : warnAtOnceUntil;
    }

    /**
     * The same for rows of a table, as an expression of SQL.
     *
     * @param row the alias of a table with the columns {@code frozen_light}, {@code deadline} and {@code pace}
     */
    public String expression(String row) {
        return expression(row, "");
    }

    /**
     * The same for rows of records that several orders are about.
     *
     * @param row as before, with {@code other_deadline} too
     */
    public String expressionOfSeveral(String row) {
        return expression(row, " or %s.other_deadline <= %s".formatted(row, byPace(row, warnUntil, warnAtOnceUntil)));
    }

    private String expression(String row, String otherWarns) {
        return "case when %1$s.frozen_light is not null then %1$s.frozen_light when %1$s.deadline is null then 'grey'"
                        .formatted(row)
                + " when %1$s.deadline < %2$s then 'red' when %1$s.deadline <= %3$s%4$s then 'yellow' else 'green' end"
                        .formatted(row, day(today), warnUntilOf(row), otherWarns);
    }

    /** The last deadline that is yellow for the row's pace, as an expression of SQL. */
    public String warnUntilOf(String row) {
        return byPace(row, warnAtOnceUntil, warnUntil);
    }

    private static String byPace(String row, LocalDate atOnce, LocalDate ordinary) {
        return "case when " + row + ".pace = '" + AT_ONCE + "' then " + day(atOnce) + " else " + day(ordinary) + " end";
    }

    private static String day(LocalDate day) {
        return "date '" + day + "'";
    }

    /** The light. */
    public Light light(DeadlineFacts facts) {
        if (facts.frozenLight() != null) {
            return facts.frozenLight();
        }
        if (facts.deadline() == null) {
            return Light.GREY;
        }
        if (facts.deadline().isBefore(today)) {
            return Light.RED;
        }
        boolean warned = !facts.deadline().isAfter(warnUntil(facts.pace()))
                || facts.otherDeadline() != null && !facts.otherDeadline().isAfter(otherWarnUntil(facts.pace()));
        return warned ? Light.YELLOW : Light.GREEN;
    }
}
