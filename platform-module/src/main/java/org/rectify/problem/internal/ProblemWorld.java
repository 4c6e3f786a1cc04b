package org.rectify.problem.internal;

import java.util.Optional;
import org.rectify.problem.ProblemEntry;
import org.rectify.record.RecordWorld;
import org.rectify.unit.Caller;

/** What decisions need to know beyond the problem and the caller; answered by services at the edge, by a map in tests. */
public interface ProblemWorld extends RecordWorld {

    /** The problem, where the caller may see it. */
    Optional<ProblemEntry> seen(String id, Caller caller);
}
