package org.rectify.exchange.web;

import static org.rectify.platform.Refusal.invalid;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.rectify.deadline.Deadlines;
import org.rectify.exchange.web.LedgerColumn.Shown;
import org.rectify.job.Jobs;
import org.rectify.order.web.LedgerRow;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.register.LedgerEntry;
import org.rectify.register.LedgerQuery;
import org.rectify.register.Register;
import org.rectify.sheet.Sheet;
import org.rectify.sheet.SheetWriter;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.web.Labels;

/** Writes the ledger, as one caller sees it and as it is filtered, into a file: the rows and their number of one moment. */
public final class LedgerExport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Register register;
    private final Units units;
    private final Deadlines deadlines;
    private final Transactions transactions;
    private final Clock clock;
    private final int mostRows;

    /**
     * Makes the export.
     *
     * @param mostRows the most orders that one file may hold
     */
    public LedgerExport(
            Register register, Units units, Deadlines deadlines, Transactions transactions, Clock clock, int mostRows) {
        this.register = register;
        this.units = units;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
        this.mostRows = Math.min(mostRows, SheetWriter.MOST_ROWS - 10);
    }

    /**
     * How many orders there are to export now.
     *
     * @throws RefusedException {@code export.tooMany} where these are more than one file may hold
     */
    long count(LedgerQuery query) {
        long total = transactions.read(
                () -> register.page(query, units.caller()).page().total());
        if (total > mostRows) {
            throw tooMany(total);
        }
        return total;
    }

    /** The name of the file. */
    String fileName(Labels labels) {
        return labels.of("exchange", "ledgerFile") + "_" + deadlines.today() + ".xlsx";
    }

    /** Writes the file, which the caller of this method removes. */
    Path write(LedgerQuery query, List<LedgerColumn> columns, Labels labels, long expected, Jobs.Progress progress)
            throws IOException {
        Path file = Files.createTempFile("rectify-export", ".xlsx");
        try {
            // Begun anew with each try of the host's transaction.
            transactions.read(() -> {
                write(file, query, columns, labels, expected, progress);
                return null;
            });
            return file;
        } catch (RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void write(
            Path file,
            LedgerQuery query,
            List<LedgerColumn> columns,
            Labels labels,
            long expected,
            Jobs.Progress progress) {
        Caller caller = units.caller();
        Names names = new Names(units);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                SheetWriter sheet = new SheetWriter(out, sheet(query, columns, labels, names, caller))) {
            register.each(query, caller, mostRows + 1, entry -> {
                if (sheet.rows() == mostRows) {
                    throw tooMany(mostRows + 1L);
                }
                Shown shown = shown(entry, names, labels);
                sheet.row(columns.stream().map(column -> column.value(shown)).toList());
                progress.at(sheet.rows(), Math.max(expected, sheet.rows()), null);
            });
            sheet.foot(labels.find("exchange", "total", Long.toString(sheet.rows()))
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shown shown(LedgerEntry entry, Names names, Labels labels) {
        return new Shown(entry, LedgerRow.of(entry, null, names, labels, deadlines), names, labels, deadlines::day);
    }

    private Sheet sheet(LedgerQuery query, List<LedgerColumn> columns, Labels labels, Names names, Caller caller) {
        String made = labels.find(
                        "exchange", "made", caller.person().displayName(), MINUTE.format(ZonedDateTime.now(clock)))
                .orElseThrow();
        return new Sheet(
                labels.of("exchange", "ledgerTab"),
                labels.of("exchange", "ledgerTitle"),
                List.of(new FilterInWords(labels, names).of(query), made),
                labels.of("exchange", "row"),
                columns.stream().map(column -> column.head(labels)).toList());
    }

    private RefusedException tooMany(long total) {
        return new RefusedException(invalid("export.tooMany", null, Long.toString(total), Integer.toString(mostRows)));
    }
}
