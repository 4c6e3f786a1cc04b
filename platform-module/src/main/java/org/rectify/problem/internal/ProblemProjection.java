package org.rectify.problem.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.platform.StorableText;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemFacts;
import org.rectify.unit.Unit;

/** The list's row of a problem: what the register must hold, whoever computes it, in the form in which it is stored. */
public final class ProblemProjection {

    private ProblemProjection() {}

    public static ProblemEntry of(Problem problem, DeadlineFacts clock, ProblemWorld world) {
        ProblemFacts facts = problem.facts();
        return new ProblemEntry(
                problem.id(),
                problem.version(),
                problem.status().code(),
                StorableText.of(facts.description()),
                facts.source().code(),
                StorableText.of(facts.category()),
                facts.severity().code(),
                facts.pace().code(),
                facts.foundOn(),
                StorableText.of(facts.foundAt()),
                StorableText.of(facts.foundBy()),
                facts.unit(),
                path(facts.unit(), world),
                problem.recordingUnit(),
                path(problem.recordingUnit(), world),
                problem.disclosed(),
                problem.claim() != null,
                facts.repeatOf(),
                problem.noticeId(),
                problem.bornOf(),
                problem.attachments().size(),
                clock.deadline(),
                clock.frozenLight() == null ? null : clock.frozenLight().code(),
                problem.createdBy(),
                millis(problem.createdAt()),
                millis(problem.modifiedAt()),
                problem.demo());
    }

    private static String path(String unit, ProblemWorld world) {
        // A unit that is gone keeps its problems; the path of its own code leaves them to administrators.
        return world.unit(unit).map(Unit::path).orElse("/" + unit + "/");
    }

    private static Instant millis(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
