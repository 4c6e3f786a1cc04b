package org.rectify.host.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.MutableAuthenticationService;

/** ACS's {@code /api/login}: a ticket for a name and password, and its end. */
final class Login extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 10_000;

    private final transient MutableAuthenticationService accounts;
    private final transient Authenticator authenticator;
    private final transient ObjectMapper json = new ObjectMapper();

    Login(MutableAuthenticationService accounts, Authenticator authenticator) {
        this.accounts = accounts;
        this.authenticator = authenticator;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY);
        JsonNode credentials;
        try {
            credentials = json.readTree(body);
        } catch (JsonProcessingException e) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("message", "Unable to parse JSON POST body"));
            return;
        }
        String name = credentials.path("username").asText("");
        String password = credentials.path("password").asText("");
        if (name.isEmpty() || password.isEmpty()) {
            answer(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Map.of("message", "Username or password not specified"));
            return;
        }
        try {
            if (authenticator.byPassword(name, password, request.getRemoteAddr())) {
                String ticket = accounts.getNewTicket();
                answer(response, HttpServletResponse.SC_OK, Map.of("data", Map.of("ticket", ticket)));
            } else {
                answer(response, HttpServletResponse.SC_FORBIDDEN, Map.of("message", "Login failed"));
            }
        } finally {
            authenticator.leave();
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.startsWith("/ticket/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String ticket = path.substring("/ticket/".length());
        try {
            accounts.validate(ticket);
            accounts.invalidateTicket(ticket);
            answer(response, HttpServletResponse.SC_OK, Map.of("success", true));
        } catch (AuthenticationException e) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, Map.of("message", "Ticket not found"));
        } finally {
            authenticator.leave();
        }
    }

    private void answer(HttpServletResponse response, int status, Map<String, Object> body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
