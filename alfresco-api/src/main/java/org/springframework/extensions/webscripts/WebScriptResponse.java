package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** The answer of a web script. */
public interface WebScriptResponse {
    Runtime getRuntime();

    void setStatus(int status);

    void setHeader(String name, String value);

    void addHeader(String name, String value);

    void setContentType(String contentType);

    void setContentEncoding(String contentEncoding);

    void reset();

    Writer getWriter() throws IOException;

    OutputStream getOutputStream() throws IOException;
}
