package org.rectify.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Writes an {@link Answer}. Spring's own writer would turn the version's ETag into a 304, which it must not: lights and
 * available steps change while the version stands.
 */
final class AnswerHandler implements HandlerMethodReturnValueHandler {

    private final Json json;

    AnswerHandler(Json json) {
        this.json = json;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class == returnType.getParameterType();
    }

    @Override
    public void handleReturnValue(
            Object value, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        Answer answer = (Answer) value;
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (answer.location() != null) {
            response.setHeader("Location", answer.location());
        }
        if (answer.etag() != null) {
            response.setHeader("ETag", answer.etag());
        }
        write(response, answer.status(), "application/json", json.bytes(answer.body()));
    }

    /** Writes a whole body; nothing that this interface says of records may be kept by anyone between. */
    static void write(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
