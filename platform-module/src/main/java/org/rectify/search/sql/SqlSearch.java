package org.rectify.search.sql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Dialect;
import org.rectify.search.Search;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchResult;
import org.rectify.search.SearchResult.Hit;
import org.rectify.search.internal.Facets;
import org.rectify.search.internal.Marks;
import org.rectify.search.internal.Words;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Searches in the module's own tables, where the host has no index: words are found wherever their characters stand one
 * after the other in a record's texts; the text in files is not known here.
 */
public final class SqlSearch implements Search {

    private static final int PASSAGES = 3;

    private final NamedParameterJdbcOperations jdbc;
    private final Dialect dialect;
    private final Deadlines deadlines;
    private final Units units;

    public SqlSearch(NamedParameterJdbcOperations jdbc, Dialect dialect, Deadlines deadlines, Units units) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.deadlines = deadlines;
        this.units = units;
    }

    @Override
    public SearchResult find(SearchQuery query, Caller caller) {
        List<Words.Word> words = Words.read(query.words());
        Set<String> paths = new LinkedHashSet<>();
        query.units().forEach(code -> paths.add(units.require(code, "unit").path()));
        SearchFilter filter = new SearchFilter(query, paths, words, caller, deadlines.thresholds());
        Facets facets = new Facets();
        long total;
        if (query.facets()) {
            count(filter, facets);
            total = facets.total("kind");
        } else {
            total = jdbc.queryForObject(
                    "select count(*) from rect_search s" + filter.where(), filter.values(), Long.class);
        }
        List<Hit> hits = query.skip() >= total || query.max() == 0 ? List.of() : hits(query, filter, words);
        return new SearchResult(
                SearchResult.REGISTER,
                new Page<>(total, query.skip(), query.max(), hits),
                query.facets() ? facets.listed() : Map.of());
    }

    @Override
    public List<SearchEntry> suggest(String typed, int max, Caller caller) {
        List<String> words = Words.read(typed).stream()
                .filter(word -> !word.not())
                .map(Words.Word::text)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        SearchFilter filter =
                new SearchFilter("s.kind <> '" + SearchEntry.FILE + "'", words, caller, deadlines.thresholds());
        return jdbc.query(
                SearchRow.SELECT + filter.where() + " order by s.modified_at desc, s.id limit " + max,
                filter.values(),
                (row, number) -> SearchRow.of(row).entry());
    }

    private List<Hit> hits(SearchQuery query, SearchFilter filter, List<Words.Word> words) {
        String order =
                switch (query.sort().field()) {
                    case RELEVANCE -> filter.rank(words) + "s.modified_at desc, s.id";
                    case DEADLINE -> dialect.order("s.deadline", query.sort().descending()) + ", s.id";
                    case MODIFIED_AT -> "s.modified_at" + (query.sort().descending() ? " desc" : "") + ", s.id";
                };
        return jdbc.query(
                SearchRow.SELECT + filter.where() + " order by " + order + " limit " + query.max() + " offset "
                        + query.skip(),
                filter.values(),
                (result, number) -> {
                    SearchRow row = SearchRow.of(result);
                    return new Hit(
                            row.entry(),
                            row.recordTitle(),
                            Marks.in(row.entry().title(), words),
                            Marks.passages(row.entry().text(), words, PASSAGES));
                });
    }

    /** One pass over what is found. */
    private void count(SearchFilter filter, Facets facets) {
        jdbc.query(
                "select c.kind, c.status, c.light, c.unit, c.source, c.category, c.record_year, count(*) from (select"
                        + " s.kind, s.status, " + filter.light() + " as light, s.unit, s.source, s.category,"
                        + " s.record_year from rect_search s" + filter.where() + ") c group by c.kind, c.status,"
                        + " c.light, c.unit, c.source, c.category, c.record_year",
                filter.values(),
                row -> {
                    for (int i = 0; i < SearchQuery.FACETS.size(); i++) {
                        facets.add(SearchQuery.FACETS.get(i), row.getString(i + 1), row.getLong(8));
                    }
                });
    }
}
