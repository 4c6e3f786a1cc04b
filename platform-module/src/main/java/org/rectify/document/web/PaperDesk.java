package org.rectify.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.rectify.document.Paper;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.Papers;
import org.rectify.web.Answer;
import org.rectify.web.Query;
import org.rectify.web.Writes;

/** Gives out the papers of a record that its caller may see: as issued, or before that as a draft. */
public final class PaperDesk {

    private final Papers papers;
    private final Writes writes;

    public PaperDesk(Papers papers, Writes writes) {
        this.papers = papers;
        this.writes = writes;
    }

    /**
     * Sends what the request asks for by {@code format}, {@code kind}, {@code ordinal} and {@code inline}.
     *
     * @param record refuses by itself where the caller may not see the record; its id
     * @param drafted the kind that a record is drafted as
     * @param name of the draft's file, without its ending
     */
    public void send(
            HttpServletRequest request,
            HttpServletResponse response,
            Query query,
            Supplier<String> record,
            PaperKind drafted,
            String name,
            Supplier<PaperData> draft)
            throws IOException {
        PaperFormat format = PaperAnswers.format(request);
        PaperKind kind = PaperAnswers.kind(query, drafted);
        int ordinal = query.number("ordinal", 0, 0, Integer.MAX_VALUE);
        boolean inline = query.flag("inline");
        Optional<Papers.OpenPaper> issued = issued(record.get(), kind, ordinal, format);
        if (issued.isPresent()) {
            PaperAnswers.send(request, response, issued.get(), format, inline);
            return;
        }
        if (kind != drafted || ordinal != 0) {
            throw PaperAnswers.notIssued();
        }
        PaperAnswers.send(
                request, response, name, format, papers.as(format, draft.get().asDraft(true)), inline);
    }

    /** What was issued of the record. */
    public Answer list(Supplier<String> record) {
        return writes.read(() -> Answer.ok(PaperAnswers.listed(papers.of(record.get()))));
    }

    private Optional<Papers.OpenPaper> issued(String id, PaperKind kind, int ordinal, PaperFormat format) {
        int asked = ordinal != 0
                ? ordinal
                : writes.read(() -> papers.last(id, kind).map(Paper::ordinal).orElse(0));
        return asked == 0 ? Optional.empty() : papers.open(id, kind, asked, format);
    }
}
