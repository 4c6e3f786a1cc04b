package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.Content;

/** A call of a web script. */
public interface WebScriptRequest {
    Runtime getRuntime();

    Match getServiceMatch();

    String getServerPath();

    String getContextPath();

    String getServicePath();

    String getURL();

    String getPathInfo();

    String getQueryString();

    String[] getParameterNames();

    String getParameter(String name);

    String[] getParameterValues(String name);

    String[] getHeaderNames();

    String getHeader(String name);

    String[] getHeaderValues(String name);

    String getContentType();

    Content getContent();

    String getExtensionPath();

    boolean isGuest();

    String getFormat();
}
