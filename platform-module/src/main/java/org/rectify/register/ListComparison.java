package org.rectify.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rectify.platform.Lists;
import org.rectify.platform.Transactions;
import org.rectify.register.RegisterMaintenance.Difference;
import org.rectify.register.RegisterMaintenance.Progress;
import org.rectify.register.RegisterMaintenance.Result;

/** Compares the list of one kind of record with the records, and mends it. What seems to differ is looked at under its lock. */
public final class ListComparison implements MaintainedList {

    private static final int BATCH = 100;
    private static final int MOST_LISTED = 1000;

    private final String kind;
    private final Rows rows;
    private final Transactions transactions;

    /** @param kind what the records are called in what is reported */
    public ListComparison(String kind, Rows rows, Transactions transactions) {
        this.kind = kind;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** The list of a kind, and the records that it is the projection of. */
    public interface Rows {

        /** Hands over the id of every record and of every row, in any order, twice or not. */
        void eachId(Consumer<String> consumer);

        /** How the row differs from what the record calls for; empty where it does not. */
        Optional<String> difference(String id);

        /** Locks the row until the transaction ends, where there is one. */
        void lock(String id);

        /** Writes the row anew, or removes it where there is no record. */
        void mend(String id);
    }

    @Override
    public Result compare(boolean mend, Progress progress) {
        Set<String> ids = new LinkedHashSet<>();
        transactions.separately(() -> {
            rows.eachId(ids::add);
            return null;
        });
        List<Difference> differences = new ArrayList<>();
        List<String> all = List.copyOf(ids);
        long done = 0;
        for (List<String> batch : Lists.parts(all, BATCH)) {
            differences.addAll(transactions.separately(() -> compare(batch, mend)));
            done += batch.size();
            progress.at(done, all.size());
        }
        return new Result(
                all.size(),
                differences.stream().limit(MOST_LISTED).toList(),
                differences.size(),
                mend ? differences.size() : 0);
    }

    private List<Difference> compare(List<String> ids, boolean mend) {
        List<Difference> differences = new ArrayList<>();
        for (String id : ids) {
            if (rows.difference(id).isPresent()) {
                rows.lock(id);
                rows.difference(id).ifPresent(what -> {
                    differences.add(new Difference(id, null, kind + " " + what));
                    if (mend) {
                        rows.mend(id);
                    }
                });
            }
        }
        return differences;
    }
}
