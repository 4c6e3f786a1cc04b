package org.rectify.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rectify.register.LedgerQuery.Sort;
import org.rectify.testing.Records;

/** Puts a query together; each call gives a new builder. */
record LedgerQueryBuilder(LedgerQuery build) {

    LedgerQueryBuilder() {
        this(new LedgerQuery(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null,
                null, null, List.of(), 0, 50, false));
    }

    LedgerQueryBuilder statuses(String... statuses) {
        return with("statuses", Set.of(statuses));
    }

    LedgerQueryBuilder lights(String... lights) {
        return with("lights", Set.of(lights));
    }

    LedgerQueryBuilder units(String... units) {
        return with("units", Set.of(units));
    }

    LedgerQueryBuilder sources(String... sources) {
        return with("sources", Set.of(sources));
    }

    LedgerQueryBuilder categories(String... categories) {
        return with("categories", Set.of(categories));
    }

    LedgerQueryBuilder marks(LedgerQuery.Mark... marks) {
        return with("marks", Set.of(marks));
    }

    LedgerQueryBuilder words(String words) {
        return with("words", words);
    }

    LedgerQueryBuilder sort(Sort... sort) {
        return with("sort", List.of(sort));
    }

    LedgerQueryBuilder skip(int skip) {
        return with("skip", skip);
    }

    LedgerQueryBuilder facets() {
        return with("facets", true);
    }

    LedgerQueryBuilder between(LocalDate dueFrom, LocalDate dueTo, LocalDate issuedFrom, LocalDate issuedTo) {
        return with("dueFrom", dueFrom, "dueTo", dueTo, "issuedFrom", issuedFrom, "issuedTo", issuedTo);
    }

    private LedgerQueryBuilder with(Object... changes) {
        return new LedgerQueryBuilder(Records.with(build, changes));
    }
}
