package org.rectify.order;

import org.rectify.platform.Coded;

/** How bad the problem is. */
public enum Severity implements Coded {
    MINOR("minor"),
    MAJOR("major"),
    CRITICAL("critical");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
