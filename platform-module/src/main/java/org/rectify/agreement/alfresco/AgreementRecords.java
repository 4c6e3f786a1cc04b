package org.rectify.agreement.alfresco;

import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.agreement.Agreement;

/** The records of agreements, kept as nodes. Reads and writes without asking who may: callers decide that first. */
public interface AgreementRecords {

    /** Makes the node and its parts; the agreement's id becomes the node's UUID. */
    void create(Agreement agreement);

    Optional<Agreement> find(String id);

    /** Writes what differs. */
    void save(Agreement before, Agreement after);

    /** Every agreement there is, in batches of bounded size. */
    void eachId(Consumer<String> consumer);
}
