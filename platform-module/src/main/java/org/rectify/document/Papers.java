package org.rectify.document;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The door to paper. Who may see a record's papers is for the caller to decide beforehand: nothing here asks who is
 * calling. What is refused is refused by {@link org.rectify.platform.RefusedException}.
 */
public interface Papers {

    /** The paper as a Word document by the template now in force. */
    byte[] docx(PaperData data);

    /** The same laid out as PDF with its fonts embedded. */
    byte[] pdf(PaperData data);

    /** The paper in that format by the template now in force. */
    default byte[] as(PaperFormat format, PaperData data) {
        return format == PaperFormat.DOCX ? docx(data) : pdf(data);
    }

    /**
     * Issues the paper: keeps what it says, and by which template, in the caller's transaction, at the cost of a row. The
     * files are made after the commit, or at the first {@link #open}, and lie in the record's folder, read-only.
     *
     * @param recordId the record's id, which is that of its node: a folder
     * @return the paper, pending; a further one of the same record and kind has the next ordinal
     */
    Paper freeze(String recordId, PaperData data);

    /** What was issued of the record, oldest first. */
    List<Paper> of(String recordId);

    /** The last of that kind that was issued of the record. */
    default Optional<Paper> last(String recordId, PaperKind kind) {
        return of(recordId).stream().filter(paper -> paper.kind() == kind).reduce((earlier, later) -> later);
    }

    /**
     * The file of a paper as it was issued, made now where it is still pending; the caller closes the stream.
     *
     * @return empty where no such paper was issued
     */
    Optional<OpenPaper> open(String recordId, PaperKind kind, int ordinal, PaperFormat format);

    /** A file being read. */
    record OpenPaper(Paper paper, Paper.File file, InputStream content) {}
}
