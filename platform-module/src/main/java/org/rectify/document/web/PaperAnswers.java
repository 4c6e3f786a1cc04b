package org.rectify.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.rectify.document.Paper;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.Papers;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.web.Download;
import org.rectify.web.Query;

/** How the papers of a record are asked for and answered, for every kind of record alike. */
public final class PaperAnswers {

    /** The parameters of a request for a document, besides those of the record. */
    public static final String FORMAT = "format";

    private PaperAnswers() {}

    /**
     * The format asked for, a PDF where none is. Read from the request, because {@link Query} leaves out what the platform
     * adds to any address, and the platform has a {@code format} too.
     */
    public static PaperFormat format(HttpServletRequest request) {
        String format = request.getParameter(FORMAT);
        return format == null || format.isBlank()
                ? PaperFormat.PDF
                : Coded.read(PaperFormat.class, FORMAT, format.strip());
    }

    /** The kind asked for, that one where none is. */
    public static PaperKind kind(Query query, PaperKind otherwise) {
        PaperKind kind = query.code("kind", PaperKind.class);
        return kind == null ? otherwise : kind;
    }

    /** The refusal of a paper that was not issued. */
    public static RefusedException notIssued() {
        return new RefusedException(Refusal.notFound("document.notIssued"));
    }

    /** Sends a paper as it was issued. */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            Papers.OpenPaper open,
            PaperFormat format,
            boolean inline)
            throws IOException {
        response.setHeader("X-Content-SHA256", open.file().sha256());
        Download.send(
                request,
                response,
                open.file().name(),
                format.mimetype(),
                open.file().size(),
                inline,
                open.content());
    }

    /** Sends a draft, which is made for this answer alone. */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            PaperFormat format,
            byte[] draft,
            boolean inline)
            throws IOException {
        Download.send(
                request,
                response,
                name + "." + format.code(),
                format.mimetype(),
                draft.length,
                inline,
                new ByteArrayInputStream(draft));
    }

    /** The record's papers as they are listed. */
    public static Listed listed(List<Paper> papers) {
        return new Listed(papers.stream().map(PaperAnswers::item).toList());
    }

    private static Item item(Paper paper) {
        return new Item(
                paper.kind().code(),
                paper.ordinal(),
                paper.title(),
                paper.number(),
                paper.issuedAt(),
                paper.sha256(),
                paper.pending(),
                paper.files().entrySet().stream()
                        .map(file -> new ItemFile(
                                file.getKey().code(),
                                file.getValue().name(),
                                file.getValue().size(),
                                file.getValue().sha256()))
                        .sorted(java.util.Comparator.comparing(ItemFile::format))
                        .toList());
    }

    /** The papers of a record. */
    public record Listed(List<Item> items) {}

    private record Item(
            String kind,
            int ordinal,
            String title,
            String number,
            Instant issuedAt,
            String sha256,
            boolean pending,
            List<ItemFile> files) {}

    private record ItemFile(String format, String name, long size, String sha256) {}
}
