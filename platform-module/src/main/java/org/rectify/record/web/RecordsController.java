package org.rectify.record.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectify.record.Inbox;
import org.rectify.record.RecordFaces;
import org.rectify.record.RecordFaces.Face;
import org.rectify.record.RecordKind;
import org.rectify.record.RecordOffers;
import org.rectify.record.Waiting;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Messages;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a list that somebody else draws, as Share's document library does, has to know of the records in it and can't see
 * on their nodes: the light of today, whether it is the caller's turn, and what may be offered. For a page at a time.
 */
@Controller
public class RecordsController {

    private static final int MOST = 500;

    private final Inbox inbox;
    private final Map<RecordKind, RecordFaces> faces;
    private final Map<RecordKind, RecordOffers> offers;
    private final Units units;
    private final Messages messages;
    private final Writes writes;

    /** @param offers of those kinds of which lists offer steps */
    public RecordsController(
            Inbox inbox,
            List<RecordFaces> faces,
            List<RecordOffers> offers,
            Units units,
            Messages messages,
            Writes writes) {
        this.inbox = inbox;
        this.faces = faces.stream().collect(Collectors.toMap(RecordFaces::kind, Function.identity()));
        this.offers = offers.stream().collect(Collectors.toMap(RecordOffers::kind, Function.identity()));
        this.units = units;
        this.messages = messages;
        this.writes = writes;
    }

    /** Takes ids by kind; leaves out what the caller may not see and what there is nothing to say of. */
    @GetMapping(Links.BASE + "/records")
    @Takes({"order", "notice", "agreement"})
    public Answer records(Query query, Locale locale) {
        Labels labels = new Labels(messages, locale);
        return writes.read(() -> {
            Caller caller = units.caller();
            List<Row> rows = new ArrayList<>();
            for (RecordKind kind : List.of(RecordKind.ORDER, RecordKind.NOTICE, RecordKind.AGREEMENT)) {
                Set<String> ids = query.all(kind.code());
                if (ids.size() > MOST) {
                    throw query.wrong(kind.code());
                }
                rows.addAll(rows(kind, ids, caller, labels));
            }
            return Answer.ok(new Rows(rows));
        });
    }

    private List<Row> rows(RecordKind kind, Set<String> ids, Caller caller, Labels labels) {
        Map<String, Waiting> waiting = inbox.waitingFor(caller, ids);
        Map<String, List<String>> steps = Optional.ofNullable(offers.get(kind))
                .map(offered -> offered.steps(ids))
                .orElse(Map.of());
        Set<String> told = Stream.concat(steps.keySet().stream(), waiting.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Face> shown = faces.get(kind).faces(told);
        return told.stream()
                .filter(shown::containsKey)
                .map(id -> new Row(
                        kind.code(),
                        id,
                        shown.get(id).light(),
                        Optional.ofNullable(waiting.get(id))
                                .map(asked -> new Asked(asked.step(), StepLabels.of(kind, asked.step(), labels)))
                                .orElse(null),
                        steps.get(id)))
                .toList();
    }

    private record Rows(List<Row> items) {}

    /**
     * @param waiting what is asked of the caller, null where it is another's turn
     * @param steps what the caller may do; left out for kinds of which lists offer none
     */
    private record Row(
            String record,
            String id,
            String light,
            Asked waiting,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> steps) {}

    private record Asked(String step, String label) {}
}
