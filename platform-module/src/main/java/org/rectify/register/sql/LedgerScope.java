package org.rectify.register.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.rectify.register.internal.Visibility;
import org.rectify.unit.Caller;

/**
 * The condition under which an order is the caller's to know of, in two shapes with the same meaning: a test of one row
 * after the other, for whoever sees a good part of the ledger, and a gathering of all ids from the indexes, for whoever
 * sees little of it.
 */
final class LedgerScope {

    private static final String BEFORE_ISSUANCE = Visibility.BEFORE_ISSUANCE.stream()
            .sorted()
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private final boolean everything;
    private final List<String> roots;

    private LedgerScope(boolean everything, List<String> roots) {
        this.everything = everything;
        this.roots = roots;
    }

    static LedgerScope of(Caller caller) {
        return new LedgerScope(Visibility.everything(caller), Visibility.roots(caller));
    }

    /** Whether there is nothing that the caller may see. */
    boolean isEmpty() {
        return !everything && roots.isEmpty();
    }

    /** The viewers under whom what the caller sees is counted; with more than one, some are counted twice. */
    List<String> viewers() {
        return everything ? List.of(Visibility.EVERYTHING) : roots;
    }

    /** Adds the condition on the row {@code o}. */
    void restrict(Condition where, boolean gather) {
        if (everything) {
            return;
        }
        if (roots.isEmpty()) {
            where.and("1 = 0");
        } else if (gather) {
            gather(where);
        } else {
            where.and(roots.stream().map(root -> test(where, root)).collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private static String test(Condition where, String root) {
        return within(where, "o.issuing_path", root) + " or o.status not in " + BEFORE_ISSUANCE + " and ("
                + within(where, "o.lead_path", root)
                + " or exists (select 1 from rect_order_part p where p.order_id = o.id and "
                + within(where, "p.path", root) + "))";
    }

    private void gather(Condition where) {
        String ids = roots.stream()
                .map(root -> "select i.id from rect_order i where " + within(where, "i.issuing_path", root)
                        + " union select l.id from rect_order l where " + within(where, "l.lead_path", root)
                        + " union select p.order_id from rect_order_part p where " + within(where, "p.path", root))
                .collect(Collectors.joining(" union "));
        where.and("o.id in (" + ids + ")");
        where.and(roots.stream()
                .map(root -> within(where, "o.issuing_path", root))
                .collect(Collectors.joining(" or ", "(o.status not in " + BEFORE_ISSUANCE + " or ", ")")));
    }

    private static String within(Condition where, String column, String root) {
        return "(" + column + " >= " + where.value(root) + " and " + column + " < " + where.value(Visibility.end(root))
                + ")";
    }
}
