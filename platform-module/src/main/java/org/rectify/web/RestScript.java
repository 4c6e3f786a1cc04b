package org.rectify.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.WebScriptServletRuntime;

/** The host's web script that stands for one HTTP method of this interface. */
public final class RestScript extends AbstractWebScript {

    private final RestDispatcher dispatcher;

    public RestScript(RestDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        HttpServletRequest http = WebScriptServletRuntime.getHttpServletRequest(request);
        HttpServletResponse answer = WebScriptServletRuntime.getHttpServletResponse(response);
        try {
            dispatcher.dispatch(http, answer);
        } catch (ServletException e) {
            throw new IOException("The REST interface of Rectify cannot answer", e);
        }
    }
}
