package org.rectify.document;

import java.time.Instant;
import java.util.Map;

/**
 * A paper as it was issued.
 *
 * @param recordId the order, notice, agreement… that it is of
 * @param ordinal 1 for the record's first of that kind; nothing takes the place of an earlier one
 * @param issuedAt when its data was frozen
 * @param sha256 over what it says and its template: the record's history holds it, and the files follow from it
 * @param pending whether its files are still to be made; they are the same whenever that happens
 * @param files what was made, by format; empty while pending
 */
public record Paper(
        String recordId,
        PaperKind kind,
        int ordinal,
        String title,
        String number,
        Instant issuedAt,
        String sha256,
        boolean pending,
        Map<PaperFormat, File> files) {

    public Paper {
        files = Map.copyOf(files);
    }

    /**
     * A file of it.
     *
     * @param nodeId of the document in the record's folder
     * @param name of that document
     */
    public record File(String nodeId, String name, long size, String sha256) {}
}
