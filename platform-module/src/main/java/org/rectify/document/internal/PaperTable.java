package org.rectify.document.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.document.Paper;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;

/** Where it is kept what was issued. */
public interface PaperTable {

    /** Keeps a further paper of the record with the template now in force, in the caller's transaction. */
    Paper add(String recordId, PaperData data, Instant at);

    List<Paper> of(String recordId);

    /** The paper with what it is made of; where {@code locked}, nobody else has it until the transaction ends. */
    Optional<Issued> find(String recordId, PaperKind kind, int ordinal, boolean locked);

    /** Notes the files that were made of it. */
    void made(Paper paper, Map<PaperFormat, Paper.File> files, Instant at);

    /** Some whose files are still to be made, the longest waiting first. */
    List<Paper> pending(int max);

    /** A paper, what it says and its template. */
    record Issued(Paper paper, PaperData data, byte[] template) {}
}
