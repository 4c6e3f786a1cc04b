package org.rectify.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.PaperTemplates;
import org.rectify.document.PaperTemplates.Version;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;
import org.rectify.platform.Transactions;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Download;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Upload;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The templates of official documents: an administrator keeps the general ones and everybody's, a unit's supervisors
 * those of their unit.
 */
@Controller
public class PaperTemplatesController {

    private static final String TEMPLATES = Links.BASE + "/admin/templates";
    private static final String TEMPLATE = TEMPLATES + "/{kind}";
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 64 * 1024 * 1024;

    private final PaperTemplates templates;
    private final Units units;
    private final Transactions transactions;
    private final Writes writes;

    public PaperTemplatesController(PaperTemplates templates, Units units, Transactions transactions, Writes writes) {
        this.templates = templates;
        this.units = units;
        this.transactions = transactions;
        this.writes = writes;
    }

    @GetMapping(TEMPLATES)
    public Answer all() {
        return writes.read(() -> {
            Caller caller = units.caller();
            List<String> own = own(caller);
            if (!caller.administrator() && own.isEmpty()) {
                throw new RefusedException(Refusal.forbidden("access.denied"));
            }
            List<Version> set = templates.inForce().stream()
                    .filter(version -> version.unit() == null || caller.administrator() || own.contains(version.unit()))
                    .toList();
            List<Kind> kinds = new ArrayList<>();
            for (PaperKind kind : PaperKind.values()) {
                kinds.add(new Kind(
                        kind.code(),
                        kind.placeholders(),
                        set.stream()
                                .filter(version -> version.kind() == kind)
                                .map(this::item)
                                .toList()));
            }
            return Answer.ok(new All(kinds, own));
        });
    }

    @GetMapping(TEMPLATE)
    @Takes({"unit", "version"})
    public void download(
            HttpServletRequest request, HttpServletResponse response, @PathVariable("kind") String path, Query query)
            throws IOException {
        PaperKind kind = kind(path);
        int number = query.number("version", 0, 0, Integer.MAX_VALUE);
        byte[] docx = writes.read(() -> {
            String unit = allowed(query, true);
            return number == 0
                    ? templates.current(kind, unit)
                    : templates
                            .version(kind, unit, number)
                            .orElseThrow(() -> new RefusedException(Refusal.notFound("document.template.notFound")));
        });
        Download.send(
                request,
                response,
                "template-" + kind.code() + ".docx",
                PaperFormat.DOCX.mimetype(),
                docx.length,
                false,
                new ByteArrayInputStream(docx));
    }

    @GetMapping(TEMPLATE + "/versions")
    @Takes("unit")
    public Answer versions(@PathVariable("kind") String path, Query query) {
        PaperKind kind = kind(path);
        return writes.read(() -> {
            String unit = allowed(query, true);
            return Answer.ok(new Versions(
                    templates.versions(kind, unit).stream().map(this::item).toList()));
        });
    }

    @PostMapping(TEMPLATE)
    @Takes("unit")
    public Answer upload(HttpServletRequest request, @PathVariable("kind") String path, Query query) {
        PaperKind kind = kind(path);
        String unit = writes.read(() -> allowed(query, false));
        Upload upload = Upload.of(request);
        String name = Texts.line("file", upload.fileName(), LONGEST_NAME);
        byte[] docx = read(upload);
        return writes.onceStreaming(
                request,
                () -> transactions.write(() -> Answer.ok(item(templates.put(
                        kind,
                        unit,
                        name == null ? "template.docx" : name,
                        docx,
                        units.caller().person().userName())))),
                first -> first);
    }

    @DeleteMapping(TEMPLATE)
    @Takes("unit")
    public Answer reset(HttpServletRequest request, @PathVariable("kind") String path, Query query) {
        PaperKind kind = kind(path);
        return writes.once(request, () -> {
            String unit = allowed(query, false);
            templates.reset(kind, unit);
            return Answer.ok(new Versions(
                    templates.versions(kind, unit).stream().map(this::item).toList()));
        });
    }

    private static byte[] read(Upload upload) {
        try (InputStream in = upload.content()) {
            // What is larger is refused by its size, and that much is enough to tell.
            return in.readNBytes(MOST);
        } catch (IOException e) {
            throw Upload.malformed();
        }
    }

    private static PaperKind kind(String path) {
        return Coded.find(PaperKind.class, path)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("document.template.notFound")));
    }

    /** The unit asked for, null for the general ones; refused to whoever has no business with it. */
    private String allowed(Query query, boolean reading) {
        String unit = query.text("unit");
        Caller caller = units.caller();
        if (unit != null) {
            units.require(unit, "unit");
        }
        boolean mine = unit == null ? reading && !own(caller).isEmpty() : caller.has(unit, UnitRole.SUPERVISOR);
        if (!caller.administrator() && !mine) {
            throw new RefusedException(Refusal.forbidden("access.denied"));
        }
        return unit;
    }

    private static List<String> own(Caller caller) {
        return caller.units().keySet().stream()
                .filter(unit -> caller.has(unit, UnitRole.SUPERVISOR))
                .sorted()
                .toList();
    }

    private Item item(Version version) {
        return new Item(
                version.unit(),
                version.version(),
                version.fileName(),
                version.size(),
                version.sha256(),
                version.at(),
                units.person(version.by()).displayName(),
                version.inForce());
    }

    private record All(List<Kind> kinds, List<String> units) {}

    private record Kind(String kind, Set<String> placeholders, List<Item> set) {}

    private record Versions(List<Item> items) {}

    private record Item(
            String unit,
            int version,
            String fileName,
            long size,
            String sha256,
            Instant at,
            String by,
            boolean inForce) {}
}
