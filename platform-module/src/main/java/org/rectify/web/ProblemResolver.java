package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.rectify.platform.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Turns whatever goes wrong into a problem; the one place that does. What was expected is explained; a fault is logged
 * under an id, and the caller is told the id and nothing else.
 */
final class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final Problems problems;
    private final Json json;

    ProblemResolver(Problems problems, Json json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (response.isCommitted()) {
            // Half of the answer is under way, most likely to somebody who hung up.
            LOG.debug("Broke off answering {} {}", request.getMethod(), request.getRequestURI(), failure);
            return new ModelAndView();
        }
        Locale locale = RequestLanguage.of(request.getHeader("Accept-Language"));
        Problem problem = problem(request, response, failure, locale);
        try {
            response.resetBuffer();
            response.setHeader("Content-Language", locale.toLanguageTag());
            AnswerHandler.write(response, problem.status(), "application/problem+json", json.bytes(problem));
            if (request.getHeader("Expect") == null) {
                // After the answer is out, so that whoever listens while sending may stop.
                Leftover.swallow(request.getInputStream());
            }
        } catch (IOException e) {
            LOG.debug("Nobody waited for the answer", e);
        }
        return new ModelAndView();
    }

    private Problem problem(
            HttpServletRequest request, HttpServletResponse response, Exception failure, Locale locale) {
        Optional<RefusedException> refused = cause(failure, RefusedException.class);
        if (refused.isPresent()) {
            return problems.of(refused.get().refusal(), locale);
        }
        if (failure instanceof NoHandlerFoundException) {
            return problems.of(404, "request.path.unknown", locale, List.of());
        }
        if (failure instanceof HttpRequestMethodNotSupportedException wrongMethod) {
            String[] methods = wrongMethod.getSupportedMethods();
            List<String> allowed = methods == null
                    ? List.of()
                    : Arrays.stream(methods).sorted().toList();
            response.setHeader("Allow", String.join(", ", allowed));
            return problems.of(405, "request.method.notAllowed", locale, allowed, wrongMethod.getMethod());
        }
        if (cause(failure, AccessDeniedException.class).isPresent()) {
            return problems.of(403, "access.denied", locale, List.of());
        }
        if (cause(failure, ConcurrencyFailureException.class).isPresent()
                || cause(failure, ActivitiOptimisticLockingException.class).isPresent()) {
            return problems.of(409, "request.conflict", locale, List.of());
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        // Never the query string: it carries tickets.
        LOG.error("{} {} failed [{}]", request.getMethod(), request.getRequestURI(), id, failure);
        return problems.of(500, "error.unexpected", locale, List.of(), id);
    }

    private static <E extends Throwable> Optional<E> cause(Throwable failure, Class<E> type) {
        int depth = 0;
        for (Throwable each = failure; each != null && depth < 20; each = each.getCause(), depth++) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
