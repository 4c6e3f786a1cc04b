package org.rectify.exchange.web;

import static org.rectify.platform.Refusal.conflict;
import static org.rectify.platform.Refusal.invalid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rectify.exchange.Finding;
import org.rectify.exchange.Import;
import org.rectify.exchange.Imports;
import org.rectify.job.JobFiles;
import org.rectify.job.Jobs;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.unit.Units;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/**
 * Reads what came in, first without writing anything, then for good: all records of a file are made in one transaction, so
 * that there are either all of them or none, whatever ends it.
 */
public final class ImportWork {

    /** B before D before AA; within a row. */
    private static final Comparator<String> BY_COLUMN =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Imports imports;
    private final JobFiles files;
    private final Units units;
    private final Transactions transactions;
    private final Messages messages;
    private final int mostRows;
    private final int mostIssued;

    /**
     * Makes the work.
     *
     * @param mostRows the most rows of one file
     * @param mostIssued the most rows of a file whose orders are also issued: these draw their numbers from a counter that
     *     is locked until all are made
     */
    public ImportWork(
            Imports imports,
            JobFiles files,
            Units units,
            Transactions transactions,
            Messages messages,
            int mostRows,
            int mostIssued) {
        this.imports = imports;
        this.files = files;
        this.units = units;
        this.transactions = transactions;
        this.messages = messages;
        this.mostRows = mostRows;
        this.mostIssued = mostIssued;
    }

    int mostRows() {
        return mostRows;
    }

    /** Refuses to issue what is too much to be issued at once. */
    void requireIssuable(Import received) {
        if (received.rows() > mostIssued) {
            throw new RefusedException(invalid(
                    "import.tooManyToIssue", "issue", Integer.toString(received.rows()), Integer.toString(mostIssued)));
        }
    }

    /** Reads the file to its end and notes everything that is wrong with it. */
    Map<String, Object> check(Import received, ImportKind kind, Jobs.Progress progress) {
        List<Finding> findings = new ArrayList<>();
        int[] counts = {0, 0};
        Finding refusal = null;
        try (Copy copy = new Copy(received)) {
            int rows = transactions.read(() -> {
                findings.clear();
                counts[1] = 0;
                return file(kind).read(copy.path, row -> {
                    List<Finding> wrong = wrong(row, kind);
                    counts[1] += wrong.size();
                    if (findings.size() < Imports.MOST_FINDINGS) {
                        findings.addAll(wrong);
                    }
                    progress.at(row.number(), 0, null);
                });
            });
            counts[0] = rows;
        } catch (RefusedException e) {
            Refusal why = e.refusal();
            refusal = new Finding(
                    0,
                    null,
                    "file",
                    why.code(),
                    why.arguments().stream().map(Objects::toString).toList(),
                    null);
            findings.clear();
            counts[1] = 0;
        }
        Finding whole = refusal;
        transactions.write(() -> {
            imports.checked(received.id(), counts[0], counts[1], findings, whole);
            return null;
        });
        progress.at(counts[0], counts[0], null);
        return Map.of("rows", counts[0], "findings", counts[1]);
    }

    /** Makes the records; on the first refusal none is made, and it is noted where it stands. */
    Map<String, Object> run(Import received, ImportKind kind, boolean issue, Jobs.Progress progress) {
        Finding[] stopped = {null};
        try (Copy copy = new Copy(received)) {
            return transactions.write(() -> {
                int[] made = {0};
                String[] first = {null};
                file(kind).read(copy.path, row -> {
                    String id = make(row, kind, issue, stopped);
                    first[0] = first[0] == null ? id : first[0];
                    progress.at(++made[0], received.rows(), null);
                });
                if (!imports.carryThrough(received.id(), made[0], first[0])) {
                    throw new RefusedException(conflict("import.done", List.of()));
                }
                files.forget(received.fileId());
                return Map.of("imported", made[0]);
            });
        } catch (RefusedException e) {
            if (stopped[0] != null) {
                transactions.write(() -> {
                    imports.checked(received.id(), received.rows(), 1, List.of(stopped[0]), null);
                    return null;
                });
            }
            throw e;
        }
    }

    private static String make(ImportRow row, ImportKind kind, boolean issue, Finding[] stopped) {
        if (!row.findings().isEmpty()) {
            stopped[0] = row.findings().get(0);
            throw new RefusedException(conflict("import.wrong", List.of()));
        }
        try {
            return kind.make(row.body(), issue);
        } catch (RefusedException e) {
            stopped[0] = row.finding(e.refusal());
            throw e;
        }
    }

    private static List<Finding> wrong(ImportRow row, ImportKind kind) {
        List<Finding> wrong = new ArrayList<>(row.findings());
        for (Refusal refusal : kind.check(row.body())) {
            Finding finding = row.finding(refusal);
            // A cell whose meaning is not known is also missing where it is asked for.
            if (row.findings().stream().noneMatch(known -> Objects.equals(known.field(), finding.field()))) {
                wrong.add(finding);
            }
        }
        // In the order in which the cells are read on the sheet.
        wrong.sort(Comparator.comparing(Finding::cell, Comparator.nullsFirst(BY_COLUMN)));
        return wrong;
    }

    private ImportFile file(ImportKind kind) {
        return new ImportFile(kind, new Choices(units, messages), new Labels(messages, Messages.CHINESE), mostRows);
    }

    /** The kept file as one of this machine, for the time of the work. */
    private final class Copy implements AutoCloseable {

        private final Path path;

        Copy(Import received) {
            JobFiles.Kept kept = files.find(received.fileId())
                    .orElseThrow(() -> new RefusedException(conflict("import.fileGone", List.of())));
            try {
                path = Files.createTempFile("rectify-import", ".xlsx");
                try (InputStream in = files.open(kept)) {
                    Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
