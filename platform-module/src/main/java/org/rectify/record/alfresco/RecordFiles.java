package org.rectify.record.alfresco;

import static org.rectify.platform.Refusal.invalid;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;
import org.rectify.platform.Transactions;
import org.rectify.record.Attachment;
import org.rectify.record.OpenAttachment;
import org.rectify.record.internal.FileTypes;

/** Receives files, judges them, and keeps them with their record. */
public final class RecordFiles {

    /** The longest name that every file system and ZIP takes, in characters. */
    static final int LONGEST_NAME = 150;

    private final AttachmentNodes nodes;
    private final long mostBytes;

    /** @param mostBytes setting {@code rectify.attachment.maxBytes} */
    public RecordFiles(AttachmentNodes nodes, long mostBytes) {
        this.nodes = nodes;
        this.mostBytes = mostBytes;
    }

    /**
     * Reads the content to a temporary file, which closing the answer removes.
     *
     * @throws RefusedException for an empty, too large or wrongly typed file or an unusable name
     */
    Received receive(String fileName, InputStream content) {
        String name = name(fileName);
        try {
            Path file = Files.createTempFile("rectify-", ".upload");
            try {
                MessageDigest digest = sha256();
                long size = copy(content, file, digest);
                if (size == 0) {
                    throw new RefusedException(invalid("attachment.empty", "file", name));
                }
                String type = FileTypes.of(name, head(file))
                        .orElseThrow(() -> new RefusedException(new Refusal(
                                Refusal.Kind.WRONG_TYPE, "attachment.type", "file", List.of(), List.of(name))));
                return new Received(file, name, size, type, HexFormat.of().formatHex(digest.digest()));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file in without a lock while it arrives: an upload may be slow.
     *
     * @param allowed throws for whoever may not add files, who then does not fill the disk with them first
     * @param keep adds the file to its record, in a transaction of its own, and judges again
     * @throws RefusedException as {@link #receive}
     */
    public Attachment take(
            Transactions transactions,
            Runnable allowed,
            String fileName,
            InputStream content,
            Function<Received, Attachment> keep) {
        transactions.read(() -> {
            allowed.run();
            return null;
        });
        try (Received received = receive(fileName, content)) {
            return transactions.write(() -> keep.apply(received));
        }
    }

    /** Makes the node with the content; the attachment as the record has it. */
    public Attachment store(String recordId, Received received, String measureId, String by) {
        return nodes.create(recordId, received, measureId, by);
    }

    /**
     * The file of that id, opened.
     *
     * @param attachments those of the record
     * @throws RefusedException where it is none of them
     */
    public OpenAttachment open(List<Attachment> attachments, String attachmentId) {
        return attachments.stream()
                .filter(attachment -> attachment.id().equals(attachmentId))
                .findFirst()
                .map(attachment -> new OpenAttachment(attachment, nodes.open(attachment.id())))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("attachment.notFound")));
    }

    private long copy(InputStream content, Path file, MessageDigest digest) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > mostBytes) {
                    throw new RefusedException(new Refusal(
                            Refusal.Kind.TOO_LARGE,
                            "attachment.tooLarge",
                            "file",
                            List.of(),
                            List.of(mostBytes / (1024 * 1024))));
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileTypes.HEAD);
        }
    }

    /** The last part of what the browser sent, without what ACS forbids in names. */
    private static String name(String fileName) {
        String last = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String name = Texts.line("file", last.replaceAll("[\"*<>?:|]", "_").replaceAll("[. ]+$", ""), LONGEST_NAME);
        if (name == null) {
            throw new RefusedException(invalid("attachment.name", "file"));
        }
        return name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A file that was received and is not yet anyone's. */
    public record Received(Path file, String name, long size, String mimetype, String sha256) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
