package org.rectify.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Spring MVC inside a web script: a dispatcher servlet of our own that the host's servlet never hears of. Set up by the
 * first request, which brings the servlet context along.
 */
public final class RestDispatcher implements ApplicationContextAware, DisposableBean {

    private static final String NAME = "rectify-rest";

    private final List<Object> controllers;
    private final Problems problems;
    private final Json json;
    private final Object setUp = new Object();
    private ApplicationContext parent;
    private volatile DispatcherServlet servlet;

    public RestDispatcher(List<Object> controllers, Problems problems, Json json) {
        this.controllers = List.copyOf(controllers);
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void setApplicationContext(ApplicationContext parent) {
        this.parent = parent;
    }

    /** Answers the request. */
    public void dispatch(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        servlet(request.getServletContext()).service(request, response);
    }

    private DispatcherServlet servlet(ServletContext context) throws ServletException {
        DispatcherServlet ready = servlet;
        if (ready != null) {
            return ready;
        }
        synchronized (setUp) {
            if (servlet == null) {
                servlet = start(context);
            }
            return servlet;
        }
    }

    private DispatcherServlet start(ServletContext context) throws ServletException {
        AnnotationConfigWebApplicationContext child = new AnnotationConfigWebApplicationContext();
        child.setParent(parent);
        child.setDisplayName(NAME);
        child.register(MvcConfiguration.class);
        child.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("problems", problems);
            beans.registerSingleton("json", json);
            for (Object controller : controllers) {
                beans.registerSingleton(controller.getClass().getName(), controller);
            }
        });
        DispatcherServlet started = new DispatcherServlet(child);
        // The host's context must not take this one for its own, nor hear an event for each request.
        started.setPublishContext(false);
        started.setPublishEvents(false);
        started.init(new Config(context));
        return started;
    }

    @Override
    public void destroy() {
        DispatcherServlet started = servlet;
        if (started != null) {
            started.destroy();
        }
    }

    /** What a container would have handed over. */
    private record Config(ServletContext context) implements ServletConfig {

        @Override
        public String getServletName() {
            return NAME;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
