package org.rectify.problem.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rectify.deadline.Light;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.ProblemQuery;
import org.rectify.problem.ProblemQuery.Field;
import org.rectify.problem.ProblemQuery.Sort;
import org.rectify.problem.ProblemStatus;
import org.rectify.unit.Units;
import org.rectify.web.Query;

/** Reads what is asked of the problem list. */
final class ProblemQueries {

    private static final Map<String, Field> SORTS = Map.of(
            "foundOn", Field.FOUND_ON,
            "createdAt", Field.CREATED_AT,
            "modifiedAt", Field.MODIFIED_AT,
            "status", Field.STATUS,
            "severity", Field.SEVERITY,
            "unit", Field.UNIT);

    private ProblemQueries() {}

    static ProblemQuery read(Query query, Units units) {
        Set<String> codes = query.all("unit");
        codes.forEach(code -> units.require(code, "unit"));
        return new ProblemQuery(
                query.codes("status", ProblemStatus.class),
                codes,
                query.codes("source", Source.class),
                query.all("category"),
                query.codes("severity", Severity.class),
                query.codes("pace", Pace.class),
                query.codes("light", Light.class),
                query.text("notice"),
                either(query, "repeats"),
                either(query, "claimed"),
                query.text("q"),
                query.date("foundFrom"),
                query.date("foundTo"),
                sort(query),
                query.skip(),
                query.max(),
                query.flag("facets"));
    }

    private static Boolean either(Query query, String name) {
        return query.text(name) == null ? null : Boolean.valueOf(query.flag(name));
    }

    private static List<Sort> sort(Query query) {
        List<Sort> sort = new ArrayList<>();
        for (String name : query.all("sort")) {
            boolean descending = name.startsWith("-");
            Field field = SORTS.get(descending ? name.substring(1) : name);
            if (field == null) {
                throw new RefusedException(Refusal.choice("sort", new TreeSet<>(SORTS.keySet())));
            }
            sort.add(new Sort(field, descending));
        }
        return sort;
    }
}
