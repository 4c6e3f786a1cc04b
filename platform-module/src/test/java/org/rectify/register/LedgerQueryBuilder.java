package org.rectify.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rectify.register.LedgerQuery.Sort;

/** Puts a query together; each call gives a new builder. */
record LedgerQueryBuilder(LedgerQuery build) {

    LedgerQueryBuilder() {
        this(new LedgerQuery(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null,
                null, null, List.of(), 0, 50, false));
    }

    LedgerQueryBuilder statuses(String... statuses) {
        LedgerQuery q = build;
        return of(
                Set.of(statuses),
                q.lights(),
                q.units(),
                q.sources(),
                q.categories(),
                q.words(),
                q.sort(),
                q.skip(),
                q.facets());
    }

    LedgerQueryBuilder lights(String... lights) {
        LedgerQuery q = build;
        return of(
                q.statuses(),
                Set.of(lights),
                q.units(),
                q.sources(),
                q.categories(),
                q.words(),
                q.sort(),
                q.skip(),
                q.facets());
    }

    LedgerQueryBuilder units(String... units) {
        LedgerQuery q = build;
        return of(
                q.statuses(),
                q.lights(),
                Set.of(units),
                q.sources(),
                q.categories(),
                q.words(),
                q.sort(),
                q.skip(),
                q.facets());
    }

    LedgerQueryBuilder sources(String... sources) {
        LedgerQuery q = build;
        return of(
                q.statuses(),
                q.lights(),
                q.units(),
                Set.of(sources),
                q.categories(),
                q.words(),
                q.sort(),
                q.skip(),
                q.facets());
    }

    LedgerQueryBuilder categories(String... categories) {
        LedgerQuery q = build;
        return of(
                q.statuses(),
                q.lights(),
                q.units(),
                q.sources(),
                Set.of(categories),
                q.words(),
                q.sort(),
                q.skip(),
                q.facets());
    }

    LedgerQueryBuilder words(String words) {
        LedgerQuery q = build;
        return of(
                q.statuses(),
                q.lights(),
                q.units(),
                q.sources(),
                q.categories(),
                words,
                q.sort(),
                q.skip(),
                q.facets());
    }

    LedgerQueryBuilder sort(Sort... sort) {
        LedgerQuery q = build;
        return of(
                q.statuses(),
                q.lights(),
                q.units(),
                q.sources(),
                q.categories(),
                q.words(),
                List.of(sort),
                q.skip(),
                q.facets());
    }

    LedgerQueryBuilder skip(int skip) {
        LedgerQuery q = build;
        return of(
                q.statuses(),
                q.lights(),
                q.units(),
                q.sources(),
                q.categories(),
                q.words(),
                q.sort(),
                skip,
                q.facets());
    }

    LedgerQueryBuilder facets() {
        LedgerQuery q = build;
        return of(
                q.statuses(), q.lights(), q.units(), q.sources(), q.categories(), q.words(), q.sort(), q.skip(), true);
    }

    LedgerQueryBuilder marks(LedgerQuery.Mark... marks) {
        LedgerQuery q = build;
        return new LedgerQueryBuilder(new LedgerQuery(
                q.statuses(),
                q.lights(),
                q.units(),
                q.sources(),
                q.categories(),
                q.paces(),
                Set.of(marks),
                q.notice(),
                q.person(),
                q.words(),
                q.dueFrom(),
                q.dueTo(),
                q.issuedFrom(),
                q.issuedTo(),
                q.sort(),
                q.skip(),
                q.max(),
                q.facets()));
    }

    LedgerQueryBuilder between(LocalDate dueFrom, LocalDate dueTo, LocalDate issuedFrom, LocalDate issuedTo) {
        LedgerQuery q = build;
        return new LedgerQueryBuilder(new LedgerQuery(
                q.statuses(),
                q.lights(),
                q.units(),
                q.sources(),
                q.categories(),
                q.paces(),
                q.marks(),
                q.notice(),
                q.person(),
                q.words(),
                dueFrom,
                dueTo,
                issuedFrom,
                issuedTo,
                q.sort(),
                q.skip(),
                q.max(),
                q.facets()));
    }

    private LedgerQueryBuilder of(
            Set<String> statuses,
            Set<String> lights,
            Set<String> units,
            Set<String> sources,
            Set<String> categories,
            String words,
            List<Sort> sort,
            int skip,
            boolean facets) {
        LedgerQuery q = build;
        return new LedgerQueryBuilder(new LedgerQuery(
                statuses,
                lights,
                units,
                sources,
                categories,
                q.paces(),
                q.marks(),
                q.notice(),
                q.person(),
                words,
                q.dueFrom(),
                q.dueTo(),
                q.issuedFrom(),
                q.issuedTo(),
                sort,
                skip,
                q.max(),
                facets));
    }
}
