package org.rectify.web;

import static org.rectify.platform.Refusal.invalid;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.rectify.platform.Refusal;
import org.rectify.platform.Refusal.Kind;
import org.rectify.platform.RefusedException;

/**
 * A multipart body with one file, read while it arrives. The host's servlet has no multipart configuration, and a form
 * parsed by the host would lie on its disk first.
 */
public final class Upload {

    private static final String FILE = "file";
    private static final int LONGEST_FIELD = 1000;

    private final FileItemInputIterator parts;
    private final Set<String> known;
    private final Map<String, String> fields = new HashMap<>();
    private final FileItemInput file;
    private boolean opened;

    private Upload(HttpServletRequest request, Set<String> known) throws IOException {
        this.known = known;
        this.parts = new MultipartBody(request).parts();
        this.file = next();
        if (file == null) {
            throw new RefusedException(invalid("request.field.missing", FILE, FILE));
        }
    }

    /**
     * The upload in the request, read up to where its file begins.
     *
     * @param known the fields that it may carry beside the file {@code file}, and has to carry before it
     */
    public static Upload of(HttpServletRequest request, String... known) {
        if (!MultipartBody.isOne(request)) {
            throw new RefusedException(new Refusal(
                    Kind.WRONG_TYPE, "request.type.unsupported", null, List.of(), List.of("multipart/form-data")));
        }
        try {
            return new Upload(request, Set.of(known));
        } catch (FileUploadSizeException e) {
            // The library keeps 512 bytes for a part's headers, of which one is the file's name; that cannot be set.
            throw new RefusedException(invalid("attachment.name.tooLong", FILE));
        } catch (IOException e) {
            throw malformed();
        }
    }

    /** The file's name as the sender gave it. */
    public String fileName() {
        try {
            return file.getName();
        } catch (InvalidPathException e) {
            throw new RefusedException(invalid("attachment.name", FILE));
        }
    }

    /** The field's text, null where it was left out. */
    public String field(String name) {
        return fields.get(name);
    }

    /** The file's bytes; once only, for they are gone then. */
    public InputStream content() {
        if (opened) {
            // The host tries its transaction again, and the sender has to as well.
            throw new RefusedException(Refusal.conflict("request.conflict", List.of()));
        }
        opened = true;
        try {
            return new Content(file.getInputStream());
        } catch (IOException e) {
            throw malformed();
        }
    }

    /** Reads on to the next file part; null at the end. */
    private FileItemInput next() throws IOException {
        while (parts.hasNext()) {
            FileItemInput part = parts.next();
            String name = String.valueOf(part.getFieldName());
            if (FILE.equals(name) && !part.isFormField()) {
                return part;
            }
            if (!known.contains(name) || !part.isFormField()) {
                throw new RefusedException(invalid("request.field.unknown", name, name));
            }
            try (InputStream in = part.getInputStream()) {
                byte[] bytes = in.readNBytes(LONGEST_FIELD + 1);
                if (bytes.length > LONGEST_FIELD) {
                    throw new RefusedException(invalid("request.field.tooLong", name, name, LONGEST_FIELD));
                }
                String text = new String(bytes, StandardCharsets.UTF_8).strip();
                if (!text.isEmpty()) {
                    fields.put(name, text);
                }
            }
        }
        return null;
    }

    /** The refusal of a body that breaks off or is no form. */
    public static RefusedException malformed() {
        return new RefusedException(invalid("request.multipart.malformed", null));
    }

    /** The file's bytes; at their end, what follows must not change what is done with them. */
    private final class Content extends FilterInputStream {

        private boolean ended;

        Content(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (ended) {
                return -1;
            }
            try {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    ended = true;
                    end();
                }
                return read;
            } catch (FileUploadException e) {
                throw malformed();
            }
        }

        /** Reads nothing more: what a refused upload has yet to send, gibibytes perhaps, is not waited for. */
        @Override
        public void close() {
            // The item's own close would read on to the end of the part; the request is the host's to end.
        }

        private void end() throws IOException {
            Set<String> before = Set.copyOf(fields.keySet());
            if (next() != null) {
                throw new RefusedException(invalid("attachment.several", FILE));
            }
            fields.keySet().stream()
                    .filter(name -> !before.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new RefusedException(invalid("attachment.fieldAfterFile", name, name));
                    });
        }
    }
}
