package org.rectify.register.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rectify.platform.sql.Condition;
import org.rectify.register.internal.Visibility;
import org.rectify.unit.Caller;

/**
 * What of the ledger is the caller's to know of, in two shapes with the same meaning: a test of one row after the other,
 * for whoever sees a good part of the ledger, and a gathering of the rows from the indexes of paths, for whoever sees
 * little of it.
 */
final class LedgerScope {

    private static final String BEFORE_ISSUANCE = Visibility.BEFORE_ISSUANCE.stream()
            .sorted()
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    private static final String ISSUED = "o.status not in " + BEFORE_ISSUANCE;

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

    /**
     * What stands after "from": the rows {@code o} that the caller may see and that meet the condition.
     *
     * @param gather whether to gather rather than to test
     */
    String rows(Condition condition, boolean gather) {
        if (gathers(gather)) {
            return "(" + String.join(" union all ", gathered(condition, "o.*")) + ") o";
        }
        // H2 tests in the order in which the tests stand, and whether a row is in scope is the dearest of them.
        return "rect_order o where 1 = 1" + condition.sql() + " and " + test(condition);
    }

    /**
     * The select of the ids of those rows: of all of them where they are not more than {@code most}, of more than so many
     * otherwise. It ends as soon as it has them.
     */
    String ids(Condition condition, boolean gather, int most) {
        List<String> selects =
                gathers(gather) ? gathered(condition, "o.id") : List.of("select o.id from " + rows(condition, false));
        // A limit of its own for each, for H2 makes a union whole before it cuts it.
        return selects.stream()
                .map(select -> "(" + select + " limit " + (most + 1) + ")")
                .collect(Collectors.joining(" union all "));
    }

    private boolean gathers(boolean gather) {
        return gather && !everything && !roots.isEmpty();
    }

    /** Whether the row {@code o} is in scope. */
    private String test(Condition values) {
        if (everything) {
            return "1 = 1";
        }
        return roots.isEmpty()
                ? "1 = 0"
                : roots.stream().map(root -> test(values, root)).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String test(Condition values, String root) {
        return values.within("o.issuing_path", root) + " or " + ISSUED + " and ("
                + values.within("o.lead_path", root)
                + " or exists (select 1 from rect_order_part t where t.order_id = o.id and "
                + values.within("t.path", root) + "))";
    }

    /** One select for each way of seeing an order, each without what those before it have found. */
    private List<String> gathered(Condition condition, String columns) {
        List<String> selects = new ArrayList<>();
        String others = "";
        for (String root : roots) {
            String issuing = condition.within("o.issuing_path", root);
            String lead = condition.within("o.lead_path", root);
            selects.add("select " + columns + " from rect_order o where " + issuing + others + condition.sql());
            selects.add("select " + columns + " from rect_order o where " + lead + notWithin("o.issuing_path", issuing)
                    + " and " + ISSUED + others + condition.sql());
            selects.add("select " + columns + " from rect_order_part p join rect_order o on o.id = p.order_id where "
                    + condition.within("p.path", root) + " and not exists (select 1 from rect_order_part q"
                    + " where q.order_id = p.order_id and q.ordinal < p.ordinal and "
                    + condition.within("q.path", root) + ")" + notWithin("o.issuing_path", issuing)
                    + notWithin("o.lead_path", lead) + " and " + ISSUED + others + condition.sql());
            others += " and (" + test(condition, root) + ") is not true";
        }
        return selects;
    }

    private static String notWithin(String column, String within) {
        return " and (" + column + " is null or not " + within + ")";
    }
}
