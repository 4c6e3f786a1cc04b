package org.rectify.host.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The page around the interface: the same for each of its addresses, for the interface finds its way by itself. */
final class Shell extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String UI = "META-INF/rectify/ui/";
    private static final String PLACE = "<!--rectify:entry-->";

    private final String page;

    Shell(ClassLoader loader, boolean demo) {
        try {
            String shell = text(loader, "shell/index.html");
            this.page = shell.replace(PLACE, entry(text(loader, UI + "manifest.json")))
                    .replace("data-demo=\"false\"", "data-demo=\"" + demo + "\"");
        } catch (IOException e) {
            throw new IllegalStateException("The interface is not in the class path", e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(page);
    }

    /** The tags that load the interface's entry of the bundler's manifest; the dashlets' entries are Share's. */
    private static String entry(String manifest) throws IOException {
        StringBuilder tags = new StringBuilder();
        for (JsonNode chunk : new ObjectMapper().readTree(manifest)) {
            if (chunk.path("isEntry").asBoolean() && chunk.path("src").asText().equals("src/main.tsx")) {
                chunk.path("css").forEach(css -> tags.append("<link rel=\"stylesheet\" href=\"/res/rectify/ui/")
                        .append(css.asText())
                        .append("\">"));
                tags.append("<script type=\"module\" src=\"/res/rectify/ui/")
                        .append(chunk.path("file").asText())
                        .append("\"></script>");
            }
        }
        return tags.toString();
    }

    private static String text(ClassLoader loader, String path) throws IOException {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
