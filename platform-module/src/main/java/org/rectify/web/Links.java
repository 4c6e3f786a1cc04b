package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses of this interface, as the host serves them. */
public final class Links {

    /** Where every address of this interface begins. */
    public static final String BASE = "/rectify/v1";

    private Links() {}

    /** The absolute path of {@code path}, which begins with a slash. */
    public static String to(HttpServletRequest request, String path) {
        return request.getContextPath() + request.getServletPath() + BASE + path;
    }
}
