package org.alfresco.repo.security.authentication;

import java.util.ArrayDeque;
import java.util.Deque;

/** Who the current thread works for: the one who logged in, and the one whose rights count. */
public class AuthenticationUtil {
    public static final String SYSTEM_USER_NAME = "System";

    private static final String ADMIN_USER_NAME = "admin";
    private static final String GUEST_USER_NAME = "guest";
    private static final ThreadLocal<Identity> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Deque<Identity>> PUSHED = ThreadLocal.withInitial(ArrayDeque::new);

    /** Who logged in and whose rights count. */
    private record Identity(String full, String runAs) {}

    /** Work to be done as somebody. */
    public interface RunAsWork<R> {
        R doWork() throws Exception;
    }

    /** Does the work with the rights of a user; who logged in stays the same, unless nobody has. */
    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        Identity before = CURRENT.get();
        CURRENT.set(before == null || before.full == null ? new Identity(uid, uid) : new Identity(before.full, uid));
        try {
            return runAsWork.doWork();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new RuntimeException("Error during run as.", checked);
        } finally {
            restore(before);
        }
    }

    /** Does the work with the rights of the system. */
    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, SYSTEM_USER_NAME);
    }

    /** Nobody is at work any more; who was remembered is not forgotten. */
    public static void clearCurrentSecurityContext() {
        CURRENT.remove();
    }

    /** Remembers who is at work. */
    public static void pushAuthentication() {
        Identity now = CURRENT.get();
        PUSHED.get().push(now == null ? new Identity(null, null) : now);
    }

    /** Goes back to who was remembered last. */
    public static void popAuthentication() {
        Identity before = PUSHED.get().pop();
        restore(before.full == null ? null : before);
    }

    private static void restore(Identity before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    /** Makes a user the one who logged in; the host calls it through a class of its own in this package. */
    static void become(String userName) {
        restore(userName == null ? null : new Identity(userName, userName));
    }

    public static String getRunAsUser() {
        Identity now = CURRENT.get();
        return now == null ? null : now.runAs;
    }

    public static String getFullyAuthenticatedUser() {
        Identity now = CURRENT.get();
        return now == null ? null : now.full;
    }

    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(getRunAsUser());
    }

    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    public static String getAdminUserName() {
        return ADMIN_USER_NAME;
    }

    public static String getGuestUserName() {
        return GUEST_USER_NAME;
    }
}
