package org.rectify.host.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.repository.ContentIOException;

/** Files below one folder, each written once. Their addresses tell the minute in which they came. */
public final class ContentStore {
    static final String PROTOCOL = "store://";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy/M/d/H/m").withZone(ZoneOffset.UTC);
    private static final Pattern ADDRESS = Pattern.compile("store://[0-9/]+/[0-9a-f-]{36}\\.bin");

    private final Path folder;
    private final Clock clock;

    public ContentStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    String newAddress() {
        return PROTOCOL + MINUTE.format(clock.instant()) + "/" + UUID.randomUUID() + ".bin";
    }

    /** The file of an address; only addresses that this store gives are understood. */
    Path file(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new ContentIOException("No address of content: " + address);
        }
        return folder.resolve(address.substring(PROTOCOL.length()));
    }

    void discard(String address) {
        try {
            Files.deleteIfExists(file(address));
        } catch (IOException leftBehind) {
            // A file that nothing points to does no harm.
        }
    }
}
