package org.alfresco.repo.security.authentication;

/** Lets the host make somebody the user of a thread; real ACS has other doors for this, which extensions do not use. */
public final class CurrentUser {
    private CurrentUser() {}

    /** The user has shown who they are; null for nobody. */
    public static void become(String userName) {
        AuthenticationUtil.become(userName);
    }
}
