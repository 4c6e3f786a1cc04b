package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.springframework.extensions.config.ServerProperties;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptRequestImpl;

/** A request that came over a servlet. */
public class WebScriptServletRequest extends WebScriptRequestImpl {
    private final HttpServletRequest req;
    private final Match serviceMatch;

    public WebScriptServletRequest(
            Runtime container, HttpServletRequest req, Match serviceMatch, ServerProperties serverProperties) {
        super(container);
        this.req = req;
        this.serviceMatch = serviceMatch;
    }

    public HttpServletRequest getHttpServletRequest() {
        return req;
    }

    @Override
    public Match getServiceMatch() {
        return serviceMatch;
    }

    @Override
    public String getServerPath() {
        return req.getScheme() + "://" + req.getServerName() + ":" + req.getServerPort();
    }

    @Override
    public String getContextPath() {
        return req.getContextPath();
    }

    @Override
    public String getServicePath() {
        return req.getServletPath() + getPathInfo();
    }

    @Override
    public String getURL() {
        return getContextPath() + getServicePath() + (getQueryString() == null ? "" : "?" + getQueryString());
    }

    @Override
    public String getPathInfo() {
        return req.getPathInfo();
    }

    @Override
    public String getQueryString() {
        return req.getQueryString();
    }

    @Override
    public String[] getParameterNames() {
        return Collections.list(req.getParameterNames()).toArray(new String[0]);
    }

    @Override
    public String getParameter(String name) {
        return req.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return req.getParameterValues(name);
    }

    @Override
    public String[] getHeaderNames() {
        return Collections.list(req.getHeaderNames()).toArray(new String[0]);
    }

    @Override
    public String getHeader(String name) {
        return req.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        return Collections.list(req.getHeaders(name)).toArray(new String[0]);
    }

    @Override
    public String getContentType() {
        String type = req.getContentType();
        return type == null ? null : type.split(";", 2)[0].trim();
    }

    @Override
    public Content getContent() {
        return new Body(req);
    }

    /** The body of the servlet request. */
    private record Body(HttpServletRequest request) implements Content {
        @Override
        public String getContent() throws IOException {
            return new String(request.getInputStream().readAllBytes(), charset());
        }

        private String charset() {
            return getEncoding() == null ? StandardCharsets.UTF_8.name() : getEncoding();
        }

        @Override
        public String getMimetype() {
            return request.getContentType();
        }

        @Override
        public String getEncoding() {
            return request.getCharacterEncoding();
        }

        @Override
        public long getSize() {
            return request.getContentLengthLong();
        }

        @Override
        public InputStream getInputStream() {
            try {
                return request.getInputStream();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public Reader getReader() throws IOException {
            return new InputStreamReader(request.getInputStream(), charset());
        }
    }
}
