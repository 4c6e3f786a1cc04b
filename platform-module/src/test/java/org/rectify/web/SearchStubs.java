package org.rectify.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.job.Jobs;
import org.rectify.platform.Identity;
import org.rectify.platform.Page;
import org.rectify.search.SavedSearches;
import org.rectify.search.Search;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchMaintenance;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchResult;
import org.rectify.search.SearchResult.Hit;
import org.rectify.search.SearchResult.Part;
import org.rectify.search.SearchResult.Passage;
import org.rectify.search.web.SavedSearchesController;
import org.rectify.search.web.SearchAdminController;
import org.rectify.search.web.SearchAnswers;
import org.rectify.search.web.SearchController;
import org.rectify.search.web.SearchExport;
import org.rectify.search.web.SearchQueries;
import org.rectify.unit.Units;

/** Search of cardboard: one order with a file, whatever is asked. */
final class SearchStubs {

    final List<SearchQuery> asked = new ArrayList<>();
    private final List<SavedSearches.Saved> kept = new ArrayList<>();

    List<Object> controllers(
            Units units,
            Deadlines deadlines,
            Identity identity,
            Jobs jobs,
            Json json,
            Messages messages,
            Writes writes) {
        SearchMaintenance maintenance = Stub.of(SearchMaintenance.class)
                .on("kinds", args -> List.of("order", "file"))
                .get();
        SearchQueries queries = new SearchQueries(units, maintenance);
        SearchAnswers answers = new SearchAnswers(units, deadlines, messages);
        return List.of(
                new SearchController(
                        search(),
                        queries,
                        answers,
                        new SearchExport(search(), answers, deadlines, messages),
                        units,
                        writes),
                new SavedSearchesController(saved(), queries, identity, json, writes),
                new SearchAdminController(maintenance, jobs, units, writes));
    }

    private Search search() {
        return Stub.of(Search.class)
                .on("find", args -> {
                    SearchQuery query = (SearchQuery) args[0];
                    asked.add(query);
                    Passage passage = new Passage(List.of(new Part("台账", true), new Part(" <b>未</b>更新", false)));
                    Hit order = new Hit(entry(), null, new Passage(List.of(new Part("台账", true))), List.of(passage));
                    SearchEntry file = entry().file("f1", "照片.pdf", RestFixture.NOW);
                    Hit inFile = new Hit(file, "台账", new Passage(List.of(new Part("照片.pdf", false))), List.of());
                    return new SearchResult(
                            SearchResult.ENGINE,
                            new Page<>(2, query.skip(), query.max(), List.of(order, inFile)),
                            Map.of(
                                    "kind", List.of(new SearchResult.Count("order", 1)),
                                    "status", List.of(new SearchResult.Count("rectifying", 1)),
                                    "light", List.of(),
                                    "unit", List.of(new SearchResult.Count("street1", 1)),
                                    "source", List.of(new SearchResult.Count("inspection", 1)),
                                    "category", List.of(),
                                    "year", List.of(new SearchResult.Count("2026", 1))));
                })
                .on("suggest", args -> List.of(entry()))
                .get();
    }

    private static SearchEntry entry() {
        return new SearchEntry(
                "order-1",
                "order-1",
                "order",
                "order",
                "区督整〔2026〕7号",
                "台账",
                "rectifying",
                "street1",
                List.of("district", "street1"),
                "inspection",
                null,
                DeadlineFacts.running(LocalDate.of(2026, 11, 2), "by-date"),
                2026,
                RestFixture.NOW,
                new TreeSet<>(),
                "");
    }

    private SavedSearches saved() {
        return Stub.of(SavedSearches.class)
                .on("of", args -> List.copyOf(kept))
                .on("add", args -> kept((String) args[1], (String) args[2]))
                .on("change", args -> kept((String) args[2], (String) args[3]))
                .on("remove", args -> kept.remove(0))
                .get();
    }

    private SavedSearches.Saved kept(String name, String query) {
        kept.clear();
        kept.add(new SavedSearches.Saved("s1", name, query, RestFixture.NOW));
        return kept.get(0);
    }
}
