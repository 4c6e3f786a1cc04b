package org.rectify.notice.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.notice.Notice;
import org.rectify.search.SearchEntry;
import org.rectify.search.Viewers;
import org.rectify.unit.Unit;

/**
 * What search knows of a notice and its files: the same scope as that of the list of notices, and all that is said in it.
 * Its clock is the worst of its open orders'.
 */
public final class NoticeSearchable {

    /** The kind of notices. */
    public static final String KIND = "notice";

    private NoticeSearchable() {}

    /**
     * The notice's entry, then those of its files.
     *
     * @param reached the paths of the units that its orders let in
     * @param clock the worst of its open orders
     */
    public static List<SearchEntry> of(
            Notice notice, Collection<String> reached, DeadlineFacts clock, NoticeWorld world, ZoneId zone) {
        Notice.Stamps stamps = notice.stamps();
        SearchEntry entry = new SearchEntry(
                notice.id(),
                notice.id(),
                KIND,
                KIND,
                notice.number(),
                notice.title(),
                notice.status().code(),
                notice.issuingUnit(),
                world.unit(notice.issuingUnit()).map(Unit::lineage).orElse(List.of()),
                common(notice, item -> item.problem().source().code()),
                common(notice, item -> item.problem().category()),
                clock,
                (stamps.issuedAt() == null ? stamps.createdAt() : stamps.issuedAt())
                        .atZone(zone)
                        .getYear(),
                stamps.modifiedAt(),
                Viewers.above(viewers(notice, reached, world)),
                text(notice, world));
        List<SearchEntry> entries = new ArrayList<>();
        entries.add(entry);
        notice.attachments().forEach(file -> entries.add(entry.file(file.id(), file.name(), file.at())));
        return entries;
    }

    /** What all of its problems have in common; null where they differ. */
    private static String common(Notice notice, Function<Notice.Item, String> what) {
        List<String> all =
                notice.problems().stream().map(what).distinct().limit(2).toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    private static List<String> viewers(Notice notice, Collection<String> reached, NoticeWorld world) {
        String own = world.unit(notice.issuingUnit()).map(Unit::path).orElse("/" + notice.issuingUnit() + "/");
        return Stream.concat(Stream.of(own), notice.status().unissued() ? Stream.of() : reached.stream())
                .toList();
    }

    private static String text(Notice notice, NoticeWorld world) {
        Stream<Stream<String>> texts = Stream.of(
                Stream.of(
                        notice.basis(),
                        notice.body(),
                        notice.receivedFrom(),
                        notice.withdrawnReason(),
                        name(notice.issuingUnit(), world)),
                notice.problems().stream()
                        .flatMap(item -> Stream.of(
                                item.title(),
                                item.problem().description(),
                                item.problem().category(),
                                item.problem().foundAt(),
                                item.requiredMeasures())),
                notice.problems().stream()
                        .flatMap(item -> item.units().stream())
                        .map(share -> name(share.unit(), world)));
        return texts.flatMap(each -> each).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }

    private static String name(String unit, NoticeWorld world) {
        return world.unit(unit).map(Unit::name).orElse(unit);
    }
}
