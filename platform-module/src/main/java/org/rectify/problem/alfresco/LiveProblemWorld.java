package org.rectify.problem.alfresco;

import java.time.Clock;
import java.util.Optional;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.internal.ProblemList;
import org.rectify.problem.internal.ProblemWorld;
import org.rectify.record.alfresco.LiveRecordWorld;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;

/** Answers what decisions ask from the services of this host. */
public final class LiveProblemWorld extends LiveRecordWorld implements ProblemWorld {

    private final ProblemList list;

    public LiveProblemWorld(Clock clock, Units units, ProblemList list) {
        super(clock, units);
        this.list = list;
    }

    @Override
    public Optional<ProblemEntry> seen(String id, Caller caller) {
        return list.visible(id, caller) ? list.find(id) : Optional.empty();
    }
}
