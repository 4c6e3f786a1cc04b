package org.rectify.order.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rectify.deadline.Deadlines;
import org.rectify.order.Orders;
import org.rectify.order.Step;
import org.rectify.platform.Page;
import org.rectify.register.LedgerEntry;
import org.rectify.register.LedgerPage;
import org.rectify.register.Register;
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

/** The ledger: filtered, sorted, counted, within the caller's scope. */
@Controller
public class LedgerController {

    private final Register register;
    private final Orders orders;
    private final Units units;
    private final Deadlines deadlines;
    private final OrderAnswers answers;
    private final Writes writes;

    public LedgerController(
            Register register, Orders orders, Units units, Deadlines deadlines, OrderAnswers answers, Writes writes) {
        this.register = register;
        this.orders = orders;
        this.units = units;
        this.deadlines = deadlines;
        this.answers = answers;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/orders")
    @TakesLedger
    @Takes({"skip", "max", "facets", "steps"})
    public Answer ledger(Query query, Locale locale) {
        boolean withSteps = query.flag("steps");
        return writes.read(() -> {
            LedgerPage found = register.page(LedgerQueries.read(query, units), units.caller());
            Page<LedgerEntry> page = found.page();
            Map<String, List<Step>> steps = withSteps
                    ? orders.availableSteps(
                            page.items().stream().map(LedgerEntry::id).toList())
                    : Map.of();
            Names names = new Names(units);
            Labels labels = answers.labels(locale);
            return Answer.ok(new Ledger(
                    page.total(),
                    page.skip(),
                    page.max(),
                    page.items().stream()
                            .map(entry -> LedgerRow.of(
                                    entry,
                                    withSteps ? steps.getOrDefault(entry.id(), List.of()) : null,
                                    names,
                                    labels,
                                    deadlines))
                            .toList(),
                    query.flag("facets") ? facets(found, names, labels) : null));
        });
    }

    private static Map<String, List<Count>> facets(LedgerPage found, Names names, Labels labels) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        for (String name : List.of("status", "light", "unit", "source", "category")) {
            facets.put(
                    name,
                    found.facets().getOrDefault(name, List.of()).stream()
                            .map(count ->
                                    new Count(count.value(), label(name, count.value(), names, labels), count.count()))
                            .toList());
        }
        return facets;
    }

    private static String label(String facet, String value, Names names, Labels labels) {
        return switch (facet) {
            case "unit" -> names.unit(value).name();
            case "category" -> value;
            default -> labels.of(facet, value);
        };
    }

    private record Ledger(
            long total,
            int skip,
            int max,
            List<LedgerRow> items,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, List<Count>> facets) {}

    private record Count(String value, String label, long count) {}
}
