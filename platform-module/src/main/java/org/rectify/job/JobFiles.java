package org.rectify.job;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Files that long work takes in or leaves behind, kept for some days in the host's own database: seen from every node, and
 * in the transaction of whoever keeps them. A job names the file that it leaves in its result under {@value #RESULT}.
 */
public interface JobFiles {

    /** Under this a job's result holds {@link Kept#asMap()} of its file. */
    String RESULT = "file";

    /** Copies the content and keeps it for the one who acts in this thread. */
    Kept keep(String name, String mimetype, Path content);

    /** The file, while it is kept. */
    Optional<Kept> find(String id);

    /** The bytes of the file, read while they are needed; each read is a transaction of its own. */
    InputStream open(Kept file);

    /** Forgets the file before its time; nothing happens where there is none. */
    void forget(String id);

    /** Forgets what has been kept for long enough. */
    void purge();

    /** A file that is kept. */
    record Kept(String id, String name, String mimetype, long size, String sha256, String by, Instant until) {

        /** As a job's result shows it. */
        public Map<String, Object> asMap() {
            return Map.of("id", id, "name", name, "size", size, "sha256", sha256, "until", until.toString());
        }
    }
}
