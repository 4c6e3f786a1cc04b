package org.rectify.archive.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive;
import org.rectify.archive.Archive.Filed;
import org.rectify.archive.FiledCase;
import org.rectify.platform.Transactions;
import org.rectify.register.MaintainedList;
import org.rectify.register.RegisterMaintenance.Difference;
import org.rectify.register.RegisterMaintenance.Progress;
import org.rectify.register.RegisterMaintenance.Result;

/**
 * Compares the shelf with the records, and mends it. The shelf is looked at before the record: what is filed meanwhile is
 * on both when the record is read.
 */
public final class ArchiveMaintenance implements MaintainedList {

    private static final int BATCH = 100;
    private static final int MOST_LISTED = 1000;

    private final Archive archive;
    private final AllCases cases;
    private final Transactions transactions;

    public ArchiveMaintenance(Archive archive, AllCases cases, Transactions transactions) {
        this.archive = archive;
        this.cases = cases;
        this.transactions = transactions;
    }

    @Override
    public Result compare(boolean mend, Progress progress) {
        Set<String> ids = new LinkedHashSet<>();
        transactions.separately(() -> {
            archive.eachId(ids::add);
            cases.eachId(ids::add);
            return null;
        });
        List<Difference> differences = new ArrayList<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<String> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            differences.addAll(transactions.separately(() -> compare(batch, mend)));
            progress.at(from + batch.size(), all.size());
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
            Optional<Filed> shelved = archive.of(id);
            Optional<FiledCase> record = cases.filed(id);
            if (record.isEmpty()) {
                shelved.ifPresent(row -> {
                    differences.add(new Difference(id, row.archiveNumber(), "archive surplus"));
                    if (mend) {
                        archive.remove(id);
                    }
                });
            } else {
                archive.shelve(record.get(), mend)
                        .ifPresent(what -> differences.add(
                                new Difference(id, record.get().filing().number(), "archive " + what)));
            }
        }
        return differences;
    }
}
