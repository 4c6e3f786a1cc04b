package org.rectify.problem;

import java.time.LocalDate;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;

/**
 * What a line of the problem list says: also what one is entered and edited with. What is missing is refused, naming the
 * field, when the problem is made.
 *
 * @param foundOn null at entry: today
 * @param foundAt a place, in words; may be null
 * @param foundBy who found it, in words: a team, a person, a hotline; may be null
 * @param unit code of the unit concerned
 * @param repeatOf id of the problem that was found again, or null; always the first of a row of repeats
 */
public record ProblemFacts(
        String description,
        Source source,
        String category,
        Severity severity,
        Pace pace,
        LocalDate foundOn,
        String foundAt,
        String foundBy,
        String unit,
        String repeatOf) {

    /** Longest description, in characters. */
    public static final int DESCRIPTION = 4000;

    /** Longest place and finder, in characters. */
    public static final int LINE = 200;

    /** Longest category, in characters. */
    public static final int CATEGORY = 50;
}
