package org.rectify.record;

import org.rectify.platform.Coded;

/** A record that is served by a process: an immutable snapshot of which a step makes a new one. */
public interface ServedRecord {

    /** The node's UUID. */
    String id();

    /** Counts the changes from 1 on. */
    int version();

    /** The document number, null until there is one. */
    String number();

    String title();

    /** Where it stands. */
    Coded status();

    /** The workflow instance that serves it, null where it has none. */
    String processId();
}
