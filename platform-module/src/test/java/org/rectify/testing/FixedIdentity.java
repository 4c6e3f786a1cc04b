package org.rectify.testing;

import org.rectify.platform.Identity;

/** Somebody in whose name everything is done, whoever it is to be done for. */
public record FixedIdentity(String userName) implements Identity {

    @Override
    public void runAs(String userName, Runnable work) {
        work.run();
    }

    @Override
    public void runAsSystem(Runnable work) {
        work.run();
    }
}
