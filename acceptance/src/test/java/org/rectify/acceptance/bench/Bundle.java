package org.rectify.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** The interface as it was built: what each entry brings with it at once. */
record Bundle(Path folder, JsonNode manifest) {

    /** How much there is to load, the script files only. */
    record Weight(int files, double kib, double gzippedKib) {}

    static Bundle read(Path folder) throws IOException {
        return new Bundle(
                folder,
                new ObjectMapper().readTree(folder.resolve("manifest.json").toFile()));
    }

    Weight weigh(String entry) throws IOException {
        long plain = 0;
        long gzipped = 0;
        Set<String> chunks = new LinkedHashSet<>();
        collect(entry, chunks);
        for (String chunk : chunks) {
            byte[] content = Files.readAllBytes(
                    folder.resolve(manifest.path(chunk).path("file").asText()));
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(content);
            }
            plain += content.length;
            gzipped += packed.size();
        }
        return new Weight(chunks.size(), plain / 1024.0, gzipped / 1024.0);
    }

    private void collect(String chunk, Set<String> chunks) {
        if (!manifest.has(chunk)) {
            throw new IllegalArgumentException("the bundle has no " + chunk);
        }
        if (chunks.add(chunk)) {
            manifest.path(chunk).path("imports").forEach(each -> collect(each.asText(), chunks));
        }
    }
}
