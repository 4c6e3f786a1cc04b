package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;

/** Reads {@code If-Match}. */
public final class Preconditions {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private Preconditions() {}

    /**
     * The version that the caller saw, null where the caller does not say or takes any.
     *
     * @throws RefusedException {@code request.header.invalid} for anything but one version in quotes
     */
    public static Integer version(HttpServletRequest request) {
        Enumeration<String> headers = request.getHeaders("If-Match");
        if (!headers.hasMoreElements()) {
            return null;
        }
        String header = headers.nextElement().strip();
        if ("*".equals(header) && !headers.hasMoreElements()) {
            return null;
        }
        Matcher matcher = VERSION.matcher(header);
        if (!matcher.matches() || headers.hasMoreElements()) {
            throw new RefusedException(Refusal.invalid("request.header.invalid", "If-Match", "If-Match"));
        }
        return Integer.valueOf(matcher.group(1));
    }
}
