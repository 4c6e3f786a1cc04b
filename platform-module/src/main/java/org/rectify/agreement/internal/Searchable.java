package org.rectify.agreement.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Objection;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.Side;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.search.SearchEntry;
import org.rectify.search.Viewers;
import org.rectify.unit.Unit;

/**
 * What search knows of an agreement: the same scope as that of the list of agreements, its text and its clauses as they
 * bind now. Its papers say the same and are not found beside it.
 */
public final class Searchable {

    /** The kind of agreements. */
    public static final String KIND = "agreement";

    private Searchable() {}

    /** The agreement's entry. */
    public static List<SearchEntry> of(Agreement agreement, World world) {
        AgreementEntry row = Projection.of(agreement, world);
        DeadlineFacts clock = Lights.of(agreement.status(), agreement.signatureDue());
        return List.of(new SearchEntry(
                agreement.id(),
                agreement.id(),
                KIND,
                KIND,
                agreement.number(),
                agreement.title(),
                agreement.status().code(),
                agreement.parties().lowerUnit(),
                world.unit(agreement.parties().lowerUnit()).map(Unit::lineage).orElse(List.of()),
                null,
                null,
                clock,
                agreement.period().year(),
                agreement.stamps().modifiedAt(),
                Viewers.above(
                        agreement.status().unsent()
                                ? List.of(row.upperPath())
                                : List.of(row.upperPath(), row.lowerPath())),
                text(agreement, world)));
    }

    private static String text(Agreement agreement, World world) {
        Stream<Stream<String>> texts = Stream.of(
                Stream.of(
                        name(agreement, Side.UPPER, world),
                        name(agreement, Side.LOWER, world),
                        agreement.text(),
                        reason(agreement.refused()),
                        reason(agreement.ended())),
                agreement.current().stream()
                        .flatMap(clause -> Stream.of(
                                clause.text(),
                                clause.post(),
                                clause.person() == null ? null : world.personName(clause.person()))),
                agreement.supplements().stream().flatMap(each -> Stream.of(each.text(), reason(each.refused()))),
                agreement.reviews().stream().map(Agreement.Review::remark));
        return texts.flatMap(each -> each).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }

    private static String name(Agreement agreement, Side side, World world) {
        String code = agreement.parties().unit(side);
        return world.unit(code).map(Unit::name).orElse(code);
    }

    private static String reason(Objection objection) {
        return objection == null ? null : objection.reason();
    }
}
