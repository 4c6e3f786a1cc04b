package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.WrappingWebScriptRequest;
import org.springframework.extensions.webscripts.WrappingWebScriptResponse;

/** Finds the servlet objects behind those of a web script. */
public class WebScriptServletRuntime {
    private WebScriptServletRuntime() {}

    /** The servlet's request, or null where the call did not come over a servlet. */
    public static HttpServletRequest getHttpServletRequest(WebScriptRequest request) {
        WebScriptRequest real = request;
        while (real instanceof WrappingWebScriptRequest wrapping) {
            real = wrapping.getNext();
        }
        return real instanceof WebScriptServletRequest servlet ? servlet.getHttpServletRequest() : null;
    }

    /** The servlet's response, or null where the call did not come over a servlet. */
    public static HttpServletResponse getHttpServletResponse(WebScriptResponse response) {
        WebScriptResponse real = response;
        while (real instanceof WrappingWebScriptResponse wrapping) {
            real = wrapping.getNext();
        }
        return real instanceof WebScriptServletResponse servlet ? servlet.getHttpServletResponse() : null;
    }
}
