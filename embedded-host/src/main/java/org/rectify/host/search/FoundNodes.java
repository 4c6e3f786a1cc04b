package org.rectify.host.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.util.Pair;

/** What was found, read already. */
record FoundNodes(
        List<NodeRef> nodes,
        int skipped,
        long total,
        Map<String, List<Pair<String, Integer>>> facets,
        Map<String, Integer> queries,
        Map<NodeRef, List<Pair<String, List<String>>>> marked)
        implements ResultSet {

    private record Row(NodeRef node, int index) implements ResultSetRow {
        @Override
        public NodeRef getNodeRef() {
            return node;
        }

        @Override
        public int getIndex() {
            return index;
        }
    }

    @Override
    public int length() {
        return nodes.size();
    }

    @Override
    public long getNumberFound() {
        return total;
    }

    @Override
    public NodeRef getNodeRef(int n) {
        return nodes.get(n);
    }

    @Override
    public List<NodeRef> getNodeRefs() {
        return nodes;
    }

    @Override
    public ResultSetRow getRow(int i) {
        return new Row(nodes.get(i), i);
    }

    @Override
    public int getStart() {
        return skipped;
    }

    @Override
    public boolean hasMore() {
        return skipped + nodes.size() < total;
    }

    @Override
    public List<Pair<String, Integer>> getFieldFacet(String field) {
        return facets.getOrDefault(field, List.of());
    }

    @Override
    public Map<String, Integer> getFacetQueries() {
        return queries;
    }

    @Override
    public Map<NodeRef, List<Pair<String, List<String>>>> getHighlighting() {
        return marked;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public Iterator<ResultSetRow> iterator() {
        List<ResultSetRow> rows = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            rows.add(getRow(i));
        }
        return rows.iterator();
    }
}
