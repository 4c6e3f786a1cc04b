package org.rectify.problem.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rectify.platform.sql.Condition;
import org.rectify.unit.Caller;

/**
 * What of the problem list is the caller's to know of, in two shapes with the same meaning: a test of one row after the
 * other, and a gathering of the rows from the indexes of paths.
 */
final class ProblemScope {

    private final boolean everything;
    private final List<String> roots;

    ProblemScope(Caller caller) {
        this.everything = caller.seesEverything();
        this.roots = caller.roots();
    }

    boolean isEmpty() {
        return !everything && roots.isEmpty();
    }

    /** What stands after "from": the rows {@code o} in scope that meet the condition, tested one after the other. */
    String tested(Condition condition) {
        String test = everything
                ? "1 = 1"
                : roots.isEmpty()
                        ? "1 = 0"
                        : roots.stream()
                                .map(root -> test(condition, root))
                                .collect(Collectors.joining(" or ", "(", ")"));
        return "rect_problem o where " + test + condition.sql();
    }

    /** The same rows, gathered: those kept below each root, then those of the units below it that others keep. */
    String gathered(Condition condition) {
        if (everything || roots.isEmpty()) {
            return tested(condition);
        }
        List<String> selects = new ArrayList<>();
        String others = "";
        for (String root : roots) {
            String kept = condition.within("o.recording_path", root);
            String select = "select o.* from rect_problem o where ";
            selects.add(select + kept + others + condition.sql());
            selects.add(select + condition.within("o.unit_path", root) + " and not " + kept + " and o.disclosed"
                    + others + condition.sql());
            others += " and not " + test(condition, root);
        }
        return "(" + String.join(" union all ", selects) + ") o";
    }

    private static String test(Condition values, String root) {
        return "(" + values.within("o.recording_path", root) + " or o.disclosed and "
                + values.within("o.unit_path", root) + ")";
    }
}
