package org.rectify.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rectify.search.Search;
import org.rectify.search.SearchQuery;
import org.rectify.sheet.SheetWriter;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Download;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Finds records and files, within the caller's scope. */
@Controller
public class SearchController {

    private static final int SUGGESTIONS = 8;

    private final Search search;
    private final SearchQueries queries;
    private final SearchAnswers answers;
    private final SearchExport export;
    private final Units units;
    private final Writes writes;

    public SearchController(
            Search search,
            SearchQueries queries,
            SearchAnswers answers,
            SearchExport export,
            Units units,
            Writes writes) {
        this.search = search;
        this.queries = queries;
        this.answers = answers;
        this.export = export;
        this.units = units;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/search")
    @TakesSearch
    @Takes({"skip", "max", "facets"})
    public Answer find(Query query, Locale locale) {
        return writes.read(() -> {
            SearchQuery wanted = queries.read(query);
            return Answer.ok(answers.found(search.find(wanted, units.caller()), wanted.facets(), locale));
        });
    }

    @GetMapping(Links.BASE + "/search/suggest")
    @Takes({"q", "max"})
    public Answer suggest(Query query, Locale locale) {
        int max = query.number("max", SUGGESTIONS, 1, 20);
        String words = query.text("q");
        return writes.read(() -> Answer.ok(new Suggestions(
                words == null ? List.of() : answers.suggestions(search.suggest(words, max, units.caller()), locale))));
    }

    @GetMapping(Links.BASE + "/search/export")
    @TakesSearch
    public void export(HttpServletRequest request, HttpServletResponse response, Query query, Locale locale)
            throws IOException {
        Path file = writes.read(() -> export.write(queries.read(query), units.caller(), locale));
        try {
            Download.send(
                    request,
                    response,
                    export.fileName(locale),
                    SheetWriter.MIMETYPE,
                    Files.size(file),
                    false,
                    Files.newInputStream(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private record Suggestions(List<SearchAnswers.Suggestion> items) {}
}
