package org.rectify.agreement.web;

import java.util.Locale;
import java.util.Map;
import org.rectify.agreement.Agreements;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.history.web.TimelineEntry;
import org.rectify.platform.Page;
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

/** Every step that was taken with an agreement, oldest first, with the hashes that chain them. */
@Controller
public class AgreementTimelineController {

    private final Agreements agreements;
    private final History history;
    private final AgreementAnswers answers;
    private final Writes writes;

    public AgreementTimelineController(
            Agreements agreements, History history, AgreementAnswers answers, Writes writes) {
        this.agreements = agreements;
        this.history = history;
        this.answers = answers;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/agreements/{id}/timeline")
    @Takes({"skip", "max"})
    public Answer timeline(@PathVariable("id") String id, Query query, Locale locale) {
        int skip = query.skip();
        int max = query.max();
        return writes.read(() -> {
            agreements.get(id);
            Names names = answers.names();
            Labels labels = answers.labels(locale);
            Page<HistoryEntry> page = history.timeline(id, skip, max);
            return Answer.ok(page.map(entry ->
                    TimelineEntry.of(entry, step -> labels.of("agreementStep", step), Map.of(), names, labels)));
        });
    }
}
