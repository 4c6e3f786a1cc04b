package org.rectify.host.content;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;

/** Writes a file of the store, once. When the stream is closed the bytes are on the disk. */
final class FileContentWriter extends FileContentAccessor implements ContentWriter {
    private final Path file;
    private final MimetypeService mimetypes;
    private boolean opened;

    FileContentWriter(Path file, String address, ContentData before, MimetypeService mimetypes) {
        super(address, before);
        this.file = file;
        this.mimetypes = mimetypes;
    }

    @Override
    public long getSize() {
        return file.toFile().length();
    }

    @Override
    public ContentReader getReader() {
        return isClosed() ? new FileContentReader(file, getContentData()) : null;
    }

    @Override
    public OutputStream getContentOutputStream() {
        if (opened) {
            throw new ContentIOException("A channel has already been opened: " + getContentUrl());
        }
        opened = true;
        try {
            Files.createDirectories(file.getParent());
            FileOutputStream out = new FileOutputStream(file.toFile());
            return new Durable(out);
        } catch (IOException refused) {
            throw new ContentIOException("Failed to open stream onto " + getContentUrl(), refused);
        }
    }

    /** Forces the bytes to the disk before anybody is told that they are there. */
    private final class Durable extends FilterOutputStream {
        private final FileOutputStream onDisk;
        private boolean ended;

        private Durable(FileOutputStream onDisk) {
            super(new BufferedOutputStream(onDisk, 1 << 16));
            this.onDisk = onDisk;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (ended) {
                return;
            }
            ended = true;
            out.flush();
            onDisk.getFD().sync();
            onDisk.close();
            FileContentWriter.this.close();
        }
    }

    @Override
    public void putContent(InputStream is) {
        try (is;
                OutputStream out = getContentOutputStream()) {
            is.transferTo(out);
        } catch (IOException broken) {
            throw new ContentIOException("Failed to copy content from input stream", broken);
        }
    }

    @Override
    public void putContent(ContentReader reader) {
        putContent(reader.getContentInputStream());
    }

    @Override
    public void putContent(File from) {
        try {
            putContent(Files.newInputStream(from.toPath()));
        } catch (IOException missing) {
            throw new ContentIOException("Failed to copy content from " + from, missing);
        }
    }

    @Override
    public void putContent(String content) {
        putContent(new ByteArrayInputStream(content.getBytes(Charset.forName(getEncoding()))));
    }

    /** By the name, and once something is written by the bytes too. */
    @Override
    public void guessMimetype(String filename) {
        setMimetype(isClosed() ? mimetypes.guessMimetype(filename, getReader()) : mimetypes.guessMimetype(filename));
        if (!isClosed()) {
            addListener(() -> setMimetype(mimetypes.guessMimetype(filename, getReader())));
        }
    }

    @Override
    public void guessEncoding() {
        setEncoding("UTF-8");
    }
}
