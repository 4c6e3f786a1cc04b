package org.rectify.register.internal;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rectify.register.LedgerEntry;
import org.rectify.unit.Caller;

/** Who may know of an order, told from its paths alone. */
public final class Visibility {

    /** Stands for those who may see everything. */
    public static final String EVERYTHING = "*";

    /** The statuses before issuance: such an order is known to the issuing side only. */
    public static final Set<String> BEFORE_ISSUANCE = Set.of("draft", "in-approval", "discarded");

    private Visibility() {}

    /** The paths of all units whose members may see the order, and {@link #EVERYTHING}. */
    public static SortedSet<String> viewers(LedgerEntry entry) {
        SortedSet<String> viewers = new TreeSet<>();
        viewers.add(EVERYTHING);
        addWithAncestors(viewers, entry.issuingPath());
        if (!BEFORE_ISSUANCE.contains(entry.status())) {
            addWithAncestors(viewers, entry.leadPath());
            entry.parts().forEach(part -> addWithAncestors(viewers, part.path()));
        }
        return viewers;
    }

    /** Whether the caller may know of the order. */
    public static boolean sees(Caller caller, LedgerEntry entry) {
        return everything(caller) || !Collections.disjoint(viewers(entry), roots(caller));
    }

    /** Whether the caller may see everything there is. */
    public static boolean everything(Caller caller) {
        return caller.seesEverything();
    }

    /** The caller's paths without those that lie below another of them. */
    public static List<String> roots(Caller caller) {
        return caller.roots();
    }

    private static void addWithAncestors(Set<String> viewers, String path) {
        if (path == null) {
            return;
        }
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            viewers.add(path.substring(0, slash + 1));
        }
    }
}
