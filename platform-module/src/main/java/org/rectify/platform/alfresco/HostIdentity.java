package org.rectify.platform.alfresco;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.rectify.platform.Identity;

/** The host's own notion of who acts in this thread. */
public final class HostIdentity implements Identity {

    @Override
    public String userName() {
        return AuthenticationUtil.getRunAsUser();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Logs the user in for the work: ACS writes down who is logged in, and not whose rights count, as the one who
     * made a node, started a process and ended a task (AuthenticationUtil and ActivitiWorkflowEngine of 25.5).
     */
    @Override
    public void runAs(String userName, Runnable work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.clearCurrentSecurityContext();
            AuthenticationUtil.runAs(
                    () -> {
                        work.run();
                        return null;
                    },
                    userName);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    @Override
    public void runAsSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> {
            work.run();
            return null;
        });
    }
}
