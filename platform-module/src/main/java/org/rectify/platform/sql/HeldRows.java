package org.rectify.platform.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rectify.platform.cache.InTransaction;

/**
 * The rows that a transaction has locked, as it read or wrote them last: until it ends nobody else can change them, so it need
 * not read them again. Whoever locks rows of the table, and whoever writes them, has to say so here. Outside a transaction
 * nothing is held.
 *
 * @param <T> what a row holds
 */
public final class HeldRows<T> {

    private final InTransaction<Map<String, T>> held = new InTransaction<>(HashMap::new);

    /** The row as this transaction has it; empty where it has not locked it yet, or there is none. */
    public Optional<T> find(String id) {
        return held.find().map(rows -> rows.get(id));
    }

    /** Keeps what the locked row holds now. */
    public void keep(String id, T row) {
        held.get().ifPresent(rows -> rows.put(id, row));
    }

    /** The row is no more, or no longer as it was kept. */
    public void drop(String id) {
        held.find().ifPresent(rows -> rows.remove(id));
    }
}
