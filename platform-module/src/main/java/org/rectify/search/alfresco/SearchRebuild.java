package org.rectify.search.alfresco;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rectify.platform.Lists;
import org.rectify.platform.Transactions;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchIndex;
import org.rectify.search.SearchMaintenance;
import org.rectify.search.SearchSource;
import org.rectify.search.sql.SearchTable;

/** Hands every record to the index anew. Work goes on meanwhile: a record is read in the transaction that writes it. */
public final class SearchRebuild implements SearchMaintenance {

    private static final int BATCH = 50;

    private final List<SearchSource> sources;
    private final RecordIndex index;
    private final SearchTable table;
    private final Transactions transactions;

    public SearchRebuild(List<SearchSource> sources, RecordIndex index, SearchTable table, Transactions transactions) {
        this.sources = List.copyOf(sources);
        this.index = index;
        this.table = table;
        this.transactions = transactions;
    }

    @Override
    public List<String> kinds() {
        return Stream.concat(sources.stream().map(SearchSource::kind), Stream.of(SearchEntry.FILE))
                .toList();
    }

    @Override
    public Result rebuild(Progress progress) {
        SearchIndex anew = index.anew();
        long indexed = 0;
        long removed = 0;
        for (SearchSource source : sources) {
            List<String> ids = transactions.separately(() -> {
                List<String> all = new ArrayList<>();
                source.eachId(all::add);
                return all;
            });
            long before = indexed;
            for (List<String> batch : Lists.parts(ids, BATCH)) {
                transactions.separately(() -> {
                    batch.forEach(id -> source.index(id, anew));
                    return null;
                });
                indexed += batch.size();
                progress.at(indexed, before + ids.size());
            }
            removed += removeOthers(source, new HashSet<>(ids));
        }
        return new Result(indexed, removed);
    }

    /** What the table knows and the records do not; one that was made meanwhile is looked up once more. */
    private long removeOthers(SearchSource source, Set<String> known) {
        return transactions.separately(() -> {
            List<String> others = new ArrayList<>();
            table.eachRecord(source.kind(), id -> {
                if (!known.contains(id)) {
                    others.add(id);
                }
            });
            Removals removals = new Removals(index);
            others.forEach(id -> source.index(id, removals));
            return removals.count;
        });
    }

    /** Counts what is removed. */
    private static final class Removals implements SearchIndex {

        private final SearchIndex index;
        private long count;

        private Removals(SearchIndex index) {
            this.index = index;
        }

        @Override
        public void put(String record, List<SearchEntry> entries) {
            index.put(record, entries);
        }

        @Override
        public void remove(String record) {
            index.remove(record);
            count++;
        }
    }
}
