package org.rectify.search.alfresco;

import java.time.Clock;
import java.util.List;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeService;
import org.rectify.deadline.Deadlines;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchIndex;
import org.rectify.search.sql.SearchTable;

/** Keeps both sides of what is searched in: the module's table, and, where the host has an index, the nodes that feed it. */
public final class RecordIndex implements SearchIndex {

    private final SearchTable table;
    private final SearchNodes nodes;
    private final EngineSetting engine;

    public RecordIndex(
            SearchTable table,
            NodeService nodes,
            BehaviourFilter behaviours,
            EngineSetting engine,
            Deadlines deadlines,
            Clock clock) {
        this.table = table;
        this.nodes = new SearchNodes(nodes, behaviours, deadlines, clock);
        this.engine = engine;
    }

    @Override
    public void put(String record, List<SearchEntry> entries) {
        List<SearchEntry> changed = table.put(record, entries);
        if (engine.indexed()) {
            changed.forEach(nodes::write);
        }
    }

    @Override
    public void remove(String record) {
        table.remove(record);
    }

    /** Tells the host's index the light that the entry has today, and nothing else. */
    void shine(SearchEntry entry) {
        nodes.shine(entry);
    }

    /** The same, but for writing every node again, changed or not, so that the host indexes it anew. */
    SearchIndex anew() {
        return new SearchIndex() {
            @Override
            public void put(String record, List<SearchEntry> entries) {
                table.put(record, entries);
                if (engine.indexed()) {
                    entries.forEach(nodes::write);
                }
            }

            @Override
            public void remove(String record) {
                table.remove(record);
            }
        };
    }
}
