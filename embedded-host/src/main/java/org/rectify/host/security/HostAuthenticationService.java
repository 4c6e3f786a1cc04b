package org.rectify.host.security;

import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authentication.CurrentUser;
import org.alfresco.service.cmr.security.MutableAuthenticationService;

/** Shows who somebody is by password or ticket. There are no guests. */
public final class HostAuthenticationService implements MutableAuthenticationService {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Tickets tickets;
    private final ThreadLocal<String> currentTicket = new ThreadLocal<>();

    HostAuthenticationService(Accounts accounts, Passwords passwords, Tickets tickets) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tickets = tickets;
    }

    @Override
    public void authenticate(String userName, char[] password) {
        clearCurrentSecurityContext();
        Optional<Accounts.Account> account = accounts.find(userName);
        // An unknown name takes as long as a wrong password, so that names cannot be told apart.
        boolean right =
                passwords.matches(password, account.map(Accounts.Account::hash).orElseGet(passwords::ofNobody));
        if (account.isEmpty() || !right || !account.get().enabled()) {
            throw new AuthenticationException("Failed to authenticate");
        }
        CurrentUser.become(account.get().userName());
    }

    @Override
    public boolean authenticationExists(String userName) {
        return accounts.find(userName).isPresent();
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) {
        return require(userName).enabled();
    }

    private Accounts.Account require(String userName) {
        return accounts.find(userName)
                .orElseThrow(() -> new AuthenticationException("User name " + userName + " does not exist"));
    }

    @Override
    public void authenticateAsGuest() {
        throw new AuthenticationException("Guest authentication is not supported on the embedded host");
    }

    @Override
    public boolean guestUserAuthenticationAllowed() {
        return false;
    }

    @Override
    public String getCurrentUserName() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public void invalidateUserSession(String userName) {
        tickets.endAll(userName);
    }

    @Override
    public void invalidateTicket(String ticket) {
        tickets.end(ticket);
    }

    @Override
    public void validate(String ticket) {
        clearCurrentSecurityContext();
        String userName = tickets.use(ticket)
                .orElseThrow(() -> new AuthenticationException("Missing ticket for " + shorten(ticket)));
        currentTicket.set(ticket);
        CurrentUser.become(userName);
    }

    private static String shorten(String ticket) {
        return ticket.length() <= 12 ? "…" : ticket.substring(0, 12) + "…";
    }

    @Override
    public String getCurrentTicket() {
        String ticket = currentTicket.get();
        return ticket == null ? getNewTicket() : ticket;
    }

    @Override
    public String getNewTicket() {
        String userName = getCurrentUserName();
        if (userName == null) {
            throw new AuthenticationException("Nobody is authenticated");
        }
        String ticket = tickets.issue(userName);
        currentTicket.set(ticket);
        return ticket;
    }

    @Override
    public void clearCurrentSecurityContext() {
        currentTicket.remove();
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Override
    public boolean isCurrentUserTheSystemUser() {
        return AuthenticationUtil.SYSTEM_USER_NAME.equals(getCurrentUserName());
    }

    @Override
    public Set<String> getDefaultAdministratorUserNames() {
        return Set.of(AuthenticationUtil.getAdminUserName());
    }

    @Override
    public Set<String> getDefaultGuestUserNames() {
        return Set.of();
    }

    @Override
    public boolean isAuthenticationMutable(String userName) {
        return authenticationExists(userName);
    }

    @Override
    public boolean isAuthenticationCreationAllowed() {
        return true;
    }

    @Override
    public void createAuthentication(String userName, char[] password) {
        if (authenticationExists(userName)) {
            throw new AuthenticationException("User already exists: " + userName);
        }
        accounts.create(userName, passwords.hash(password));
    }

    @Override
    public void updateAuthentication(String userName, char[] oldPassword, char[] newPassword) {
        if (!passwords.matches(oldPassword, require(userName).hash())) {
            throw new AuthenticationException("Old password was incorrect");
        }
        setAuthentication(userName, newPassword);
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword) {
        require(userName);
        accounts.setHash(userName, passwords.hash(newPassword));
        tickets.endAll(userName);
    }

    @Override
    public void deleteAuthentication(String userName) {
        require(userName);
        accounts.delete(userName);
        tickets.endAll(userName);
    }

    @Override
    public void setAuthenticationEnabled(String userName, boolean enabled) {
        require(userName);
        accounts.setEnabled(userName, enabled);
        if (!enabled) {
            tickets.endAll(userName);
        }
    }
}
