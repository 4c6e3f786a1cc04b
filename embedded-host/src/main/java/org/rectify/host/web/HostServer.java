package org.rectify.host.web;

import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.Options;
import org.rectify.host.StartRefusal;
import org.rectify.host.database.Durability;

/** The HTTP server: takes its port before the long start begins, and answers once the host is up. */
public final class HostServer {

    private static final int MOST_THREADS = 100;
    private static final String EVERYTHING = "/*";

    private final Server server;
    private final ServerConnector connector;
    private final Options options;

    private HostServer(Server server, ServerConnector connector, Options options) {
        this.server = server;
        this.connector = connector;
        this.options = options;
    }

    /**
     * Takes the port.
     *
     * @throws StartRefusal where somebody else has it
     */
    public static HostServer reserve(Options options) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("http");
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(options.address());
        connector.setPort(options.port());
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            String reason = e.getCause() instanceof BindException || e instanceof BindException
                    ? "port " + options.port() + " is in use; choose another with --port"
                    : "cannot listen on " + options.address() + ":" + options.port() + ": " + e.getMessage();
            throw new StartRefusal(reason);
        }
        return new HostServer(server, connector, options);
    }

    /** Begins to answer. */
    public void serve(EmbeddedHost host) {
        MutableAuthenticationService accounts = host.bean("authenticationService", MutableAuthenticationService.class);
        Authenticator authenticator = new Authenticator(accounts, Clock.systemUTC());
        ServletContextHandler root = new ServletContextHandler("/");
        root.addFilter(new FilterHolder(new SecurityHeaders()), EVERYTHING, null);

        ServletContextHandler repository = new ServletContextHandler("/alfresco");
        repository.addFilter(new FilterHolder(new SecurityHeaders()), EVERYTHING, null);
        repository.addFilter(new FilterHolder(new DurableAnswers(host.bean(Durability.class))), EVERYTHING, null);
        WebScripts scripts = new WebScripts(WebScriptIndex.of(host.context()), authenticator);
        Login login = new Login(accounts, authenticator);
        for (String prefix : new String[] {"/s", "/service", "/wcs"}) {
            repository.addServlet(new ServletHolder(login), prefix + "/api/login/*");
            repository.addServlet(new ServletHolder(new ServerStatus()), prefix + "/api/server");
            repository.addServlet(new ServletHolder(scripts), prefix + EVERYTHING);
        }
        root.addServlet(new ServletHolder(new Resources(getClass().getClassLoader())), "/res/*");
        ServletHolder shell = new ServletHolder(new Shell(getClass().getClassLoader(), options.demo()));
        root.addServlet(shell, "/app/*");
        root.addServlet(shell, "");
        server.setHandler(new ContextHandlerCollection(repository, root));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The HTTP server does not start", e);
        }
    }

    /** The address for a browser. */
    public String url() {
        return "http://" + options.address() + ":" + connector.getLocalPort() + "/";
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** Waits until the server ends. */
    public void join() {
        try {
            server.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it; requests under way are given up. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The HTTP server does not stop", e);
        }
    }
}
