package org.alfresco.util;

import java.util.UUID;

/** Makes identifiers. */
public final class GUID {
    private GUID() {}

    /** A new random identifier. */
    public static String generate() {
        return UUID.randomUUID().toString();
    }
}
