package org.rectify.problem.alfresco;

import java.time.ZoneId;
import java.util.function.Consumer;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.problem.Problem;
import org.rectify.problem.internal.ProblemList;
import org.rectify.problem.internal.ProblemSearchable;
import org.rectify.problem.internal.ProblemWorld;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.search.SearchIndex;
import org.rectify.search.SearchSource;

/** The problems' side of search: hands over each record as it changes, and all of them for a rebuild. */
public final class ProblemSearch implements SearchSource {

    private final SearchIndex index;
    private final ProblemList list;
    private final ProblemNodes nodes;
    private final RecordGuard guard;
    private final ProblemWorld world;
    private final ZoneId zone;

    public ProblemSearch(
            SearchIndex index,
            ProblemList list,
            ProblemNodes nodes,
            RecordGuard guard,
            ProblemWorld world,
            ZoneId zone) {
        this.index = index;
        this.list = list;
        this.nodes = nodes;
        this.guard = guard;
        this.world = world;
        this.zone = zone;
    }

    /** @param clock what the problem's light follows from */
    void put(Problem problem, DeadlineFacts clock) {
        put(problem, clock, index);
    }

    private void put(Problem problem, DeadlineFacts clock, SearchIndex to) {
        guard.unguarded(() -> to.put(problem.id(), ProblemSearchable.of(problem, clock, world, zone)));
    }

    @Override
    public String kind() {
        return ProblemSearchable.KIND;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        nodes.eachId(consumer);
    }

    @Override
    public void index(String id, SearchIndex to) {
        // No change may come between the reading and the writing.
        list.lock(id);
        nodes.find(id).ifPresentOrElse(found -> put(found, list.clock(id), to), () -> to.remove(id));
    }
}
