package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;

/** Writes one piece of content, once. */
public interface ContentWriter extends ContentAccessor {
    /** A reader of what was written. */
    ContentReader getReader() throws ContentIOException;

    boolean isClosed();

    OutputStream getContentOutputStream() throws ContentIOException;

    void putContent(ContentReader reader) throws ContentIOException;

    void putContent(InputStream is) throws ContentIOException;

    void putContent(File file) throws ContentIOException;

    void putContent(String content) throws ContentIOException;

    /** Sets the media type by the name and the bytes. */
    void guessMimetype(String filename);

    /** Sets the encoding by the bytes. */
    void guessEncoding();
}
