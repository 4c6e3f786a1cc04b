package org.rectify.register;

import java.util.Optional;
import java.util.function.Consumer;

/** The records of which the ledger is the projection, as the ledger's maintenance needs them. */
public interface RecordSource {

    /** Hands over the id of every record. */
    void eachId(Consumer<String> consumer);

    /** The row that the record should have; empty where there is no such record. */
    Optional<LedgerEntry> project(String id);
}
