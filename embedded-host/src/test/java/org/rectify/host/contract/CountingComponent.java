package org.rectify.host.contract;

import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** A component that counts how often it runs, and remembers as whom. */
public final class CountingComponent extends AbstractModuleComponent {
    private final AtomicInteger runs = new AtomicInteger();
    private String user;

    @Override
    protected void executeInternal() {
        runs.incrementAndGet();
        user = AuthenticationUtil.getRunAsUser();
    }

    int runs() {
        return runs.get();
    }

    String user() {
        return user;
    }
}
