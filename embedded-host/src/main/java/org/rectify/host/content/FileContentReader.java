package org.rectify.host.content;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;

/** Reads a file of the store, once; a second reading needs a second reader. */
final class FileContentReader extends FileContentAccessor implements ContentReader {
    private final Path file;
    private final ContentData data;
    private boolean opened;

    FileContentReader(Path file, ContentData data) {
        super(data.getContentUrl(), data);
        this.file = file;
        this.data = data;
    }

    @Override
    public ContentReader getReader() {
        return new FileContentReader(file, data);
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public long getLastModified() {
        return file.toFile().lastModified();
    }

    @Override
    public long getSize() {
        return file.toFile().length();
    }

    @Override
    public InputStream getContentInputStream() {
        if (opened) {
            throw new ContentIOException("A channel has already been opened: " + getContentUrl());
        }
        opened = true;
        try {
            return new FilterInputStream(Files.newInputStream(file)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    FileContentReader.this.close();
                }
            };
        } catch (IOException missing) {
            throw new ContentIOException("Failed to open stream onto " + getContentUrl(), missing);
        }
    }

    @Override
    public void getContent(OutputStream os) {
        try (InputStream in = getContentInputStream();
                os) {
            in.transferTo(os);
        } catch (IOException broken) {
            throw new ContentIOException("Failed to copy content to output stream", broken);
        }
    }

    @Override
    public void getContent(File target) {
        try (InputStream in = getContentInputStream()) {
            Files.copy(in, target.toPath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new ContentIOException("Failed to copy content to " + target, broken);
        }
    }

    @Override
    public String getContentString() {
        try (InputStream in = getContentInputStream()) {
            return new String(in.readAllBytes(), Charset.forName(getEncoding()));
        } catch (IOException broken) {
            throw new ContentIOException("Failed to copy content to string", broken);
        }
    }

    @Override
    public String getContentString(int length) {
        String all = getContentString();
        return all.length() <= length ? all : all.substring(0, length);
    }
}
