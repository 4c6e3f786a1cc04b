package org.rectify.host.search;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rectify.deadline.LightThresholds;
import org.rectify.host.dictionary.HostDictionary;
import org.rectify.host.dictionary.HostNamespaces;
import org.rectify.model.RectifyModel;
import org.rectify.search.SearchQuery;
import org.rectify.search.alfresco.AlfrescoSearch;
import org.rectify.search.internal.Words;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;

/**
 * The search of the embedded host over 300,000 records: from what is typed to ids, total, seven facets and marks, within a
 * scope; beside bare Lucene that has the same index, the words as terms, and its own facets.
 */
public final class SearchBenchmark {
    private static final int RECORDS = 300_000;
    private static final int COUNTED = 40;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final LightThresholds LIGHTS = new LightThresholds(DAY, DAY.plusDays(11), DAY.plusDays(5));
    private static final List<String> STATUSES = List.of("issued", "received", "rectifying", "submitted", "closed");
    private static final List<String> SOURCES = List.of("assessment", "inspection", "observation", "public", "self");

    private final JudgedSet words = new JudgedSet();
    private final HostNamespaces namespaces = new HostNamespaces();
    private final HostDictionary dictionary = new HostDictionary(
            namespaces,
            List.of(
                    "org/rectify/host/model/system-model.xml",
                    "org/rectify/host/model/content-model.xml",
                    "alfresco/module/rectify-platform/model/rectify-model.xml"));
    private final IndexFields fields = new IndexFields(dictionary, namespaces);
    private final LuceneIndex index;
    private final SearchService service;

    private SearchBenchmark(LuceneIndex index) {
        this.index = index;
        AuthorityService authorities = (AuthorityService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AuthorityService.class},
                (proxy, method, arguments) ->
                        method.getName().equals("isAdminAuthority") ? (Object) false : Set.of("GROUP_" + arguments[0]));
        this.service = new HostSearchService(index, fields, authorities);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int records = arguments.length == 0 ? RECORDS : Integer.parseInt(arguments[0]);
        try (LuceneIndex index = new LuceneIndex(
                Files.createTempDirectory("rectify-search-bench").resolve("index"))) {
            SearchBenchmark benchmark = new SearchBenchmark(index);
            long start = System.nanoTime();
            benchmark.fill(records);
            out.println("## Search\n");
            out.printf(
                    "%,d records in the embedded host's index (filled in %.0f s); the first 50 hits with marks, exact total"
                            + " and seven facets, one thread, medians of %d in ms. Bare Lucene: the same index, the words as"
                            + " phrases, six facets by its own collector, no lights, marks or permissions.%n%n",
                    records, (System.nanoTime() - start) / 1e9, COUNTED);
            out.println("| search | sees | found | bare Lucene | search | times |\n|---|---|---|---|---|---|");
            for (String typed : new String[] {"消防通道", "整改通知单", "回头看 销号", "占用消防通道", ""}) {
                benchmark.row(out, typed, "district", "everything");
                benchmark.row(out, typed, "community7", "1 in 200");
            }
        }
    }

    private void row(PrintStream out, String typed, String unit, String sees) {
        String path = unit.equals("district") ? "/district/" : "/district/" + unit + "/";
        Query bare = bareQuery(typed, path);
        double floor = median(() -> bare(bare));
        long[] found = new long[1];
        double ours = median(() -> found[0] = ours(typed, unit, path));
        out.printf(
                "| %s | %s | %,d | %.1f | %.1f | %.2f |%n",
                typed.isEmpty() ? "(all)" : typed, sees, found[0], floor, ours, ours / floor);
    }

    private static double median(Runnable work) {
        double[] times = new double[COUNTED];
        for (int i = -COUNTED / 2; i < COUNTED; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[COUNTED / 2];
    }

    private void fill(int records) throws IOException {
        Random random = new Random(20261128L);
        for (int i = 0; i < records; i++) {
            Document document = document(i, random);
            index.put("record-" + i, document);
            if (i % 50_000 == 49_999) {
                System.err.println("    " + (i + 1) + " records");
            }
        }
        index.commit();
    }

    private Document document(int i, Random random) {
        String unit = "community" + random.nextInt(200);
        String text = words.texts.get(random.nextInt(words.texts.size())).text() + "\n"
                + words.texts.get(random.nextInt(words.texts.size())).text();
        String title = words.pieces.get(random.nextInt(words.pieces.size())).text();
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, "record-" + i, Field.Store.YES));
        document.add(new StringField(IndexFields.ASPECT, RectifyModel.ASPECT_SEARCHABLE.toString(), Field.Store.NO));
        for (String reader : List.of("GROUP_district", "GROUP_" + unit)) {
            document.add(new StringField(IndexFields.READER, reader, Field.Store.NO));
        }
        fields.add(document, RectifyModel.PROP_SEARCH_KIND, i % 3 == 0 ? "file" : "order");
        fields.add(document, RectifyModel.PROP_SEARCH_UNIT, unit);
        fields.add(document, RectifyModel.PROP_SEARCH_SOURCE, SOURCES.get(random.nextInt(SOURCES.size())));
        fields.add(document, RectifyModel.PROP_SEARCH_CATEGORY, "类别" + random.nextInt(20));
        fields.add(document, RectifyModel.PROP_SEARCH_STATUS, STATUSES.get(random.nextInt(STATUSES.size())));
        fields.add(document, RectifyModel.PROP_SEARCH_YEAR, String.valueOf(2020 + random.nextInt(7)));
        fields.add(document, RectifyModel.PROP_SEARCH_CLOCK, random.nextBoolean() ? "grey" : "by-date");
        fields.add(document, RectifyModel.PROP_SEARCH_DUE, 20260101 + random.nextInt(12) * 100 + random.nextInt(28));
        fields.add(document, RectifyModel.PROP_SEARCH_MODIFIED, new Date(1_700_000_000_000L + i * 1_000L));
        fields.add(document, RectifyModel.PROP_SEARCH_TITLE, title);
        fields.add(document, RectifyModel.PROP_SEARCH_TEXT, title + "\n" + text);
        fields.add(
                document,
                RectifyModel.PROP_SEARCH_VIEWERS,
                new java.util.ArrayList<>(new TreeSet<>(Set.of("/district/", "/district/" + unit + "/"))));
        return document;
    }

    private long ours(String typed, String unit, String path) {
        Unit own = new Unit(unit, unit, UnitKind.COMMUNITY, null, path, false);
        Caller caller = new Caller(new Person(unit, unit), Map.of(unit, own), Map.of(), false, false);
        SearchQuery query = SearchFixture.words(typed.isEmpty() ? null : typed);
        SearchParameters parameters = AlfrescoSearch.parameters(query, caller, LIGHTS);
        return AuthenticationUtil.runAs(() -> service.query(parameters).getNumberFound(), unit);
    }

    private Query bareQuery(String typed, String path) {
        TextQueries texts = new TextQueries(index.analysis());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        String text = fields.find("rect:searchText").field();
        for (Words.Word word : Words.read(typed)) {
            all.add(texts.phrase(text, word.text()), Occur.MUST);
        }
        if (typed.isEmpty()) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        all.add(new TermQuery(new Term(fields.find("rect:searchViewers").field(), path)), Occur.FILTER);
        return all.build();
    }

    private void bare(Query query) {
        index.ask(searcher -> {
            try {
                return bare(searcher, query);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long bare(IndexSearcher searcher, Query query) throws IOException {
        FacetsCollectorManager.FacetsResult found =
                FacetsCollectorManager.search(searcher, query, 50, new FacetsCollectorManager());
        FacetsCollector collector = found.facetsCollector();
        long counted = found.topDocs().totalHits.value;
        for (String name : List.of("Kind", "Unit", "Source", "Category", "Status", "Year")) {
            String field = fields.find("rect:search" + name).field();
            counted += new StringValueFacetCounts(
                            new StringDocValuesReaderState(searcher.getIndexReader(), field), collector)
                    .getTopChildren(20, field)
                    .labelValues
                    .length;
        }
        return counted;
    }
}
