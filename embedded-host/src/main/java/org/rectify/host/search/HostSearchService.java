package org.rectify.host.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.util.Pair;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * Search by AFTS. As on ACS, nodes are found only by those who may read them, in hits, totals and counts alike, and the
 * index lags a moment behind the commit.
 */
public final class HostSearchService implements SearchService {
    /** A query with the key under which ACS answers how many it finds. */
    private static final Pattern KEYED = Pattern.compile("\\{!afts key='([^']+)'}(.*)", Pattern.DOTALL);

    private final LuceneIndex index;
    private final IndexFields fields;
    private final AftsQueries queries;
    private final AuthorityService authorities;

    HostSearchService(LuceneIndex index, IndexFields fields, AuthorityService authorities) {
        this.index = index;
        this.fields = fields;
        this.queries = new AftsQueries(fields, new TextQueries(index.analysis()));
        this.authorities = authorities;
    }

    @Override
    public ResultSet query(StoreRef store, String language, String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(store);
        parameters.setLanguage(language);
        parameters.setQuery(query);
        return query(parameters);
    }

    @Override
    public ResultSet query(SearchParameters parameters) {
        if (!LANGUAGE_FTS_ALFRESCO.equals(parameters.getLanguage())) {
            throw new UnsupportedOperationException(
                    "Search by " + parameters.getLanguage() + " is not supported on the embedded host");
        }
        return index.ask(searcher -> {
            try {
                return find(searcher, parameters);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private ResultSet find(IndexSearcher searcher, SearchParameters parameters) throws IOException {
        Afts afts = AftsParser.parse(parameters.getQuery());
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(queries.of(afts), Occur.MUST);
        for (String filter : parameters.getFilterQueries()) {
            all.add(queries.filter(filter), Occur.FILTER);
        }
        readable(all);
        Query query = all.build();

        Counter counter = new Counter();
        TopFieldCollector top =
                top(parameters, Math.max(1, searcher.getIndexReader().maxDoc()));
        searcher.search(query, top == null ? counter : MultiCollector.wrap(top, counter));
        long total = counter.total();
        List<NodeRef> nodes = new ArrayList<>();
        Map<NodeRef, List<Pair<String, List<String>>>> marked = new LinkedHashMap<>();
        int most = parameters.getMaxItems() < 0 ? Integer.MAX_VALUE : parameters.getMaxItems();
        long upTo = Math.min(total, (long) parameters.getSkipCount() + most);
        if (most > 0 && upTo > parameters.getSkipCount()) {
            ScoreDoc[] hits = searcher.search(query, Math.toIntExact(upTo), sort(parameters), false).scoreDocs;
            for (int i = parameters.getSkipCount(); i < hits.length; i++) {
                Document document = searcher.storedFields().document(hits[i].doc, Set.of(IndexFields.ID));
                NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.get(IndexFields.ID));
                nodes.add(node);
                if (parameters.getHighlight() != null) {
                    marked.put(node, marked(searcher, hits[i].doc, afts, parameters));
                }
            }
        }
        return new FoundNodes(
                nodes,
                parameters.getSkipCount(),
                total,
                facets(counter, parameters),
                facetQueries(searcher, counter, parameters),
                marked);
    }

    /** Keeps the best of so many documents; null where none is asked for. */
    private TopFieldCollector top(SearchParameters parameters, int documents) {
        int most = parameters.getMaxItems() < 0 ? documents : parameters.getMaxItems();
        int upTo = (int) Math.min(documents, (long) parameters.getSkipCount() + most);
        return most == 0
                ? null
                : new TopFieldCollectorManager(sort(parameters), upTo, null, Integer.MAX_VALUE).newCollector();
    }

    private void readable(BooleanQuery.Builder all) {
        String user = AuthenticationUtil.getRunAsUser();
        if (AuthenticationUtil.SYSTEM_USER_NAME.equals(user) || user != null && authorities.isAdminAuthority(user)) {
            return;
        }
        Set<BytesRef> mine = new LinkedHashSet<>();
        if (user != null) {
            authorities.getAuthoritiesForUser(user).forEach(each -> mine.add(new BytesRef(each)));
            mine.add(new BytesRef(user));
        }
        BooleanQuery.Builder any =
                new BooleanQuery.Builder().add(new TermInSetQuery(IndexFields.READER, mine), Occur.SHOULD);
        if (user != null) {
            any.add(new TermQuery(new Term(IndexFields.OWNER, user)), Occur.SHOULD);
        }
        all.add(any.build(), Occur.FILTER);
        all.add(new TermInSetQuery(IndexFields.DENIED, mine), Occur.MUST_NOT);
    }

    private Sort sort(SearchParameters parameters) {
        List<SortField> sorts = new ArrayList<>();
        for (SearchParameters.SortDefinition wanted : parameters.getSortDefinitions()) {
            if (wanted.getSortType() == SearchParameters.SortDefinition.SortType.SCORE) {
                sorts.add(new SortField(null, SortField.Type.SCORE, wanted.isAscending()));
                continue;
            }
            IndexFields.Known known = fields.find(wanted.getField());
            if (known == null || known.kind() == IndexFields.Kind.TEXT) {
                throw new IllegalArgumentException("Nothing can be sorted by " + wanted.getField());
            }
            boolean down = !wanted.isAscending();
            if (known.kind() == IndexFields.Kind.NUMBER) {
                SortField byNumber = new SortedNumericSortField(known.field(), SortField.Type.LONG, down);
                byNumber.setMissingValue(Long.MIN_VALUE);
                sorts.add(byNumber);
            } else {
                sorts.add(new SortedSetSortField(known.field(), down));
            }
        }
        if (sorts.isEmpty()) {
            sorts.add(SortField.FIELD_SCORE);
        }
        sorts.add(SortField.FIELD_DOC);
        return new Sort(sorts.toArray(SortField[]::new));
    }

    private Map<String, List<Pair<String, Integer>>> facets(Counter counter, SearchParameters parameters)
            throws IOException {
        Map<String, List<Pair<String, Integer>>> facets = new HashMap<>();
        for (SearchParameters.FieldFacet facet : parameters.getFieldFacets()) {
            IndexFields.Known known = fields.find(facet.getField());
            if (known == null || known.kind() != IndexFields.Kind.VALUE) {
                throw new IllegalArgumentException("Nothing can be counted by " + facet.getField());
            }
            facets.put(
                    facet.getField(),
                    counter.byValue(known.field(), facet.getMinCount(), facet.getLimit()).stream()
                            .map(entry -> new Pair<>(entry.getKey(), entry.getValue()))
                            .toList());
        }
        return facets;
    }

    private Map<String, Integer> facetQueries(IndexSearcher searcher, Counter counter, SearchParameters parameters)
            throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String query : parameters.getFacetQueries()) {
            Matcher keyed = KEYED.matcher(query);
            boolean key = keyed.matches();
            counts.put(
                    key ? keyed.group(1) : "{!afts}" + query,
                    counter.byQuery(searcher, queries.filter(key ? keyed.group(2) : query)));
        }
        return counts;
    }

    private List<Pair<String, List<String>>> marked(
            IndexSearcher searcher, int document, Afts afts, SearchParameters parameters) throws IOException {
        List<Pair<String, List<String>>> marked = new ArrayList<>();
        for (FieldHighlightParameters each : parameters.getHighlight().getFields()) {
            IndexFields.Known known = fields.find(each.getField());
            if (known == null) {
                continue;
            }
            String text = searcher.storedFields()
                    .document(document, Set.of(known.field()))
                    .get(known.field());
            if (text != null) {
                List<String> pieces =
                        new Marking(afts, each.getField(), fields).pieces(text, each, parameters.getHighlight());
                if (!pieces.isEmpty()) {
                    marked.add(new Pair<>(each.getField(), pieces));
                }
            }
        }
        return marked;
    }
}
