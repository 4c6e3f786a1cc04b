package org.rectify.history.internal;

import java.util.Optional;
import org.rectify.history.History.Tampering;
import org.rectify.history.HistoryEntry;
import org.rectify.history.internal.Chain.Head;

/** Follows one record's chain from its first entry and remembers the first thing that is not as it was written. */
public final class ChainCheck {

    private final String recordId;
    private long seq;
    private String hash = Chain.START;
    private Tampering found;

    public ChainCheck(String recordId) {
        this.recordId = recordId;
    }

    /** Takes the next entry in the order of their numbers. */
    public void next(HistoryEntry entry) {
        if (found != null) {
            return;
        }
        if (entry.seq() != seq + 1) {
            found = new Tampering(recordId, seq + 1, "missing");
        } else if (!entry.previousHash().equals(hash) || !Chain.hash(entry).equals(entry.hash())) {
            found = new Tampering(recordId, entry.seq(), "changed");
        }
        seq = entry.seq();
        hash = entry.hash();
    }

    /** What was found, once all entries were taken, by what is kept about the last one; null where nothing is kept. */
    public Optional<Tampering> end(Head head) {
        if (found == null && head == null && seq > 0) {
            found = new Tampering(recordId, seq, "head");
        }
        if (found == null && head != null && head.seq() != seq) {
            found = new Tampering(recordId, Math.min(head.seq(), seq) + 1, "head");
        }
        if (found == null && head != null && !head.hash().equals(hash)) {
            found = new Tampering(recordId, seq, "head");
        }
        return Optional.ofNullable(found);
    }
}
