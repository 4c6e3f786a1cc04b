package org.rectify.archive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.rectify.archive.Archive;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/** How units number their files: for administrators, and for the archivist of a unit or of one above it. */
@Controller
public class ArchiveSchemesController {

    private static final String SCHEME = Links.BASE + "/admin/units/{code}/archive-scheme";

    private final Archive archive;
    private final Units units;
    private final Writes writes;

    public ArchiveSchemesController(Archive archive, Units units, Writes writes) {
        this.archive = archive;
        this.units = units;
        this.writes = writes;
    }

    /** The units that file, as far as the caller may say how they number. */
    @GetMapping(Links.BASE + "/archive/schemes")
    @Takes({"skip", "max"})
    public Answer schemes(Query query) {
        return writes.read(() -> {
            Caller caller = units.caller();
            List<Unit> all = units.all().stream()
                    .filter(Unit::supervising)
                    .filter(unit -> may(unit, caller))
                    .sorted(Comparator.comparing(Unit::path))
                    .toList();
            return Answer.ok(new Listed(
                    all.size(),
                    query.skip(),
                    query.max(),
                    all.stream()
                            .skip(query.skip())
                            .limit(query.max())
                            .map(this::item)
                            .toList()));
        });
    }

    @GetMapping(SCHEME)
    public Answer scheme(@PathVariable("code") String code) {
        return writes.read(() -> Answer.ok(archive.scheme(allowed(code).code())));
    }

    @PutMapping(SCHEME)
    public Answer setScheme(HttpServletRequest request, @PathVariable("code") String code, JsonObject body) {
        body.only("fonds", "pattern");
        String fonds = required(body, "fonds", 50);
        String pattern = required(body, "pattern", 100);
        return writes.once(request, () -> {
            String unit = allowed(code).code();
            archive.setScheme(unit, fonds, pattern);
            return Answer.ok(archive.scheme(unit));
        });
    }

    private static String required(JsonObject body, String name, int longest) {
        String value = body.line(name, longest);
        if (value == null) {
            throw body.missing(name);
        }
        return value;
    }

    /** The unit, where the caller may say how it numbers its files. */
    private Unit allowed(String code) {
        Caller caller = units.caller();
        boolean somewhere = caller.administrator()
                || caller.units().keySet().stream().anyMatch(own -> caller.has(own, UnitRole.ARCHIVIST));
        if (!somewhere) {
            throw new RefusedException(Refusal.forbidden("archive.scheme.forbidden"));
        }
        Unit unit = units.find(code).orElseThrow(() -> new RefusedException(Refusal.notFound("archive.notFound")));
        if (!may(unit, caller)) {
            throw new RefusedException(Refusal.forbidden("archive.scheme.forbidden"));
        }
        return unit;
    }

    private static boolean may(Unit unit, Caller caller) {
        return caller.administrator() || caller.hasAt(unit, UnitRole.ARCHIVIST);
    }

    private Item item(Unit unit) {
        Archive.Scheme scheme = archive.scheme(unit.code());
        return new Item(
                unit.code(),
                unit.name(),
                scheme.fonds(),
                scheme.pattern(),
                archive.example(unit.code(), scheme.fonds(), scheme.pattern()));
    }

    private record Listed(long total, int skip, int max, List<Item> items) {}

    /** @param example the number that would be given next this year, for 30 years */
    private record Item(String unit, String unitName, String fonds, String pattern, String example) {}
}
