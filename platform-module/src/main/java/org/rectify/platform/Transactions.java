package org.rectify.platform;

import java.util.function.Supplier;

/**
 * Runs work in transactions of the host, which tries it again where it lost a race: work starts from nothing that an
 * earlier try left behind.
 */
public interface Transactions {

    /** Joins the transaction of this thread, or reads in one of its own. */
    <T> T read(Supplier<T> work);

    /** Joins the transaction of this thread, or writes in one of its own. */
    <T> T write(Supplier<T> work);

    /** Writes in a transaction of its own, whatever becomes of this thread's. */
    <T> T separately(Supplier<T> work);
}
