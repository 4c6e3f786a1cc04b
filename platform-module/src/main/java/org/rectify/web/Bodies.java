package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.rectify.platform.Refusal;
import org.rectify.platform.Refusal.Kind;
import org.rectify.platform.RefusedException;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads JSON bodies into a {@link JsonObject}, whole and before any transaction begins, for the host may run a
 * transaction twice. No body counts as an empty object.
 */
final class Bodies implements HandlerMethodArgumentResolver {

    /** More than any form of this interface fills. */
    static final int LARGEST = 1024 * 1024;

    private static final String READ = Bodies.class.getName();

    private final Json json;

    Bodies(Json json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return JsonObject.class == parameter.getParameterType();
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        byte[] body = read(http);
        http.setAttribute(READ, body);
        return new JsonObject(body.length == 0 ? new LinkedHashMap<>() : json.object(body));
    }

    /** The bytes of the body that was read for this request; empty where none was. */
    static byte[] of(HttpServletRequest request) {
        Object body = request.getAttribute(READ);
        return body == null ? new byte[0] : (byte[]) body;
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw tooLarge();
        }
        // A host may have read a form's fields before this class is asked; its length is still told.
        boolean sent = body.length > 0 || request.getContentLengthLong() > 0;
        if (sent && !isJson(request.getContentType())) {
            throw new RefusedException(new Refusal(
                    Kind.WRONG_TYPE, "request.type.unsupported", null, List.of(), List.of("application/json")));
        }
        return body;
    }

    private static boolean isJson(String contentType) {
        try {
            if (contentType == null) {
                return false;
            }
            MediaType type = MediaType.parseMediaType(contentType);
            return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                    && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static RefusedException tooLarge() {
        return new RefusedException(
                new Refusal(Kind.TOO_LARGE, "request.tooLarge", null, List.of(), List.of(LARGEST / 1024 + " KiB")));
    }
}
