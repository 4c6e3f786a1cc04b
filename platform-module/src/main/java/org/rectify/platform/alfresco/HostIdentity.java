package org.rectify.platform.alfresco;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.rectify.platform.Identity;

/** The host's own notion of who acts in this thread. */
public final class HostIdentity implements Identity {

    @Override
    public String userName() {
        return AuthenticationUtil.getRunAsUser();
    }

    @Override
    public void runAs(String userName, Runnable work) {
        AuthenticationUtil.runAs(
                () -> {
                    work.run();
                    return null;
                },
                userName);
    }

    @Override
    public void runAsSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> {
            work.run();
            return null;
        });
    }
}
