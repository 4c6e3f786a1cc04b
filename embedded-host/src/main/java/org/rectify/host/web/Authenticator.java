package org.rectify.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out who asks, as ACS does: {@code alf_ticket}, Basic with a ticket alone, Basic with name and password. Wrong
 * passwords make their sender wait longer and longer, but the right one is let in however many went before: whoever
 * guesses must not be able to keep the rightful one out.
 */
final class Authenticator {

    private static final Logger LOG = LoggerFactory.getLogger(Authenticator.class);
    private static final Duration FORGIVEN = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 10_000;
    private static final long STEP_MILLIS = 50;
    private static final long LONGEST_MILLIS = 2_000;

    private static final String TICKET = "alf_ticket=";

    private final MutableAuthenticationService accounts;
    private final Clock clock;
    private final byte[] key = new byte[32];

    /** Tickets of credentials that were right, by a keyed hash: checking a password at each request costs too much. */
    private final Map<String, String> right = new ConcurrentHashMap<>();

    private final Map<String, Failures> wrong = new ConcurrentHashMap<>();

    Authenticator(MutableAuthenticationService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    /** Authenticates this thread; false where the request says nobody or nobody right. */
    boolean authenticate(HttpServletRequest request) {
        String ticket = ticket(request.getQueryString());
        if (ticket != null) {
            return byTicket(ticket);
        }
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return false;
        }
        String credentials;
        try {
            credentials =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return false;
        }
        int colon = credentials.indexOf(':');
        if (colon < 0) {
            return byTicket(credentials);
        }
        String name = credentials.substring(0, colon);
        String password = credentials.substring(colon + 1);
        return "ROLE_TICKET".equals(name) ? byTicket(password) : byPassword(name, password, request.getRemoteAddr());
    }

    /** The ticket in the address. Jetty's reading fails as a whole on a parameter that is no UTF-8; Tomcat's does not. */
    private static String ticket(String query) {
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            if (parameter.startsWith(TICKET)) {
                try {
                    return URLDecoder.decode(parameter.substring(TICKET.length()), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Authenticates this thread by name and password, and makes a wrong one wait. */
    boolean byPassword(String userName, String password, String address) {
        String remembered = hash(userName + "\0" + password);
        String ticket = right.get(remembered);
        if (ticket != null && byTicket(ticket)) {
            return true;
        }
        try {
            accounts.authenticate(userName, password.toCharArray());
        } catch (AuthenticationException e) {
            right.remove(remembered);
            slow(userName, address);
            return false;
        }
        wrong.remove(userName + "@" + address);
        if (right.size() > MOST_KEPT) {
            right.clear();
        }
        right.put(remembered, accounts.getNewTicket());
        return true;
    }

    void leave() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    private boolean byTicket(String ticket) {
        try {
            accounts.validate(ticket);
            return true;
        } catch (AuthenticationException e) {
            return false;
        }
    }

    private void slow(String userName, String address) {
        if (wrong.size() > MOST_KEPT) {
            wrong.clear();
        }
        Instant now = clock.instant();
        Failures failures = wrong.merge(
                userName + "@" + address,
                new Failures(1, now),
                (old, one) -> old.last().plus(FORGIVEN).isBefore(now) ? one : new Failures(old.count() + 1, now));
        long millis = Math.min(LONGEST_MILLIS, STEP_MILLIS * failures.count());
        LOG.warn("Wrong password for {} from {}, number {} in a row", printable(userName), address, failures.count());
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private record Failures(int count, Instant last) {}
}
