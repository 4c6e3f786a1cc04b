package org.rectify.record;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that somebody has to do now.
 *
 * @param step the step asked for
 * @param unit whose matter it is
 * @param role code of the role that is asked within the unit, null for anyone of it
 * @param person the one person asked, null where anyone of the unit (and role) may take it
 * @param except user name of the one of them who may not take it, null where there is none
 * @param since when it began to wait
 * @param due the day by which it is to be done, null where there is none
 */
public record Waiting(
        String step, String unit, String role, String person, String except, Instant since, LocalDate due) {

    /** Where nobody is left out. */
    public Waiting(String step, String unit, String role, String person, Instant since, LocalDate due) {
        this(step, unit, role, person, null, since, due);
    }
}
