package org.rectify.search.alfresco;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Transactions;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchIndex;
import org.rectify.search.SearchSource;
import org.rectify.search.sql.RunningLights;
import org.rectify.search.sql.RunningLights.Place;
import org.rectify.search.sql.RunningLights.Turned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the light in the host's index true as days pass. A record whose light has turned is looked at under its lock, in a
 * transaction of its own, and told to the index again; whatever was not done, or had turned while the server was off, is
 * found the next time.
 */
public final class IndexedLights {

    private static final Logger LOG = LoggerFactory.getLogger(IndexedLights.class);
    private static final int BATCH = 200;

    private final EngineSetting engine;
    private final RunningLights told;
    private final RecordIndex index;
    private final Map<String, SearchSource> sources;
    private final Deadlines deadlines;
    private final Transactions transactions;

    public IndexedLights(
            EngineSetting engine,
            RunningLights told,
            RecordIndex index,
            List<SearchSource> sources,
            Deadlines deadlines,
            Transactions transactions) {
        this.engine = engine;
        this.told = told;
        this.index = index;
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::kind, Function.identity()));
        this.deadlines = deadlines;
        this.transactions = transactions;
    }

    /** What the schedule calls. */
    public void refresh() {
        if (engine.indexed()) {
            turn();
        }
    }

    /** Tells the index of all that has turned, and returns how many records and files that were. */
    private int turn() {
        int turned = 0;
        int left = 0;
        List<Turned> batch;
        Place place = Place.START;
        do {
            Place after = place;
            batch = transactions.read(() -> told.turned(deadlines.thresholds(), after, BATCH));
            Map<String, List<Turned>> records = batch.stream().collect(Collectors.groupingBy(Turned::record));
            for (List<Turned> record : records.values()) {
                int done = turn(record);
                turned += done;
                left += record.size() - done;
            }
            place = batch.isEmpty() ? place : batch.get(batch.size() - 1).place();
        } while (batch.size() == BATCH);
        if (turned + left > 0) {
            LOG.info("Lights turned: {}; left for the next time: {}", turned, left);
        }
        return turned;
    }

    /** How many of the record's rows are done. */
    private int turn(List<Turned> rows) {
        Turned first = rows.get(0);
        try {
            Set<String> done = transactions.separately(() -> {
                Shining shining = new Shining();
                sources.get(first.kind()).index(first.record(), shining);
                return shining.done;
            });
            return (int) rows.stream().filter(row -> done.contains(row.id())).count();
        } catch (RuntimeException failed) {
            LOG.warn("The light of {} {} is not told to the index", first.kind(), first.record(), failed);
            return 0;
        }
    }

    /** Takes of what a record is found by its light alone. */
    private final class Shining implements SearchIndex {

        private final Set<String> done = new HashSet<>();

        @Override
        public void put(String record, List<SearchEntry> entries) {
            entries.forEach(entry -> {
                index.shine(entry);
                told.tell(entry.id(), deadlines.thresholds());
                done.add(entry.id());
            });
        }

        @Override
        public void remove(String record) {
            // A record that is gone meanwhile took its rows along.
        }
    }
}
