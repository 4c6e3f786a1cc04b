package org.rectify.order.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rectify.deadline.Light;
import org.rectify.order.OrderStatus;
import org.rectify.order.Pace;
import org.rectify.order.Source;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.register.LedgerQuery;
import org.rectify.register.LedgerQuery.Field;
import org.rectify.register.LedgerQuery.Mark;
import org.rectify.register.LedgerQuery.Sort;
import org.rectify.unit.Units;
import org.rectify.web.Query;

/** Reads what is asked of the ledger. */
public final class LedgerQueries {

    static final Map<String, Field> SORTS = Map.of(
            "number", Field.NUMBER,
            "title", Field.TITLE,
            "status", Field.STATUS,
            "deadline", Field.DEADLINE,
            "issuedAt", Field.ISSUED_AT,
            "createdAt", Field.CREATED_AT,
            "modifiedAt", Field.MODIFIED_AT,
            "leadUnit", Field.LEAD_UNIT,
            "progress", Field.PROGRESS);

    private LedgerQueries() {}

    public static LedgerQuery read(Query query, Units units) {
        Set<String> codes = query.all("unit");
        codes.forEach(code -> units.require(code, "unit"));
        return new LedgerQuery(
                query.codes("status", OrderStatus.class),
                query.codes("light", Light.class),
                codes,
                query.codes("source", Source.class),
                query.all("category"),
                query.codes("pace", Pace.class),
                marks(query),
                query.text("notice"),
                query.text("person"),
                query.text("q"),
                query.date("dueFrom"),
                query.date("dueTo"),
                query.date("issuedFrom"),
                query.date("issuedTo"),
                sort(query),
                query.skip(),
                query.max(),
                query.flag("facets"));
    }

    private static Set<Mark> marks(Query query) {
        return query.codes("mark", Mark.class).stream()
                .map(code -> Coded.find(Mark.class, code).orElseThrow())
                .collect(Collectors.toSet());
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
        return sort.isEmpty() ? List.of(new Sort(Field.CREATED_AT, true)) : sort;
    }
}
