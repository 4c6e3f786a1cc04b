package org.rectify.order.web;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.history.web.TimelineEntry;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.platform.Page;
import org.rectify.record.Attachment;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.web.Answer;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every step that was taken with an order, oldest first, with the hashes that chain them. */
@Controller
public class TimelineController {

    private final Orders orders;
    private final History history;
    private final Units units;
    private final OrderAnswers answers;
    private final Writes writes;

    public TimelineController(Orders orders, History history, Units units, OrderAnswers answers, Writes writes) {
        this.orders = orders;
        this.history = history;
        this.units = units;
        this.answers = answers;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/orders/{id}/timeline")
    @Takes({"skip", "max"})
    public Answer timeline(@PathVariable("id") String id, Query query, Locale locale) {
        int skip = query.skip();
        int max = query.max();
        return writes.read(() -> {
            Order order = orders.get(id);
            Map<String, String> files =
                    order.attachments().stream().collect(Collectors.toMap(Attachment::id, Attachment::name));
            Names names = new Names(units);
            Labels labels = answers.labels(locale);
            Page<HistoryEntry> page = history.timeline(id, skip, max);
            return Answer.ok(
                    page.map(entry -> TimelineEntry.of(entry, step -> labels.of("step", step), files, names, labels)));
        });
    }
}
