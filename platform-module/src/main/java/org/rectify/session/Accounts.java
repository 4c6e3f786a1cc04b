package org.rectify.session;

import java.util.Optional;

/** What the host knows of an account beyond its name. */
@FunctionalInterface
public interface Accounts {

    /** The account's mail address. */
    Optional<String> email(String userName);
}
