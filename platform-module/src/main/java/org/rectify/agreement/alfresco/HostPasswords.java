package org.rectify.agreement.alfresco;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.rectify.agreement.internal.Attempts;
import org.rectify.platform.Identity;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the host's own authentication, with all that it is chained to and its own protection against guessing. It makes
 * whoever it authenticates the user of the thread, and nobody where the password is wrong; so it is asked in a thread
 * that does nothing else, and this one's user, ticket and transaction stay as they are.
 */
public final class HostPasswords implements Passwords {

    private static final Logger LOG = LoggerFactory.getLogger(HostPasswords.class);

    private final MutableAuthenticationService authentication;
    private final Identity identity;
    private final Transactions transactions;
    private final Attempts attempts;

    /** Takes the unprotected bean {@code authenticationService}, for nobody is logged in where it is asked. */
    public HostPasswords(
            MutableAuthenticationService authentication,
            Identity identity,
            Transactions transactions,
            Attempts attempts) {
        this.authentication = authentication;
        this.identity = identity;
        this.transactions = transactions;
        this.attempts = attempts;
    }

    @Override
    public void confirm(String field, String password) {
        String userName = identity.userName();
        Duration wait = attempts.wait(userName);
        if (!wait.isZero()) {
            throw refused("agreement.passwordWait", field, wait.toSeconds() + 1);
        }
        if (!right(userName, password)) {
            int count = attempts.failed(userName);
            LOG.warn("Wrong password for a signature by {}, number {} in a row", userName, count);
            throw refused("agreement.password", field);
        }
        attempts.succeeded(userName);
    }

    private boolean right(String userName, String password) {
        FutureTask<Boolean> asking = new FutureTask<>(() -> transactions.read(() -> accepted(userName, password)));
        Thread thread = new Thread(asking, "rectify-password");
        thread.setDaemon(true);
        thread.start();
        try {
            return asking.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a password was checked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The host could not check a password", e.getCause());
        }
    }

    /** Caught here and not outside, so that what the host has counted is not rolled back. */
    private boolean accepted(String userName, String password) {
        try {
            authentication.authenticate(userName, password.toCharArray());
            return true;
        } catch (AuthenticationException e) {
            return false;
        } finally {
            authentication.clearCurrentSecurityContext();
        }
    }

    private static RefusedException refused(String code, String field, Object... arguments) {
        return new RefusedException(new Refusal(Refusal.Kind.FORBIDDEN, code, field, List.of(), List.of(arguments)));
    }
}
