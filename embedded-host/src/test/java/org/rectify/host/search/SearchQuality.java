package org.rectify.host.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.rectify.deadline.LightThresholds;
import org.rectify.host.dictionary.HostDictionary;
import org.rectify.host.dictionary.HostNamespaces;
import org.rectify.model.RectifyModel;
import org.rectify.search.internal.Readings;
import org.rectify.search.internal.Words;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;

/** Measures what searches over the judged set find, and writes the table in docs/search-quality.md. */
public final class SearchQuality {
    private final JudgedSet set = new JudgedSet();
    private final Map<String, Function<String, List<Integer>>> ways = new LinkedHashMap<>();

    static final String CHOSEN = "pairs; a long search also by its readings (chosen)";
    static final String REGISTER = "register, without an index";

    SearchQuality() throws IOException {
        ways.put(CHOSEN, ours());
        ways.put("pairs, just as typed", pairs());
        ways.put("dictionary words (smartcn)", dictionary());
        ways.put(REGISTER, register());
    }

    JudgedSet set() {
        return set;
    }

    /** By the very way that a search goes on the host: words, AFTS, parser, index. */
    private Function<String, List<Integer>> ours() throws IOException {
        HostNamespaces namespaces = new HostNamespaces();
        HostDictionary dictionary = new HostDictionary(
                namespaces,
                List.of(
                        "org/rectify/host/model/system-model.xml",
                        "org/rectify/host/model/content-model.xml",
                        "alfresco/module/rectify-platform/model/rectify-model.xml"));
        IndexFields fields = new IndexFields(dictionary, namespaces);
        Analysis analysis = new Analysis();
        AftsQueries queries = new AftsQueries(fields, new TextQueries(analysis));
        IndexSearcher searcher = index(analysis.indexing(), text -> {
            Document document = new Document();
            fields.add(document, RectifyModel.PROP_SEARCH_TEXT, text);
            document.add(
                    new StringField(IndexFields.ASPECT, RectifyModel.ASPECT_SEARCHABLE.toString(), Field.Store.NO));
            return document;
        });
        Caller everybody = new Caller(new Person("admin", "admin"), Map.of(), Map.of(), true, false);
        LocalDate day = LocalDate.of(2026, 11, 27);
        LightThresholds lights = new LightThresholds(day, day, day);
        return typed -> found(
                searcher,
                queries.of(org.rectify.search.internal.Afts.of(SearchFixture.words(typed), everybody, lights)
                        .query()));
    }

    private Function<String, List<Integer>> pairs() throws IOException {
        Analysis analysis = new Analysis();
        TextQueries texts = new TextQueries(analysis);
        IndexSearcher searcher = index(analysis.indexing(), SearchQuality::plain);
        return typed -> found(searcher, all(typed, word -> texts.phrase("text", word)));
    }

    private Function<String, List<Integer>> dictionary() throws IOException {
        Analyzer analyzer = new SmartChineseAnalyzer(true);
        QueryBuilder builder = new QueryBuilder(analyzer);
        IndexSearcher searcher = index(analyzer, SearchQuality::plain);
        return typed -> found(searcher, all(typed, word -> builder.createBooleanQuery("text", word, Occur.MUST)));
    }

    private Function<String, List<Integer>> register() {
        return typed -> set.texts.stream()
                .filter(text -> Words.read(typed).stream()
                        .allMatch(word -> word.not() != inRegister(Words.fold(text.text()), word)))
                .map(JudgedSet.Text::id)
                .toList();
    }

    /** As the register's condition says it; that SQL says the same is the matter of its own tests. */
    private static boolean inRegister(String text, Words.Word word) {
        return text.contains(word.text())
                || Readings.of(word).stream()
                        .anyMatch(reading -> reading.stream().allMatch(text::contains));
    }

    private static Query all(String typed, Function<String, Query> word) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        for (Words.Word each : Words.read(typed)) {
            Query query = word.apply(each.text());
            if (query != null) {
                all.add(query, each.not() ? Occur.MUST_NOT : Occur.MUST);
            }
        }
        return all.build();
    }

    private static Document plain(String text) {
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        return document;
    }

    private IndexSearcher index(Analyzer analyzer, Function<String, Document> documents) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (JudgedSet.Text text : set.texts) {
                writer.addDocument(documents.apply(text.text()));
            }
            writer.forceMerge(1);
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    private static List<Integer> found(IndexSearcher searcher, Query query) {
        try {
            List<Integer> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, JudgedSet.TEXTS).scoreDocs) {
                found.add(hit.doc);
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Set<String> ways() {
        return ways.keySet();
    }

    List<Integer> found(String way, String typed) {
        return ways.get(way).apply(typed);
    }

    /** The means over the searches of a sort, null for all. */
    JudgedSet.Figures figures(String way, JudgedSet.Sort sort) {
        return set.figures(sort, ways.get(way));
    }

    /** Writes the report to the file named. */
    public static void main(String[] arguments) throws IOException {
        SearchQuality quality = new SearchQuality();
        StringBuilder report = new StringBuilder(
                """
                # How well searches find

                Written by a command, see below; do not edit. %d texts and %d searches, each with the texts that it ought to
                find. The texts are put together, by a fixed seed, from pieces to which a person has noted the words in them;
                a search ought to find the texts that have its words, whatever an analyser makes of the characters. Some
                pieces are there to mislead: 取消防护 has no 消防 in it, 平台账号 no 台账. Precision: how much of what was
                found is right; recall: how much of what is right was found; first ten: precision among the first ten.
                Means over the searches.

                | way of searching | precision | recall | F1 | first ten |
                |---|---|---|---|---|
                """
                        .formatted(quality.set.texts.size(), quality.set.searches.size()));
        for (String way : quality.ways()) {
            row(report, way, quality.figures(way, null));
        }
        report.append(
                """

                On a real ACS 25.5 with Search Services 2.0 as they are installed, asked by the same queries: precision
                0.955, recall 1.000, F1 0.977, first ten 0.958 (measured on 29 November 2026 by `SearchQualityOnAcs`, which
                puts the texts into a server that is thrown away).

                By sort of search, in the chosen way:

                | sort | searches | precision | recall | F1 | first ten |
                |---|---|---|---|---|---|
                """);
        quality.set
                .bySort()
                .forEach((sort, many) -> row(report, sort.title + " | " + many, quality.figures(CHOSEN, sort)));
        report.append(
                """

                The chosen way finds every run of characters wherever it stands, so that nothing is missed that a person would
                see; what it finds too much are words that two neighbours form by chance. A dictionary avoids most of these
                and misses what it splits otherwise than the text's author, which people take for a fault. A long run is also
                looked for by the ways in which it can be read as words of two and three characters (`Readings`), on every
                host by the same query.

                The set lies in `embedded-host/src/test/resources/quality`. The report is made again, from the root, by
                `mvn -q exec:java -pl embedded-host -Dexec.classpathScope=test -Dexec.mainClass=org.rectify.host.search.SearchQuality
                -Dexec.args=../docs/search-quality.md`, after `mvn -q install -DskipTests -pl embedded-host -am`.
                """);
        Files.writeString(Path.of(arguments[0]), report);
    }

    private static void row(StringBuilder report, String title, JudgedSet.Figures figures) {
        report.append(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %.3f |%n",
                title,
                figures.precision(),
                figures.recall(),
                figures.f1(),
                figures.first()));
    }
}
