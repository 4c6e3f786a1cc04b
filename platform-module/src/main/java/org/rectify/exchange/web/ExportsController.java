package org.rectify.exchange.web;

import static org.rectify.platform.Refusal.invalid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rectify.job.JobFiles;
import org.rectify.job.Jobs;
import org.rectify.job.web.JobAnswer;
import org.rectify.order.web.LedgerQueries;
import org.rectify.order.web.TakesLedger;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.register.LedgerQuery;
import org.rectify.sheet.SheetWriter;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Download;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Messages;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The ledger as a spreadsheet: at once where it is small, otherwise as a job that leaves a file. */
@Controller
public class ExportsController {

    private final LedgerExport export;
    private final Jobs jobs;
    private final JobFiles files;
    private final Units units;
    private final Messages messages;
    private final Writes writes;
    private final int mostAtOnce;

    /**
     * Makes the controller.
     *
     * @param mostAtOnce the most orders that are sent without a job
     */
    public ExportsController(
            LedgerExport export,
            Jobs jobs,
            JobFiles files,
            Units units,
            Messages messages,
            Writes writes,
            int mostAtOnce) {
        this.export = export;
        this.jobs = jobs;
        this.files = files;
        this.units = units;
        this.messages = messages;
        this.writes = writes;
        this.mostAtOnce = mostAtOnce;
    }

    @GetMapping(Links.BASE + "/exports/orders")
    @TakesLedger
    @Takes("columns")
    public void orders(HttpServletRequest request, HttpServletResponse response, Query query, Locale locale)
            throws IOException {
        LedgerQuery wanted = writes.read(() -> LedgerQueries.read(query, units));
        List<LedgerColumn> columns = columns(query);
        long total = export.count(wanted);
        if (total > mostAtOnce) {
            throw new RefusedException(
                    invalid("export.needsJob", null, Long.toString(total), Integer.toString(mostAtOnce)));
        }
        Labels labels = new Labels(messages, locale);
        Path file = export.write(wanted, columns, labels, total, (done, all, message) -> {});
        try {
            Download.send(
                    request,
                    response,
                    export.fileName(labels),
                    SheetWriter.MIMETYPE,
                    Files.size(file),
                    false,
                    Files.newInputStream(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @PostMapping(Links.BASE + "/exports/orders")
    @TakesLedger
    @Takes("columns")
    public Answer startOrders(HttpServletRequest request, Query query, Locale locale) {
        LedgerQuery wanted = writes.read(() -> LedgerQueries.read(query, units));
        List<LedgerColumn> columns = columns(query);
        Labels labels = new Labels(messages, locale);
        return writes.onceOverMany(request, () -> {
            long total = export.count(wanted);
            return JobAnswer.accepted(
                    request, jobs.startOwn("export", progress -> run(wanted, columns, labels, total, progress)));
        });
    }

    private Map<String, Object> run(
            LedgerQuery wanted, List<LedgerColumn> columns, Labels labels, long total, Jobs.Progress progress)
            throws IOException {
        Path file = export.write(wanted, columns, labels, total, progress);
        try {
            JobFiles.Kept kept = files.keep(export.fileName(labels), SheetWriter.MIMETYPE, file);
            return Map.of(JobFiles.RESULT, kept.asMap());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<LedgerColumn> columns(Query query) {
        List<LedgerColumn> columns = new ArrayList<>();
        for (String code : query.all("columns")) {
            columns.add(Coded.read(LedgerColumn.class, "columns", code));
        }
        return columns.isEmpty() ? LedgerColumn.usual() : columns;
    }
}
