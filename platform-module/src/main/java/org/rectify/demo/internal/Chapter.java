package org.rectify.demo.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** What the demo tells beyond orders: the records of another feature, told when all orders are there but where it says
 * otherwise. */
public interface Chapter {

    /** The occasion of the phrase by which its progress is told. */
    String progress();

    /** The keys of its lives, whatever has been told of them. */
    Set<String> lives();

    /** Those of its lives that draw numbers from where orders draw theirs: they are told among these, as time went by. */
    default List<Dated> dated() {
        return List.of();
    }

    /** Tells what is not told yet and stands in no other order. */
    default void tell(Teller teller) {}

    /**
     * A life, told where its day comes.
     *
     * @param at when it draws its number
     */
    record Dated(String key, LocalDateTime at, Runnable life) {}

    /** Who keeps what has been told. */
    interface Teller {

        /** Tells the life in a transaction of its own, together with its mark; one that is marked is passed over. */
        void live(String key, Runnable life);
    }
}
