package org.rectify.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package in BagIt's layout as one ZIP that can be streamed: files first, then what is known only after them
 * (manifests), and behind all of it, as the archive's comment, the hash of everything before.
 */
final class PackageWriter implements AutoCloseable {

    private static final String SEAL = "sha256:";

    private final SealedOutput sealed;
    private final ZipOutputStream zip;
    private final String root;
    private final LocalDateTime time;
    private final Map<String, String> payload = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private long bytes;

    /**
     * @param root the folder that all lies in
     * @param time of every entry, so that the same case gives the same package
     */
    PackageWriter(OutputStream out, String root, Instant time) {
        this.sealed = new SealedOutput(out);
        this.zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
        this.root = root + "/";
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC).withNano(0);
        zip.setComment(SEAL + "0".repeat(64));
    }

    /** Adds a file of the case, which is read to its end and closed; {@code path} is below data/. */
    String add(String path, InputStream content) throws IOException {
        try (content) {
            String name = "data/" + path;
            String sha256 = write(name, content);
            payload.put(name, sha256);
            return sha256;
        }
    }

    void add(String path, byte[] content) throws IOException {
        add(path, new java.io.ByteArrayInputStream(content));
    }

    /** Ends the package; {@code info} is what bag-info.txt says beside the sizes. */
    void finish(Map<String, String> info) throws IOException {
        StringBuilder about = new StringBuilder();
        info.forEach((name, value) -> about.append(name)
                .append(": ")
                .append(value.replaceAll("\\s+", " "))
                .append('\n'));
        about.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(payload.size())
                .append('\n');
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tag("bag-info.txt", about.toString());
        tag("manifest-sha256.txt", lines(payload));
        String all = lines(tags);
        write("tagmanifest-sha256.txt", new java.io.ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        sealed.seal();
    }

    private void tag(String name, String content) throws IOException {
        byte[] utf8 = content.getBytes(StandardCharsets.UTF_8);
        long before = bytes;
        tags.put(name, write(name, new java.io.ByteArrayInputStream(utf8)));
        bytes = before;
    }

    private static String lines(Map<String, String> hashes) {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    private String write(String name, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(root + name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        DigestOutputStream hashed = new DigestOutputStream(zip, digest);
        bytes += content.transferTo(hashed);
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sealed.flush();
    }

    /** Holds the last bytes back, which are the comment's, until what stands before them has its hash. */
    private static final class SealedOutput extends OutputStream {

        private static final int HELD = SEAL.length() + 64;

        private final OutputStream out;
        private final MessageDigest digest = sha256();
        private byte[] held = new byte[0];

        SealedOutput(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] more, int from, int length) throws IOException {
            byte[] all = new byte[held.length + length];
            System.arraycopy(held, 0, all, 0, held.length);
            System.arraycopy(more, from, all, held.length, length);
            int free = Math.max(0, all.length - HELD);
            digest.update(all, 0, free);
            out.write(all, 0, free);
            held = java.util.Arrays.copyOfRange(all, free, all.length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        void seal() throws IOException {
            out.write((SEAL + HexFormat.of().formatHex(digest.digest())).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
