package org.rectify.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchResult;
import org.rectify.search.SearchResult.Hit;
import org.rectify.search.SearchResult.Part;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.unit.web.UnitRef;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/** What was found as it is shown, in the caller's language. */
public final class SearchAnswers {

    private final Units units;
    private final Deadlines deadlines;
    private final Messages messages;

    public SearchAnswers(Units units, Deadlines deadlines, Messages messages) {
        this.units = units;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    /** The page; {@code facets} null where they were not asked for. */
    record Found(
            String engine,
            long total,
            int skip,
            int max,
            List<Item> items,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, List<Count>> facets) {}

    /** How many have the value. */
    record Count(String value, String label, long count) {}

    /** A hit. */
    record Item(
            String id,
            String kind,
            String kindLabel,
            RecordRef record,
            String number,
            String title,
            List<Part> marked,
            List<List<Part>> passages,
            String status,
            String statusLabel,
            UnitRef unit,
            String source,
            String category,
            LocalDate deadline,
            String light,
            boolean overdue,
            int year,
            Instant modifiedAt) {}

    /** The record that a hit is or belongs to. */
    record RecordRef(String id, String kind, String title) {}

    /** What may be meant. */
    record Suggestion(String id, String kind, String kindLabel, String number, String title) {}

    Found found(SearchResult result, boolean facets, Locale locale) {
        Labels labels = new Labels(messages, locale);
        Names names = new Names(units);
        return new Found(
                result.engine(),
                result.page().total(),
                result.page().skip(),
                result.page().max(),
                result.page().items().stream()
                        .map(hit -> item(hit, labels, names))
                        .toList(),
                facets ? counts(result, labels, names) : null);
    }

    List<Suggestion> suggestions(List<SearchEntry> entries, Locale locale) {
        Labels labels = new Labels(messages, locale);
        return entries.stream()
                .map(entry -> new Suggestion(
                        entry.id(), entry.kind(), labels.of("searchKind", entry.kind()), entry.number(), entry.title()))
                .toList();
    }

    private Item item(Hit hit, Labels labels, Names names) {
        SearchEntry entry = hit.entry();
        DeadlineFacts facts = entry.clock();
        return new Item(
                entry.id(),
                entry.kind(),
                labels.of("searchKind", entry.kind()),
                new RecordRef(
                        entry.record(),
                        entry.recordKind(),
                        hit.recordTitle() == null ? entry.title() : hit.recordTitle()),
                entry.number(),
                entry.title(),
                hit.title().parts(),
                hit.passages().stream().map(SearchResult.Passage::parts).toList(),
                entry.status(),
                status(entry.recordKind(), entry.status(), labels),
                names.unit(entry.unit()),
                entry.source(),
                entry.category(),
                facts.deadline(),
                deadlines.light(facts).code(),
                deadlines.overdue(facts),
                entry.year(),
                entry.modifiedAt());
    }

    private static Map<String, List<Count>> counts(SearchResult result, Labels labels, Names names) {
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        List<String> kinds = result.facets().getOrDefault("kind", List.of()).stream()
                .map(SearchResult.Count::value)
                .toList();
        result.facets()
                .forEach((facet, values) -> counts.put(
                        facet,
                        values.stream()
                                .map(each -> new Count(
                                        each.value(), label(facet, each.value(), kinds, labels, names), each.count()))
                                .toList()));
        return counts;
    }

    private static String label(String facet, String value, List<String> kinds, Labels labels, Names names) {
        return switch (facet) {
            case "kind" -> labels.of("searchKind", value);
            case "unit" -> names.unit(value).name();
            case "category", "year" -> value;
            case "status" ->
                Stream.concat(
                                kinds.contains("order") ? labels.find("status", value).stream() : Stream.of(),
                                kinds.stream().map(kind -> status(kind, value, labels)))
                        .filter(label -> !label.equals(value))
                        .findFirst()
                        .orElse(value);
            default -> labels.of(facet, value);
        };
    }

    /** A kind may call its statuses by names of its own, {@code rectify.<kind>Status.<code>}. */
    private static String status(String kind, String code, Labels labels) {
        return code == null ? null : labels.find(kind + "Status", code).orElseGet(() -> labels.of("status", code));
    }
}
