package org.rectify.exchange.web;

import static org.rectify.platform.Refusal.conflict;
import static org.rectify.platform.Refusal.invalid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rectify.exchange.Import;
import org.rectify.exchange.Imports;
import org.rectify.job.JobFiles;
import org.rectify.job.Jobs;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.sheet.Form;
import org.rectify.sheet.FormWriter;
import org.rectify.sheet.SheetWriter;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Download;
import org.rectify.web.JsonObject;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Messages;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Upload;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Templates out; filled-in templates in: read without writing anything first, then imported by a job, all or nothing. */
@Controller
public class ImportsController {

    private final ImportWork work;
    private final Imports imports;
    private final Jobs jobs;
    private final JobFiles files;
    private final ImportAnswers answers;
    private final Units units;
    private final Messages messages;
    private final Writes writes;
    private final Transactions transactions;
    private final Clock clock;
    private final List<ImportKind> kinds;
    private final long largest;

    /**
     * Makes the controller.
     *
     * @param kinds what can be imported
     * @param largest the largest file that is taken, in bytes
     */
    public ImportsController(
            ImportWork work,
            Imports imports,
            Jobs jobs,
            JobFiles files,
            List<ImportKind> kinds,
            Units units,
            Messages messages,
            Writes writes,
            Transactions transactions,
            Clock clock,
            long largest) {
        this.work = work;
        this.imports = imports;
        this.jobs = jobs;
        this.files = files;
        this.answers = new ImportAnswers(imports, jobs, units, messages);
        this.units = units;
        this.messages = messages;
        this.writes = writes;
        this.transactions = transactions;
        this.clock = clock;
        this.kinds = List.copyOf(kinds);
        this.largest = largest;
    }

    @GetMapping(Links.BASE + "/imports/template")
    @Takes("kind")
    public void template(HttpServletRequest request, HttpServletResponse response, Query query, Locale locale)
            throws IOException {
        ImportKind kind = kind(query.text("kind"));
        Labels labels = new Labels(messages, locale);
        Path file = Files.createTempFile("rectify-template", ".xlsx");
        try {
            Form form = writes.read(() -> {
                kind.requireAllowed();
                return new ImportTemplate(units, work.mostRows()).of(kind, labels);
            });
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                FormWriter.write(form, out);
            }
            String name = labels.of("importTitle", kind.code()) + ".xlsx";
            Download.send(
                    request, response, name, SheetWriter.MIMETYPE, Files.size(file), false, Files.newInputStream(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @PostMapping(Links.BASE + "/imports")
    public Answer receive(HttpServletRequest request, Locale locale) throws IOException {
        Upload upload = Upload.of(request, "kind");
        ImportKind kind = kind(upload.field("kind"));
        String name = upload.fileName();
        if (name == null || !name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new RefusedException(invalid("sheet.notExcel", "file"));
        }
        writes.read(() -> {
            kind.requireAllowed();
            return null;
        });
        Path file = received(upload);
        try {
            Import received = transactions.separately(() -> keep(kind, name, file));
            Jobs.Job job = jobs.startOwn("import", progress -> work.check(received, kind, progress));
            transactions.separately(() -> {
                imports.checkedBy(received.id(), job.id());
                return null;
            });
            return Answer.accepted(
                    Links.to(request, "/imports/" + received.id()),
                    writes.read(() -> answers.answer(received.id(), locale)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GetMapping(Links.BASE + "/imports/{id}")
    public Answer state(@PathVariable("id") String id, Locale locale) {
        return writes.read(() -> Answer.ok(answers.answer(id, locale)));
    }

    @GetMapping(Links.BASE + "/imports/{id}/findings")
    @Takes({"skip", "max"})
    public Answer findings(@PathVariable("id") String id, Query query, Locale locale) {
        return writes.read(() -> Answer.ok(imports.findings(answers.own(id).id(), query.skip(), query.max())
                .map(finding -> answers.item(finding, locale))));
    }

    @PostMapping(Links.BASE + "/imports/{id}/run")
    public Answer run(HttpServletRequest request, @PathVariable("id") String id, JsonObject body, Locale locale) {
        body.only("issue", "again");
        boolean issue = body.flag("issue");
        boolean again = body.flag("again");
        Import received = writes.read(() -> ready(id, issue, again));
        ImportKind kind = kind(received.kind());
        return writes.onceOverMany(request, () -> {
            Jobs.Job job = jobs.startOwn("import", progress -> work.run(received, kind, issue, progress));
            transactions.separately(() -> {
                imports.runBy(id, job.id());
                return null;
            });
            return Answer.accepted(Links.to(request, "/imports/" + id), writes.read(() -> answers.answer(id, locale)));
        });
    }

    private Import ready(String id, boolean issue, boolean again) {
        Import received = answers.own(id);
        String state = answers.state(received);
        if (!"ready".equals(state)) {
            throw new RefusedException(
                    conflict("imported".equals(state) ? "import.done" : "import.notReady", List.of()));
        }
        if (!again && answers.repeated(received).isPresent()) {
            throw new RefusedException(conflict("import.again", List.of()));
        }
        if (issue) {
            if (!kind(received.kind()).issuable()) {
                throw new RefusedException(invalid("request.field.invalid", "issue", "issue"));
            }
            work.requireIssuable(received);
        }
        return received;
    }

    private ImportKind kind(String code) {
        if (code == null) {
            throw new RefusedException(invalid("request.field.missing", "kind", "kind"));
        }
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.choice(
                        "kind", kinds.stream().map(ImportKind::code).toList())));
    }

    private Path received(Upload upload) throws IOException {
        Path file = Files.createTempFile("rectify-received", ".xlsx");
        try (InputStream in = upload.content();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > largest) {
                    throw new RefusedException(new Refusal(
                            Refusal.Kind.TOO_LARGE,
                            "import.tooLarge",
                            "file",
                            List.of(),
                            List.of(largest / 1048576 + " MiB")));
                }
                out.write(buffer, 0, n);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Import keep(ImportKind kind, String name, Path file) {
        JobFiles.Kept kept = files.keep(name, SheetWriter.MIMETYPE, file);
        Import received = new Import(
                UUID.randomUUID().toString(),
                kind.code(),
                name,
                kept.size(),
                kept.sha256(),
                kept.id(),
                kept.by(),
                clock.instant(),
                null,
                null,
                false,
                0,
                0,
                null,
                null,
                null);
        imports.add(received);
        return received;
    }
}
