package org.rectify.host.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The text in a file, as far as it may cost: of a file that is too large, takes too long, is no valid file of its type or
 * unpacks to more than any honest one does, there is none, and search goes on without it.
 */
final class FileText implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileText.class);
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final Limits limits;
    private ExecutorService worker = worker();

    /**
     * What a file may cost.
     *
     * @param bytes the largest file
     * @param unpacked the most bytes that a packed file may unpack to
     * @param characters the most text that is kept of a file
     * @param seconds the longest time for one file
     */
    record Limits(long bytes, long unpacked, int characters, int seconds) {
        static final Limits STANDARD = new Limits(100L << 20, 200L << 20, 300_000, 30);
    }

    FileText(Limits limits) {
        this.limits = limits;
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "text-of-files");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The text; "" where there is none to be had. */
    String of(ContentReader reader, String mimetype) {
        if (!known(mimetype) || reader.getSize() > limits.bytes()) {
            return "";
        }
        Future<String> text = worker.submit(() -> read(reader, mimetype));
        try {
            return text.get(limits.seconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            LOG.info("The text of {} takes too long to be read", reader.getContentUrl());
            text.cancel(true);
            worker.shutdownNow();
            worker = worker();
            return "";
        } catch (ExecutionException broken) {
            LOG.info(
                    "There is no text to be read in {}: {}", reader.getContentUrl(), String.valueOf(broken.getCause()));
            return "";
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static boolean known(String mimetype) {
        return mimetype != null
                && (mimetype.startsWith("text/")
                        || mimetype.equals("application/pdf")
                        || mimetype.equals("application/json")
                        || mimetype.startsWith(OFFICE));
    }

    private String read(ContentReader reader, String mimetype) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean office = mimetype.startsWith(OFFICE);
        if (office || mimetype.equals("application/pdf")) {
            Path copy = Files.createTempFile("rectify-text-", ".tmp");
            try {
                reader.getContent(copy.toFile());
                if (office) {
                    new OfficeText(limits).read(copy, text);
                } else {
                    new PdfText(limits).read(copy, text);
                }
            } finally {
                Files.delete(copy);
            }
        } else {
            try (InputStream in = reader.getContentInputStream()) {
                PlainText.read(in, limits.characters(), text);
            }
        }
        return clean(text);
    }

    /** One blank for many, and nothing that no text holds; lines stay. */
    private String clean(StringBuilder text) {
        String cut = text.length() > limits.characters() ? text.substring(0, limits.characters()) : text.toString();
        return cut.replaceAll("[\\p{Cc}&&[^\\n]]+|[\\uE0F0\\uE0F1]", " ")
                .replaceAll("[ \\u00A0\\u3000]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
