package org.rectify.problem.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rectify.problem.ProblemEntry;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;

/** What decisions need to know beyond the problem and the caller; answered by services at the edge, by a map in tests. */
public interface ProblemWorld {

    Instant now();

    /** The business day that {@link #now()} falls on. */
    LocalDate today();

    Optional<Unit> unit(String code);

    /** A new identifier for a record. */
    String newId();

    /** The problem, where the caller may see it. */
    Optional<ProblemEntry> seen(String id, Caller caller);
}
