package org.rectify.search.alfresco;

import static org.rectify.model.RectifyModel.URI;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.util.Pair;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.LightThresholds;
import org.rectify.platform.Page;
import org.rectify.platform.alfresco.Languages;
import org.rectify.search.Search;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchResult;
import org.rectify.search.SearchResult.Hit;
import org.rectify.search.SearchResult.Passage;
import org.rectify.search.internal.Afts;
import org.rectify.search.internal.Facets;
import org.rectify.search.internal.Fields;
import org.rectify.search.internal.Marks;
import org.rectify.search.internal.Words;
import org.rectify.search.sql.SearchRow;
import org.rectify.search.sql.SearchTable;
import org.rectify.unit.Caller;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Searches by the host's public search service, which itself finds only what the user may read. The index says which and
 * how many, the module's table what they are now: what it does not know, or not for this caller, is not shown.
 */
public final class AlfrescoSearch implements Search {

    private static final int PASSAGES = 3;
    private static final int PASSAGE_LENGTH = 80;
    private static final int ANALYSED = 300_000;
    private static final int MOST_VALUES = 1_000;

    private static final Map<String, String> FACETS = Map.of(
            "kind", Fields.KIND,
            "status", Fields.STATUS,
            "unit", Fields.UNIT,
            "source", Fields.SOURCE,
            "category", Fields.CATEGORY,
            "year", Fields.YEAR);

    private final SearchService service;
    private final SearchTable table;
    private final Deadlines deadlines;

    public AlfrescoSearch(SearchService service, SearchTable table, Deadlines deadlines) {
        this.service = service;
        this.table = table;
        this.deadlines = deadlines;
    }

    @Override
    public SearchResult find(SearchQuery query, Caller caller) {
        LightThresholds lights = deadlines.thresholds();
        List<Words.Word> words = Words.read(query.words());
        SearchParameters parameters = parameters(query, caller, lights);
        Map<String, String> byLight = Afts.lights(lights);
        return ask(parameters, found -> {
            List<NodeRef> refs = found.getNodeRefs();
            Map<String, SearchRow> rows =
                    table.find(refs.stream().map(NodeRef::getId).toList(), caller);
            List<Hit> hits = new ArrayList<>();
            Map<NodeRef, List<Pair<String, List<String>>>> marked =
                    parameters.getHighlight() == null ? Map.of() : found.getHighlighting();
            for (NodeRef ref : refs) {
                SearchRow row = rows.get(ref.getId());
                if (row != null) {
                    hits.add(hit(row, marked.getOrDefault(ref, List.of()), words));
                }
            }
            return new SearchResult(
                    SearchResult.ENGINE,
                    new Page<>(found.getNumberFound(), query.skip(), query.max(), hits),
                    query.facets() ? counted(found, byLight.keySet()) : Map.of());
        });
    }

    @Override
    public List<SearchEntry> suggest(String words, int max, Caller caller) {
        SearchParameters parameters = parameters(Afts.suggestion(words, caller), 0, max);
        return ask(parameters, found -> {
            List<String> ids = found.getNodeRefs().stream().map(NodeRef::getId).toList();
            Map<String, SearchRow> rows = table.find(ids, caller);
            return ids.stream()
                    .filter(rows::containsKey)
                    .map(id -> rows.get(id).entry())
                    .toList();
        });
    }

    private <T> T ask(SearchParameters parameters, Function<ResultSet, T> answer) {
        ResultSet found;
        try {
            found = service.query(parameters);
        } catch (RuntimeException failed) {
            throw new IndexUnavailable(failed);
        }
        try {
            return answer.apply(found);
        } finally {
            found.close();
        }
    }

    /** What the host is asked for. */
    public static SearchParameters parameters(SearchQuery query, Caller caller, LightThresholds lights) {
        SearchParameters parameters = parameters(Afts.of(query, caller, lights), query.skip(), query.max());
        sort(parameters, query);
        if (Words.wanted(Words.read(query.words()))) {
            parameters.setHighlight(highlight());
        }
        if (query.facets()) {
            facets(parameters, Afts.lights(lights));
        }
        return parameters;
    }

    private static SearchParameters parameters(Afts afts, int skip, int max) {
        SearchParameters parameters = new SearchParameters();
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setQuery(afts.query());
        afts.filters().forEach(parameters::addFilterQuery);
        Stream.concat(Languages.SEARCHED.stream(), Stream.of(I18NUtil.getLocale(), Locale.getDefault()))
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .distinct()
                .forEach(parameters::addLocale);
        parameters.setSkipCount(skip);
        parameters.setMaxItems(max);
        // The database would answer what it can by itself, without counts.
        parameters.setQueryConsistency(QueryConsistency.EVENTUAL);
        return parameters;
    }

    private static void sort(SearchParameters parameters, SearchQuery query) {
        boolean ascending = !query.sort().descending();
        switch (query.sort().field()) {
            case DEADLINE -> parameters.addSort(full(Fields.DUE), ascending);
            case MODIFIED_AT -> parameters.addSort(full(Fields.MODIFIED), ascending);
            case RELEVANCE -> {
                if (!Words.wanted(Words.read(query.words()))) {
                    parameters.addSort(full(Fields.MODIFIED), false);
                }
            }
        }
    }

    /** A query is counted under its key; without one ACS would answer under the query with a prefix of its own before it. */
    private static void facets(SearchParameters parameters, Map<String, String> byLight) {
        for (String field : FACETS.values()) {
            SearchParameters.FieldFacet facet = new SearchParameters.FieldFacet(full(field));
            facet.setMinCount(1);
            facet.setLimit(MOST_VALUES);
            parameters.addFieldFacet(facet);
        }
        byLight.forEach((light, query) -> parameters.addFacetQuery("{!afts key='" + light + "'}" + query));
    }

    /** Only for the text in files: what stands in records is known here, and marked the same way on every host. */
    private static GeneralHighlightParameters highlight() {
        FieldHighlightParameters content = new FieldHighlightParameters(
                Fields.CONTENT, PASSAGES, PASSAGE_LENGTH, Boolean.TRUE, Marks.OPEN, Marks.CLOSE);
        return new GeneralHighlightParameters(
                PASSAGES,
                PASSAGE_LENGTH,
                Boolean.TRUE,
                Marks.OPEN,
                Marks.CLOSE,
                ANALYSED,
                Boolean.TRUE,
                List.of(content));
    }

    private static Map<String, List<SearchResult.Count>> counted(ResultSet found, Set<String> lights) {
        Facets facets = new Facets();
        FACETS.forEach((facet, field) -> found.getFieldFacet(full(field))
                .forEach(value -> facets.add(facet, value.getFirst(), value.getSecond())));
        Map<String, Integer> queries = found.getFacetQueries();
        lights.forEach(light -> facets.add("light", light, queries.getOrDefault(light, 0)));
        return facets.listed();
    }

    private static Hit hit(SearchRow row, List<Pair<String, List<String>>> marked, List<Words.Word> words) {
        List<Passage> passages = new ArrayList<>(Marks.passages(row.entry().text(), words, PASSAGES));
        for (Pair<String, List<String>> field : marked) {
            if (field.getFirst().endsWith(local(Fields.CONTENT))) {
                field.getSecond()
                        .forEach(piece -> passages.addAll(Marks.passages(Marks.plain(piece), words, PASSAGES)));
            }
        }
        return new Hit(
                row.entry(),
                row.recordTitle(),
                Marks.in(row.entry().title(), words),
                passages.stream().limit(PASSAGES).toList());
    }

    /** "@" and the whole name, the one form in which every host knows a property in sorts and facets. */
    private static String full(String field) {
        return "@{" + URI + "}" + local(field);
    }

    private static String local(String field) {
        return field.substring(Math.max(field.lastIndexOf(':'), field.lastIndexOf('}')) + 1);
    }
}
