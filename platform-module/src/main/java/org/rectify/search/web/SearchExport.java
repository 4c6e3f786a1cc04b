package org.rectify.search.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.search.Search;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchResult;
import org.rectify.search.SearchResult.Part;
import org.rectify.sheet.Column;
import org.rectify.sheet.Sheet;
import org.rectify.sheet.SheetWriter;
import org.rectify.unit.Caller;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/** Writes what a search finds into a spreadsheet, a page at a time. */
public final class SearchExport {

    private static final int PAGE = 500;
    private static final int MOST = 5_000;

    private final Search search;
    private final SearchAnswers answers;
    private final Deadlines deadlines;
    private final Messages messages;

    public SearchExport(Search search, SearchAnswers answers, Deadlines deadlines, Messages messages) {
        this.search = search;
        this.answers = answers;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    /** The columns, each with what stands in it. */
    private enum Heading {
        KIND(12, Column.Kind.CENTRED),
        NUMBER(24, Column.Kind.TEXT),
        TITLE(42, Column.Kind.TEXT),
        RECORD(36, Column.Kind.TEXT),
        UNIT(20, Column.Kind.TEXT),
        SOURCE(12, Column.Kind.CENTRED),
        CATEGORY(14, Column.Kind.CENTRED),
        STATUS(12, Column.Kind.CENTRED),
        DEADLINE(12, Column.Kind.DATE),
        LIGHT(9, Column.Kind.CENTRED),
        FOUND(50, Column.Kind.TEXT),
        CHANGED(12, Column.Kind.DATE);

        private final double width;
        private final Column.Kind kind;

        Heading(double width, Column.Kind kind) {
            this.width = width;
            this.kind = kind;
        }

        private Column column(Labels labels) {
            return new Column(labels.of("searchColumn", name().toLowerCase(Locale.ROOT)), width, kind);
        }
    }

    /** The name of the file. */
    String fileName(Locale locale) {
        return new Labels(messages, locale).of("searchExport", "file") + "_" + deadlines.today() + ".xlsx";
    }

    /**
     * Writes the file, which whoever calls removes.
     *
     * @throws RefusedException {@code search.export.tooMany}
     */
    Path write(SearchQuery query, Caller caller, Locale locale) {
        Labels labels = new Labels(messages, locale);
        SearchResult first = search.find(query.page(0, PAGE), caller);
        if (first.page().total() > MOST) {
            throw new RefusedException(Refusal.invalid(
                    "search.export.tooMany", null, Long.toString(first.page().total()), Integer.toString(MOST)));
        }
        try {
            Path file = Files.createTempFile("rectify-search", ".xlsx");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                    SheetWriter sheet =
                            new SheetWriter(out, sheet(query, first.page().total(), labels))) {
                SearchResult page = first;
                for (int from = 0; !page.page().items().isEmpty(); page = search.find(query.page(from, PAGE), caller)) {
                    answers.found(page, false, locale).items().forEach(item -> sheet.row(row(item, labels)));
                    from += PAGE;
                    if (from >= first.page().total()) {
                        break;
                    }
                }
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(SearchQuery query, long total, Labels labels) {
        List<String> notes = new ArrayList<>();
        if (query.words() != null) {
            notes.add(labels.find("searchExport", "words", query.words()).orElseThrow());
        }
        notes.add(labels.find("searchExport", "total", Long.toString(total)).orElseThrow());
        return new Sheet(
                labels.of("searchExport", "tab"),
                labels.of("searchExport", "title"),
                notes,
                labels.of("searchExport", "row"),
                Arrays.stream(Heading.values())
                        .map(heading -> heading.column(labels))
                        .toList());
    }

    private List<Object> row(SearchAnswers.Item item, Labels labels) {
        return Arrays.asList(
                item.kindLabel(),
                item.number(),
                item.title(),
                item.record().id().equals(item.id()) ? null : item.record().title(),
                item.unit() == null ? null : item.unit().name(),
                item.source() == null ? null : labels.of("source", item.source()),
                item.category(),
                item.statusLabel(),
                item.deadline(),
                labels.of("light", item.light()),
                item.passages().stream()
                        .map(passage -> passage.stream().map(Part::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")),
                deadlines.day(item.modifiedAt()));
    }
}
