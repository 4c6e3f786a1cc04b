package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponseImpl;

/** A response that goes over a servlet. */
public class WebScriptServletResponse extends WebScriptResponseImpl {
    private final HttpServletResponse res;

    public WebScriptServletResponse(Runtime container, HttpServletResponse res) {
        super(container);
        this.res = res;
    }

    public HttpServletResponse getHttpServletResponse() {
        return res;
    }

    @Override
    public void setStatus(int status) {
        res.setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        res.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        res.addHeader(name, value);
    }

    @Override
    public void setContentType(String contentType) {
        res.setContentType(contentType);
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        res.setCharacterEncoding(contentEncoding);
    }

    @Override
    public void reset() {
        res.reset();
    }

    @Override
    public Writer getWriter() throws IOException {
        return res.getWriter();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return res.getOutputStream();
    }
}
