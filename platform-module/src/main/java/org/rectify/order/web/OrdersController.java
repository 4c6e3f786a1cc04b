package org.rectify.order.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Preconditions;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Makes orders, fills drafts in anew and shows one. */
@Controller
public class OrdersController {

    private final Orders orders;
    private final OrderAnswers answers;
    private final Clock clock;
    private final Writes writes;

    public OrdersController(Orders orders, OrderAnswers answers, Clock clock, Writes writes) {
        this.orders = orders;
        this.answers = answers;
        this.clock = clock;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/orders")
    @Takes("issue")
    public Answer create(HttpServletRequest request, Query query, JsonObject body, Locale locale) {
        boolean issue = query.flag("issue");
        NewOrder wanted = NewOrderReader.read(body, LocalDate.now(clock));
        return writes.once(request, () -> {
            Order order = orders.create(wanted, issue);
            return answers.created(order.id(), Links.to(request, "/orders/" + order.id()), locale);
        });
    }

    @PutMapping(Links.BASE + "/orders/{id}")
    public Answer edit(HttpServletRequest request, @PathVariable("id") String id, JsonObject body, Locale locale) {
        Integer version = Preconditions.version(request);
        NewOrder wanted = NewOrderReader.read(body, null);
        return writes.once(request, () -> {
            orders.edit(id, wanted, version);
            return answers.order(id, locale);
        });
    }

    @GetMapping(Links.BASE + "/orders/{id}")
    public Answer order(@PathVariable("id") String id, Locale locale) {
        return writes.read(() -> answers.order(id, locale));
    }
}
