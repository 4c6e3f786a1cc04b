package org.rectify.archive.sql;

import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive;
import org.rectify.archive.Archive.Filed;
import org.rectify.archive.FiledCase;
import org.rectify.register.ListComparison;

/**
 * The shelf beside the records. The shelf is looked at before the record, so that no lock is needed: what is filed
 * meanwhile is on both when the record is read, and what is filed stays as it is.
 */
public final class ArchiveRows implements ListComparison.Rows {

    private final Archive archive;
    private final AllCases cases;

    public ArchiveRows(Archive archive, AllCases cases) {
        this.archive = archive;
        this.cases = cases;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        archive.eachId(consumer);
        cases.eachId(consumer);
    }

    @Override
    public Optional<String> difference(String id) {
        Optional<Filed> shelved = archive.of(id);
        Optional<FiledCase> record = cases.filed(id);
        return record.isPresent() ? archive.shelve(record.get(), false) : shelved.map(row -> "surplus");
    }

    @Override
    public void lock(String id) {
        // See above.
    }

    @Override
    public void mend(String id) {
        cases.filed(id).ifPresentOrElse(filed -> archive.shelve(filed, true), () -> archive.remove(id));
    }
}
