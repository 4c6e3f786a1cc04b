package org.rectify.order.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.Papers;
import org.rectify.document.web.PaperAnswers;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.web.Answer;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The order on paper: as it was issued, or as a draft before that. */
@Controller
public class OrderPapersController {

    private final Orders orders;
    private final Papers papers;
    private final Writes writes;

    public OrderPapersController(Orders orders, Papers papers, Writes writes) {
        this.orders = orders;
        this.papers = papers;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/orders/{id}/document")
    @Takes({"format", "kind", "ordinal", "inline"})
    public void document(
            HttpServletRequest request, HttpServletResponse response, @PathVariable("id") String id, Query query)
            throws IOException {
        PaperFormat format = PaperAnswers.format(request, query);
        PaperKind kind = PaperAnswers.kind(query, PaperKind.ORDER);
        int ordinal = query.number("ordinal", 0, 0, Integer.MAX_VALUE);
        boolean inline = query.flag("inline");
        Order order = orders.get(id);
        Optional<Papers.OpenPaper> issued = issued(id, kind, ordinal, format);
        if (issued.isPresent()) {
            PaperAnswers.send(request, response, issued.get(), format, inline);
            return;
        }
        if (kind != PaperKind.ORDER || ordinal != 0) {
            throw PaperAnswers.notIssued();
        }
        byte[] draft = papers.as(format, orders.paper(order.id(), kind).asDraft(true));
        PaperAnswers.send(request, response, "整改通知单（草稿）", format, draft, inline);
    }

    private Optional<Papers.OpenPaper> issued(String id, PaperKind kind, int ordinal, PaperFormat format) {
        int asked = ordinal != 0
                ? ordinal
                : writes.read(() -> papers.last(id, kind)
                        .map(org.rectify.document.Paper::ordinal)
                        .orElse(0));
        return asked == 0 ? Optional.empty() : papers.open(id, kind, asked, format);
    }

    @GetMapping(Links.BASE + "/orders/{id}/papers")
    public Answer list(@PathVariable("id") String id) {
        return writes.read(
                () -> Answer.ok(PaperAnswers.listed(papers.of(orders.get(id).id()))));
    }
}
