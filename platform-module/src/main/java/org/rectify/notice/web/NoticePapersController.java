package org.rectify.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rectify.document.PaperKind;
import org.rectify.document.Papers;
import org.rectify.document.web.PaperDesk;
import org.rectify.notice.Notices;
import org.rectify.web.Answer;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The notice on paper: as it was issued, or as a draft before that; what was added later is a paper of its own. */
@Controller
public class NoticePapersController {

    private final Notices notices;
    private final PaperDesk desk;

    public NoticePapersController(Notices notices, Papers papers, Writes writes) {
        this.notices = notices;
        this.desk = new PaperDesk(papers, writes);
    }

    @GetMapping(Links.BASE + "/notices/{id}/document")
    @Takes({"format", "kind", "ordinal", "inline"})
    public void document(
            HttpServletRequest request, HttpServletResponse response, @PathVariable("id") String id, Query query)
            throws IOException {
        desk.send(
                request,
                response,
                query,
                () -> notices.get(id).id(),
                PaperKind.NOTICE,
                "整改通知（草稿）",
                () -> notices.paper(id));
    }

    @GetMapping(Links.BASE + "/notices/{id}/papers")
    public Answer list(@PathVariable("id") String id) {
        return desk.list(() -> notices.get(id).id());
    }
}
