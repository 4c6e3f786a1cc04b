package org.rectify.order.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rectify.document.PaperKind;
import org.rectify.document.Papers;
import org.rectify.document.web.PaperDesk;
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
    private final PaperDesk desk;

    public OrderPapersController(Orders orders, Papers papers, Writes writes) {
        this.orders = orders;
        this.desk = new PaperDesk(papers, writes);
    }

    @GetMapping(Links.BASE + "/orders/{id}/document")
    @Takes({"format", "kind", "ordinal", "inline"})
    public void document(
            HttpServletRequest request, HttpServletResponse response, @PathVariable("id") String id, Query query)
            throws IOException {
        desk.send(
                request,
                response,
                query,
                () -> orders.get(id).id(),
                PaperKind.ORDER,
                "整改通知单（草稿）",
                () -> orders.paper(id, PaperKind.ORDER));
    }

    @GetMapping(Links.BASE + "/orders/{id}/papers")
    public Answer list(@PathVariable("id") String id) {
        return desk.list(() -> orders.get(id).id());
    }
}
