package org.rectify.demo.internal;

import java.util.Set;

/** What the demo tells beyond orders: the records of another feature, told when all orders are there. */
public interface Chapter {

    /** The occasion of the phrase by which its progress is told. */
    String progress();

    /** The keys of its lives, whatever has been told of them. */
    Set<String> lives();

    /** Tells what is not told yet. */
    void tell(Teller teller);

    /** Who keeps what has been told. */
    interface Teller {

        /** Tells the life in a transaction of its own, together with its mark; one that is marked is passed over. */
        void live(String key, Runnable life);
    }
}
