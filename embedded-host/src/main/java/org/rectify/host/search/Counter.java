package org.rectify.host.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Counts what was found by the values of properties, and by further queries. */
final class Counter extends SimpleCollector {
    private final Map<LeafReaderContext, FixedBitSet> found = new LinkedHashMap<>();
    private FixedBitSet here;

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        here = new FixedBitSet(context.reader().maxDoc());
        found.put(context, here);
    }

    @Override
    public void collect(int document) {
        here.set(document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    long total() {
        return found.values().stream().mapToLong(FixedBitSet::cardinality).sum();
    }

    /** The values of the field that occur, most frequent first. */
    List<Map.Entry<String, Integer>> byValue(String field, int least, int most) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Map.Entry<LeafReaderContext, FixedBitSet> leaf : found.entrySet()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.getKey().reader(), field);
            if (values.getValueCount() == 0) {
                continue;
            }
            int[] byOrdinal = new int[Math.toIntExact(values.getValueCount())];
            FixedBitSet documents = leaf.getValue();
            DocIdSetIterator both = ConjunctionUtils.intersectIterators(
                    List.of(new BitSetIterator(documents, documents.cardinality()), values));
            while (both.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int several = values.docValueCount();
                for (int i = 0; i < several; i++) {
                    byOrdinal[(int) values.nextOrd()]++;
                }
            }
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
                }
            }
        }
        List<Map.Entry<String, Integer>> listed = new ArrayList<>(counts.entrySet());
        listed.removeIf(entry -> entry.getValue() < least);
        listed.sort(Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
        return listed.subList(0, Math.min(most, listed.size()));
    }

    /** How many of what was found the query finds too: what was found leads, where that is less. */
    int byQuery(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        int count = 0;
        for (Map.Entry<LeafReaderContext, FixedBitSet> leaf : found.entrySet()) {
            int here = leaf.getValue().cardinality();
            ScorerSupplier supplier = here == 0 ? null : weight.scorerSupplier(leaf.getKey());
            if (supplier != null) {
                DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(
                        new BitSetIterator(leaf.getValue(), here),
                        supplier.get(here).iterator()));
                while (both.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    count++;
                }
            }
        }
        return count;
    }
}
