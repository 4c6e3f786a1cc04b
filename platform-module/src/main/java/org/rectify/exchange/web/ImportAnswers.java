package org.rectify.exchange.web;

import static org.rectify.platform.Refusal.invalid;

import java.util.Locale;
import java.util.Optional;
import org.rectify.exchange.Finding;
import org.rectify.exchange.Import;
import org.rectify.exchange.Imports;
import org.rectify.job.Jobs;
import org.rectify.job.web.JobAnswer;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Units;
import org.rectify.web.Labels;
import org.rectify.web.Messages;
import org.rectify.web.Problem;
import org.rectify.web.Problems;

/** Tells how an import stands, to whoever sent the file. */
final class ImportAnswers {

    private final Imports imports;
    private final Jobs jobs;
    private final Units units;
    private final Messages messages;

    ImportAnswers(Imports imports, Jobs jobs, Units units, Messages messages) {
        this.imports = imports;
        this.jobs = jobs;
        this.units = units;
        this.messages = messages;
    }

    /** The import, where it is the caller's. */
    Import own(String id) {
        String userName = units.caller().person().userName();
        return imports.find(id)
                .filter(known -> known.by().equals(userName))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("import.notFound")));
    }

    private Optional<Jobs.Job> job(Import received) {
        return Optional.ofNullable(received.runJob() == null ? received.checkJob() : received.runJob())
                .flatMap(jobs::find);
    }

    /** The last import of a file of the same content that was carried through. */
    Optional<Import> repeated(Import received) {
        return imports.carriedThrough(received.sha256())
                .filter(before -> !before.id().equals(received.id()));
    }

    String state(Import received) {
        return state(received, job(received));
    }

    /** What is imported is told by the import itself; whether something goes on, by the job. */
    private static String state(Import received, Optional<Jobs.Job> job) {
        if (received.importedAt() != null) {
            return "imported";
        }
        boolean going = job.isPresent() && job.get().endedAt() == null;
        if (going) {
            return received.runJob() == null ? "checking" : "running";
        }
        if (!received.checked()) {
            return job.isEmpty() ? "checking" : "stopped";
        }
        return received.refusal() != null || received.findings() > 0 ? "wrong" : "ready";
    }

    ImportAnswer answer(String id, Locale locale) {
        Import received = own(id);
        Optional<Jobs.Job> job = job(received);
        return new ImportAnswer(
                received.id(),
                received.kind(),
                received.fileName(),
                received.size(),
                state(received, job),
                received.rows(),
                received.findings(),
                received.refusal() == null ? null : problem(received.refusal(), locale),
                repeated(received)
                        .map(before -> new ImportAnswer.Repeat(before.importedAt(), units.person(before.by())))
                        .orElse(null),
                received.receivedAt(),
                received.importedAt(),
                received.firstId(),
                job.map(JobAnswer::of).orElse(null));
    }

    private Problem problem(Finding finding, Locale locale) {
        return new Problems(messages)
                .of(invalid(finding.code(), finding.field(), finding.arguments().toArray()), locale);
    }

    ImportAnswer.Item item(Finding finding, Locale locale) {
        Problem problem = problem(finding, locale);
        Labels labels = new Labels(messages, locale);
        return new ImportAnswer.Item(
                finding.row(),
                finding.cell(),
                finding.field() == null ? null : labels.field(finding.field()),
                finding.field(),
                finding.code(),
                problem.title(),
                problem.detail(),
                finding.value());
    }
}
