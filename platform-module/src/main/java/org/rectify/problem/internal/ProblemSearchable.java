package org.rectify.problem.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.platform.StorableText;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemFacts;
import org.rectify.search.SearchEntry;
import org.rectify.search.Viewers;
import org.rectify.unit.Unit;

/** What search knows of a problem and its files: the same scope as the problem list's, and all that is said of it. */
public final class ProblemSearchable {

    /** The kind of problems. */
    public static final String KIND = "problem";

    /** Of the description, which is all the title that a problem has. */
    private static final int TITLE = 100;

    private ProblemSearchable() {}

    /** The problem's entry, then those of its files. */
    public static List<SearchEntry> of(Problem problem, DeadlineFacts clock, ProblemWorld world, ZoneId zone) {
        ProblemFacts facts = problem.facts();
        LocalDate found = facts.foundOn();
        SearchEntry entry = new SearchEntry(
                problem.id(),
                problem.id(),
                KIND,
                KIND,
                null,
                title(facts.description()),
                problem.status().code(),
                facts.unit(),
                world.unit(facts.unit()).map(Unit::lineage).orElse(List.of()),
                facts.source().code(),
                facts.category(),
                clock,
                (found == null ? problem.createdAt().atZone(zone).toLocalDate() : found).getYear(),
                problem.modifiedAt(),
                Viewers.above(paths(problem, world)),
                text(problem, world));
        List<SearchEntry> entries = new ArrayList<>();
        entries.add(entry);
        problem.attachments().forEach(file -> entries.add(entry.file(file.id(), file.name(), file.at())));
        return entries;
    }

    private static String title(String description) {
        String line = description.lines().findFirst().orElse("").strip();
        String cut = StorableText.cut(line, TITLE);
        return cut.length() < line.length() ? cut + "…" : cut;
    }

    private static List<String> paths(Problem problem, ProblemWorld world) {
        return Stream.of(
                        problem.recordingUnit(),
                        problem.disclosed() ? problem.facts().unit() : null)
                .filter(Objects::nonNull)
                .map(unit -> world.unit(unit).map(Unit::path).orElse("/" + unit + "/"))
                .toList();
    }

    private static String text(Problem problem, ProblemWorld world) {
        ProblemFacts facts = problem.facts();
        return Stream.of(
                        facts.description(),
                        facts.foundAt(),
                        facts.foundBy(),
                        facts.category(),
                        name(facts.unit(), world),
                        name(problem.recordingUnit(), world),
                        problem.end() == null ? null : problem.end().reason())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String name(String unit, ProblemWorld world) {
        return world.unit(unit).map(Unit::name).orElse(unit);
    }
}
