package org.rectify.exchange.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rectify.register.LedgerQuery;
import org.rectify.unit.web.Names;
import org.rectify.web.Labels;

/** Says what the ledger was filtered by, so that a printed sheet tells by itself what it shows. */
final class FilterInWords {

    private final Labels labels;
    private final Names names;

    FilterInWords(Labels labels, Names names) {
        this.labels = labels;
        this.names = names;
    }

    String of(LedgerQuery query) {
        List<String> said = new ArrayList<>();
        values(said, "status", query.statuses(), code -> labels.of("status", code));
        values(said, "light", query.lights(), code -> labels.of("light", code));
        values(said, "leadUnit", query.units(), code -> names.unit(code).name());
        values(said, "source", query.sources(), code -> labels.of("source", code));
        values(said, "category", query.categories(), category -> category);
        values(said, "pace", query.paces(), code -> labels.of("pace", code));
        if (query.person() != null) {
            said.add(named("responsiblePerson", names.person(query.person()).displayName()));
        }
        if (query.notice() != null) {
            said.add(word("notice", query.notice()));
        }
        if (query.words() != null) {
            said.add(word("words", query.words()));
        }
        days(said, "deadline", query.dueFrom(), query.dueTo());
        days(said, "issuedAt", query.issuedFrom(), query.issuedTo());
        return said.isEmpty() ? word("unfiltered") : word("filtered", String.join(word("semicolon"), said));
    }

    private void values(List<String> said, String column, Collection<String> values, UnaryOperator<String> name) {
        if (!values.isEmpty()) {
            said.add(named(column, values.stream().map(name).sorted().collect(Collectors.joining(word("comma")))));
        }
    }

    private void days(List<String> said, String column, LocalDate from, LocalDate to) {
        if (from != null || to != null) {
            said.add(named(column, (from == null ? "" : from) + " ~ " + (to == null ? "" : to)));
        }
    }

    private String named(String column, String values) {
        return word("is", labels.of("ledgerColumn", column), values);
    }

    private String word(String code, Object... arguments) {
        return labels.find("exchange", code, arguments).orElse(code);
    }
}
