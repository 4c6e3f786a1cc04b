package org.rectify.archive.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive;
import org.rectify.archive.Archive.Filed;
import org.rectify.archive.CaseFile;
import org.rectify.archive.Retention;
import org.rectify.archive.internal.CasePackage;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Download;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What waits to be filed, what was filed, and its packages. Filing itself is the step {@code archive}. */
@Controller
public class ArchiveController {

    private static final int MOST_WAITING = 100;
    private static final int LONG_LIFE = 100_000;

    private final Archive archive;
    private final AllCases cases;
    private final CasePackage packages;
    private final History history;
    private final Units units;
    private final Writes writes;

    public ArchiveController(
            Archive archive, AllCases cases, CasePackage packages, History history, Units units, Writes writes) {
        this.archive = archive;
        this.cases = cases;
        this.packages = packages;
        this.history = history;
        this.units = units;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/archive/waiting")
    @Takes({"skip", "max"})
    public Answer waiting(Query query) {
        int max = Math.min(query.max(), MOST_WAITING);
        return writes.read(() -> {
            Page<Archive.Waiting> page = archive.waiting(units.caller(), query.skip(), max);
            return Answer.ok(new Listed<>(
                    page.total(),
                    page.skip(),
                    page.max(),
                    page.items().stream().map(this::item).toList()));
        });
    }

    @GetMapping(Links.BASE + "/archive")
    @Takes({"skip", "max", "year", "retention", "unit", "q"})
    public Answer filed(Query query) {
        int year = query.number("year", 0, 0, 9999);
        Archive.Search search = new Archive.Search(
                year == 0 ? null : year, query.code("retention", Retention.class), query.text("unit"), query.text("q"));
        return writes.read(() -> {
            Page<Filed> page = archive.filed(search, units.caller(), query.skip(), query.max());
            return Answer.ok(new Listed<>(
                    page.total(),
                    page.skip(),
                    page.max(),
                    page.items().stream().map(this::item).toList()));
        });
    }

    @GetMapping(Links.BASE + "/archive/{id}")
    public Answer one(@PathVariable("id") String id) {
        return writes.read(() -> Answer.ok(item(filed(id))));
    }

    @GetMapping(Links.BASE + "/archive/{id}/package")
    public void download(HttpServletRequest request, HttpServletResponse response, @PathVariable("id") String id)
            throws IOException {
        Filed filed = writes.read(() -> filed(id));
        CaseFile file = writes.read(() -> cases.find(id).orElseThrow(ArchiveController::unknown));
        List<HistoryEntry> entries =
                writes.read(() -> history.timeline(id, 0, LONG_LIFE).items());
        Download.stream(
                request,
                response,
                CasePackage.name(filed) + ".zip",
                "application/zip",
                out -> packages.write(filed, file, entries, out));
    }

    /** The filed case, where the caller may see its record. */
    private Filed filed(String id) {
        if (cases.find(id).isEmpty()) {
            throw unknown();
        }
        return archive.of(id).orElseThrow(ArchiveController::unknown);
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.notFound("archive.notFound"));
    }

    private WaitingItem item(Archive.Waiting waiting) {
        List<String> missing =
                cases.find(waiting.recordId()).map(CaseFile::missing).orElse(List.of("record"));
        boolean mayFile = units.find(waiting.unit()).stream()
                .anyMatch(issuer -> units.caller().hasAt(issuer, UnitRole.ARCHIVIST));
        return new WaitingItem(
                waiting.recordId(),
                waiting.kind(),
                waiting.number(),
                waiting.title(),
                unitName(waiting.unit()),
                waiting.closedAt(),
                missing,
                mayFile && missing.isEmpty());
    }

    private FiledItem item(Filed filed) {
        return new FiledItem(
                filed.recordId(),
                filed.kind(),
                filed.archiveNumber(),
                filed.number(),
                filed.title(),
                unitName(filed.unit()),
                filed.year(),
                filed.retention().code(),
                filed.until(),
                filed.closedAt(),
                filed.filedAt(),
                units.person(filed.filedBy()).displayName());
    }

    private String unitName(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }

    private record Listed<T>(long total, int skip, int max, List<T> items) {}

    private record WaitingItem(
            String id,
            String kind,
            String number,
            String title,
            String unit,
            Instant closedAt,
            List<String> missing,
            boolean mayFile) {}

    private record FiledItem(
            String id,
            String kind,
            String archiveNumber,
            String number,
            String title,
            String unit,
            int year,
            String retention,
            LocalDate until,
            Instant closedAt,
            Instant filedAt,
            String filedBy) {}
}
