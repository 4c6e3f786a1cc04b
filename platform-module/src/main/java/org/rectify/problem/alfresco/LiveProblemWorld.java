package org.rectify.problem.alfresco;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.internal.ProblemList;
import org.rectify.problem.internal.ProblemWorld;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** Answers what decisions ask from the services of this host. */
public final class LiveProblemWorld implements ProblemWorld {

    private final Clock clock;
    private final Units units;
    private final ProblemList list;

    public LiveProblemWorld(Clock clock, Units units, ProblemList list) {
        this.clock = clock;
        this.units = units;
        this.list = list;
    }

    /** To the millisecond, which is what every database and node property keeps. */
    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return units.find(code);
    }

    @Override
    public String newId() {
        return UUID.randomUUID().toString();
    }

    @Override
    public Optional<ProblemEntry> seen(String id, Caller caller) {
        return list.visible(id, caller) ? list.find(id) : Optional.empty();
    }
}
