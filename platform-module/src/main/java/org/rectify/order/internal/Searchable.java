package org.rectify.order.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.order.Order;
import org.rectify.search.SearchEntry;
import org.rectify.search.Viewers;
import org.rectify.unit.Unit;

/** What search knows of an order and its files: the same scope as the ledger's, and all that people have written in it. */
public final class Searchable {

    /** The kind of orders. */
    public static final String KIND = "order";

    private Searchable() {}

    /** The order's entry, then those of its files. */
    public static List<SearchEntry> of(Order order, World world, ZoneId zone) {
        Order.Problem problem = order.problem();
        Order.Stamps stamps = order.stamps();
        SearchEntry entry = new SearchEntry(
                order.id(),
                order.id(),
                KIND,
                KIND,
                order.number(),
                order.title(),
                order.status().code(),
                order.leadUnit(),
                world.unit(order.leadUnit()).map(Unit::lineage).orElse(List.of()),
                problem.source().code(),
                problem.category(),
                new DeadlineFacts(
                        order.clocking().deadline(),
                        problem.pace().code(),
                        Lights.frozen(order, world).orElse(null)),
                (stamps.issuedAt() == null ? stamps.createdAt() : stamps.issuedAt())
                        .atZone(zone)
                        .getYear(),
                stamps.modifiedAt(),
                Viewers.above(paths(order, world)),
                text(order, world));
        List<SearchEntry> entries = new ArrayList<>();
        entries.add(entry);
        order.attachments().forEach(file -> entries.add(entry.file(file.id(), file.name(), file.at())));
        return entries;
    }

    private static List<String> paths(Order order, World world) {
        Stream<String> units = Stream.of(order.issuingUnit());
        if (!order.status().unissued()) {
            Stream<String> working = Stream.concat(
                    Stream.of(order.leadUnit()), order.parts().stream().map(Order.Part::unit));
            units = Stream.concat(units, working);
        }
        return units.filter(Objects::nonNull)
                .map(unit -> world.unit(unit).map(Unit::path).orElse("/" + unit + "/"))
                .toList();
    }

    private static String text(Order order, World world) {
        Stream<Stream<String>> texts = Stream.of(
                Stream.of(
                        order.problem().description(),
                        order.problem().foundAt(),
                        order.problem().category(),
                        order.requiredMeasures()),
                Stream.concat(
                                Stream.of(order.leadUnit(), order.issuingUnit()),
                                order.parts().stream().map(Order.Part::unit))
                        .filter(Objects::nonNull)
                        .map(unit -> world.unit(unit).map(Unit::name).orElse(unit)),
                order.measures().stream().map(Order.Measure::text),
                order.reports().stream().map(Order.Report::text),
                order.parts().stream().map(Order.Part::text),
                order.extensions().stream().flatMap(each -> said(each.reason(), each.remark())),
                order.cancellations().stream().flatMap(each -> said(each.reason(), each.remark())),
                order.verifications().stream().map(Order.Verification::remark),
                order.lookBacks().stream().map(Order.LookBack::remark),
                Stream.of(
                        order.declined() == null ? null : order.declined().reason(),
                        order.suspension() == null ? null : order.suspension().reason()));
        return texts.flatMap(each -> each).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }

    private static Stream<String> said(String... texts) {
        return Stream.of(texts);
    }
}
