package org.rectify.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.servlet.WebScriptServletRequest;
import org.springframework.extensions.webscripts.servlet.WebScriptServletResponse;

/** ACS's servlet for web scripts, as far as the module's own need it: finds the script, lets the caller in, runs it. */
final class WebScripts extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebScripts.class);

    private final transient WebScriptIndex index;
    private final transient Authenticator authenticator;

    WebScripts(WebScriptIndex index, Authenticator authenticator) {
        this.index = index;
        this.authenticator = authenticator;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<WebScriptIndex.Entry> entry = index.find(request.getMethod(), path);
        if (entry.isEmpty()) {
            response.sendError(
                    index.knows(path) ? HttpServletResponse.SC_METHOD_NOT_ALLOWED : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        try {
            if (!"none".equals(entry.get().authentication()) && !authenticator.authenticate(request)) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            I18NUtil.setLocale(language(request));
            entry.get()
                    .script()
                    .execute(
                            new WebScriptServletRequest(null, request, null, null),
                            new WebScriptServletResponse(null, response));
        } catch (RuntimeException e) {
            LOG.error("A web script failed: {} {}", request.getMethod(), path, e);
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } finally {
            I18NUtil.setLocale(null);
            authenticator.leave();
        }
    }

    private static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.SIMPLIFIED_CHINESE : request.getLocale();
    }
}
