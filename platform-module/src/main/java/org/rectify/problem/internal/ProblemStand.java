package org.rectify.problem.internal;

import org.rectify.platform.Coded;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemStatus;

/**
 * As much of a problem as says which steps it allows and to whom: the same from its record, by which steps are judged, and
 * from its row, by which a list offers them without reading a record for each.
 *
 * @param unit the unit concerned
 * @param keeper the unit that keeps it
 */
record ProblemStand(ProblemStatus status, String unit, String keeper, boolean disclosed, boolean claimed) {

    static ProblemStand of(Problem problem) {
        return new ProblemStand(
                problem.status(),
                problem.facts().unit(),
                problem.recordingUnit(),
                problem.disclosed(),
                problem.claim() != null);
    }

    static ProblemStand of(ProblemEntry entry) {
        return new ProblemStand(
                Coded.of(ProblemStatus.class, entry.status()),
                entry.unit(),
                entry.recordingUnit(),
                entry.disclosed(),
                entry.claimed());
    }

    /** Whether a unit found it itself. */
    boolean selfFound() {
        return keeper.equals(unit);
    }
}
