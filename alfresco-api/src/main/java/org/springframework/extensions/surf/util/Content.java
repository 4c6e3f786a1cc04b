package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The body of a web script request. */
public interface Content {
    /** The body as text. */
    String getContent() throws IOException;

    String getMimetype();

    String getEncoding();

    long getSize();

    /** The body as bytes. */
    InputStream getInputStream();

    /** The body as characters. */
    Reader getReader() throws IOException;
}
