package org.rectify.web;

import static org.rectify.platform.Refusal.invalid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rectify.platform.RefusedException;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that a call does not know, and hands the others to it. */
final class Queries implements HandlerInterceptor, HandlerMethodArgumentResolver {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> known = Takes.Of.method(method.getMethod());
            for (String name : Query.of(request).names()) {
                if (!known.contains(name)) {
                    throw new RefusedException(invalid("request.parameter.unknown", name, name));
                }
            }
        }
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Query.class == parameter.getParameterType();
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return Query.of(request.getNativeRequest(HttpServletRequest.class));
    }
}
