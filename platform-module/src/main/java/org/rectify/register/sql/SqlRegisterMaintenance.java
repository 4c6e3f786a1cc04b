package org.rectify.register.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectify.platform.Transactions;
import org.rectify.register.LedgerEntry;
import org.rectify.register.RecordSource;
import org.rectify.register.RegisterMaintenance;
import org.rectify.register.internal.CountChange;
import org.rectify.register.internal.LedgerComparison;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Maintains the tables {@code rect_order…}. Work goes on meanwhile: what seems to differ is looked at under its lock. */
public final class SqlRegisterMaintenance implements RegisterMaintenance {

    private static final int BATCH = 100;
    private static final int FOLD = 5000;
    private static final int MAX_LISTED = 1000;

    private final SqlRegister register;
    private final LedgerRows rows;
    private final LedgerCounts counts;
    private final LedgerRecount recount;
    private final Transactions transactions;
    private final Units units;

    public SqlRegisterMaintenance(
            SqlRegister register, NamedParameterJdbcOperations jdbc, Transactions transactions, Units units) {
        this.register = register;
        this.rows = new LedgerRows(jdbc);
        this.counts = register.counts();
        this.recount = new LedgerRecount(jdbc);
        this.transactions = transactions;
        this.units = units;
    }

    @Override
    public Result verify(RecordSource source, Progress progress) {
        return run(source, progress, false);
    }

    @Override
    public Result rebuild(RecordSource source, Progress progress) {
        return run(source, progress, true);
    }

    @Override
    public void foldCounts() {
        while (transactions.separately(() -> counts.fold(FOLD)) == FOLD) {
            // Another batch waits.
        }
    }

    private Result run(RecordSource source, Progress progress, boolean mend) {
        Set<String> ids = new LinkedHashSet<>();
        transactions.separately(() -> {
            source.eachId(ids::add);
            register.eachId(ids::add);
            return null;
        });
        Findings findings = new Findings();
        findings.addAll(transactions.separately(() -> compareUnits(mend)), mend);
        long done = 0;
        List<String> batch = new ArrayList<>(BATCH);
        for (String id : ids) {
            batch.add(id);
            done++;
            if (batch.size() == BATCH || done == ids.size()) {
                List<String> these = List.copyOf(batch);
                findings.addAll(transactions.separately(() -> compare(these, source, mend)), mend);
                batch.clear();
                progress.at(done, ids.size());
            }
        }
        findings.addAll(transactions.separately(() -> compareCounts(mend)), mend);
        return findings.result(done);
    }

    private List<Difference> compare(List<String> ids, RecordSource source, boolean mend) {
        Map<String, LedgerEntry> found = new HashMap<>();
        rows.byId(ids).forEach(row -> found.put(row.id(), row));
        List<Difference> differences = new ArrayList<>();
        for (String id : ids) {
            if (LedgerComparison.of(id, source.project(id), Optional.ofNullable(found.get(id)))
                    .isPresent()) {
                again(id, source, mend).ifPresent(differences::add);
            }
        }
        return differences;
    }

    /** A step may have come between the record and the row: looks once more, while no step can. */
    private Optional<Difference> again(String id, RecordSource source, boolean mend) {
        register.lock(id);
        Optional<LedgerEntry> record = source.project(id);
        Optional<LedgerEntry> row = register.find(id);
        Optional<Difference> difference = LedgerComparison.of(id, record, row);
        if (mend && difference.isPresent()) {
            if (row.isEmpty()) {
                // Parts may have been left behind where the row was removed by hand.
                rows.delete(id);
            }
            record.ifPresentOrElse(register::put, () -> register.remove(id));
        }
        return difference;
    }

    /** The tree first, for the orders' paths are its. */
    private List<Difference> compareUnits(boolean mend) {
        return units.compare(mend).stream()
                .map(code -> new Difference(null, null, "unit: " + code))
                .toList();
    }

    private List<Difference> compareCounts(boolean mend) {
        List<CountChange> wrong = recount.differences();
        if (mend) {
            counts.add(wrong);
        }
        return wrong.isEmpty() ? List.of() : List.of(new Difference(null, null, "counts"));
    }

    /** What was found so far. */
    private static final class Findings {

        private final List<Difference> listed = new ArrayList<>();
        private long found;
        private long mended;

        void addAll(List<Difference> differences, boolean mend) {
            found += differences.size();
            mended += mend ? differences.size() : 0;
            differences.stream().limit(MAX_LISTED - listed.size()).forEach(listed::add);
        }

        Result result(long checked) {
            return new Result(checked, listed, found, mended);
        }
    }
}
