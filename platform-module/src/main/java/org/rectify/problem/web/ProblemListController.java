package org.rectify.problem.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rectify.platform.Page;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemPage;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.Problems;
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

/** The problem list: filtered, sorted, counted, within the caller's scope. */
@Controller
public class ProblemListController {

    private final Problems problems;
    private final Units units;
    private final ProblemAnswers answers;
    private final Writes writes;

    public ProblemListController(Problems problems, Units units, ProblemAnswers answers, Writes writes) {
        this.problems = problems;
        this.units = units;
        this.answers = answers;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/problems")
    @Takes({
        "status",
        "unit",
        "source",
        "category",
        "severity",
        "pace",
        "light",
        "notice",
        "repeats",
        "claimed",
        "q",
        "foundFrom",
        "foundTo",
        "sort",
        "skip",
        "max",
        "facets",
        "steps"
    })
    public Answer list(Query query, Locale locale) {
        return writes.read(() -> {
            ProblemPage found = problems.page(ProblemQueries.read(query, units));
            Page<ProblemEntry> page = found.page();
            Map<String, List<ProblemStep>> steps =
                    query.flag("steps") ? problems.availableSteps(page.items()) : Map.of();
            Names names = answers.names();
            Labels labels = answers.labels(locale);
            return Answer.ok(new Listed(
                    page.total(),
                    page.skip(),
                    page.max(),
                    page.items().stream()
                            .map(entry -> answers.row(
                                    entry,
                                    found.repeats().getOrDefault(entry.id(), 0L),
                                    steps.get(entry.id()),
                                    names,
                                    labels))
                            .toList(),
                    query.flag("facets") ? facets(found, names, labels) : null));
        });
    }

    /** Problems like one that is being entered, so that it can be marked as found again. */
    @GetMapping(Links.BASE + "/problems/similar")
    @Takes({"unit", "category", "description"})
    public Answer similar(Query query, Locale locale) {
        return writes.read(() -> {
            String unit = query.text("unit");
            String category = query.text("category");
            String description = query.text("description");
            Names names = answers.names();
            Labels labels = answers.labels(locale);
            return Answer.ok(new Similar(
                    unit == null || category == null || description == null
                            ? List.of()
                            : problems.similar(unit, category, description).stream()
                                    .map(entry -> answers.row(entry, 0, null, names, labels))
                                    .toList()));
        });
    }

    private static Map<String, List<Count>> facets(ProblemPage found, Names names, Labels labels) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        found.facets()
                .forEach((name, counts) -> facets.put(
                        name,
                        counts.stream()
                                .map(count -> new Count(
                                        count.value(), label(name, count.value(), names, labels), count.count()))
                                .toList()));
        return facets;
    }

    private static String label(String facet, String value, Names names, Labels labels) {
        return switch (facet) {
            case "unit" -> names.unit(value).name();
            case "category" -> value;
            case "status" -> labels.of("problemStatus", value);
            default -> labels.of(facet, value);
        };
    }

    private record Listed(
            long total,
            int skip,
            int max,
            List<ProblemRow> items,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, List<Count>> facets) {}

    private record Count(String value, String label, long count) {}

    private record Similar(List<ProblemRow> items) {}
}
