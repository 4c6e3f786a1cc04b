package org.rectify.host.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index in its folder. One that is broken or of another version is thrown away: it is made anew from the nodes. */
public final class LuceneIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

    /** Changes with every change of what the index holds, so that an older one is made anew. */
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";
    private static final double BUFFER_MB = 32;

    private final Analysis analysis = new Analysis();
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final boolean empty;

    public LuceneIndex(Path folder) {
        try {
            boolean known = known(folder);
            if (!known) {
                delete(folder);
            }
            Files.createDirectories(folder);
            directory = FSDirectory.open(folder);
            IndexWriterConfig config = new IndexWriterConfig(analysis.indexing());
            config.setRAMBufferSizeMB(BUFFER_MB);
            config.setCommitOnClose(false);
            writer = new IndexWriter(directory, config);
            searchers = new SearcherManager(writer, null);
            empty = !known;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static boolean known(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (FSDirectory there = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(there)) {
            return FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY));
        } catch (IOException | RuntimeException broken) {
            LOG.warn("The index in {} cannot be read and is made anew: {}", folder, broken.toString());
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    Analysis analysis() {
        return analysis;
    }

    /** Whether it was made anew and knows nothing yet. */
    boolean isNew() {
        return empty;
    }

    /** Puts the document in the place of the node's. */
    void put(String nodeId, Document document) throws IOException {
        writer.updateDocument(new Term(IndexFields.ID, nodeId), document);
    }

    void remove(String nodeId) throws IOException {
        writer.deleteDocuments(new Term(IndexFields.ID, nodeId));
    }

    /** Writes what was put to disk, and lets searches see it. */
    void commit() throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Asks the index as it is now. */
    <T> T ask(Function<IndexSearcher, T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        for (AutoCloseable each : List.of(searchers, writer, directory, analysis)) {
            try {
                each.close();
            } catch (Exception atTheEnd) {
                LOG.warn("The index was not closed in order", atTheEnd);
            }
        }
    }
}
