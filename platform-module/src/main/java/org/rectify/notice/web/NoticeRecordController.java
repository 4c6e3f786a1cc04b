package org.rectify.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.notice.Notice;
import org.rectify.notice.Notices;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.Attachment;
import org.rectify.record.RecordKind;
import org.rectify.record.web.StepLabels;
import org.rectify.unit.Person;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.web.Answer;
import org.rectify.web.Download;
import org.rectify.web.Json;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Messages;
import org.rectify.web.Query;
import org.rectify.web.Sha256;
import org.rectify.web.Takes;
import org.rectify.web.Upload;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What belongs to a notice's record: its timeline, its files, the diagram of its process. */
@Controller
public class NoticeRecordController {

    private static final String SYSTEM = "system";
    private static final String DIAGRAM = "/alfresco/module/rectify-platform/workflow/rectify-notice.bpmn20.xml";

    private final Notices notices;
    private final History history;
    private final Units units;
    private final Messages messages;
    private final Json json;
    private final Writes writes;

    public NoticeRecordController(
            Notices notices, History history, Units units, Messages messages, Json json, Writes writes) {
        this.notices = notices;
        this.history = history;
        this.units = units;
        this.messages = messages;
        this.json = json;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/notices/{id}/timeline")
    @Takes({"skip", "max"})
    public Answer timeline(@PathVariable("id") String id, Query query, Locale locale) {
        int skip = query.skip();
        int max = query.max();
        Labels labels = new Labels(messages, locale);
        return writes.read(() -> {
            Notice notice = notices.get(id);
            Map<String, String> files =
                    notice.attachments().stream().collect(Collectors.toMap(Attachment::id, Attachment::name));
            Names names = new Names(units);
            Page<HistoryEntry> page = history.timeline(id, skip, max);
            return Answer.ok(page.map(entry -> entry(entry, files, names, labels)));
        });
    }

    @PostMapping(Links.BASE + "/notices/{id}/attachments")
    public Answer attach(HttpServletRequest request, @PathVariable("id") String id, Locale locale) {
        Upload upload = Upload.of(request);
        return writes.onceStreaming(
                request,
                () -> {
                    Attachment file = notices.attach(id, upload.fileName(), upload.content());
                    String location = Links.to(request, "/notices/" + id + "/attachments/" + file.id());
                    return Answer.created(
                            location, new NoticeMapper(new Names(units), new Labels(messages, locale)).file(file));
                },
                first -> again(first, upload));
    }

    /** The first answer, if it was to the same bytes. */
    private Answer again(Answer first, Upload upload) {
        try (InputStream content = upload.content()) {
            Object known = json.object(json.bytes(first.body())).get("sha256");
            if (!Sha256.of(content).equals(known)) {
                throw new RefusedException(Refusal.conflict("idempotency.conflict", List.of()));
            }
            return first;
        } catch (IOException e) {
            throw Upload.malformed();
        }
    }

    @GetMapping(Links.BASE + "/notices/{id}/attachments/{attachmentId}")
    @Takes("inline")
    public void content(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("id") String id,
            @PathVariable("attachmentId") String attachmentId,
            Query query)
            throws IOException {
        boolean inline = query.flag("inline");
        Notices.OpenAttachment open = notices.open(id, attachmentId);
        Attachment file = open.attachment();
        Download.send(request, response, file.name(), file.mimetype(), file.size(), inline, open.content());
    }

    @GetMapping(Links.BASE + "/processes/rectifyNotice/diagram")
    public void diagram(HttpServletResponse response) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NoticeRecordController.class.getResourceAsStream(DIAGRAM), DIAGRAM)) {
            byte[] body = in.readAllBytes();
            response.setContentType("application/xml;charset=UTF-8");
            response.setContentLength(body.length);
            response.setHeader("Cache-Control", "private, max-age=3600");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(body);
            response.flushBuffer();
        }
    }

    private static Entry entry(HistoryEntry entry, Map<String, String> files, Names names, Labels labels) {
        Map<String, List<String>> changes = new LinkedHashMap<>();
        entry.changes().forEach((field, change) -> changes.put(field, Arrays.asList(change.before(), change.after())));
        return new Entry(
                entry.seq(),
                entry.at(),
                SYSTEM.equalsIgnoreCase(entry.by())
                        ? new Person(entry.by(), labels.of("person", SYSTEM))
                        : names.person(entry.by()),
                entry.step(),
                StepLabels.of(RecordKind.NOTICE, entry.step(), labels),
                entry.from(),
                entry.to(),
                entry.remark(),
                changes,
                entry.attachments().stream()
                        .map(file -> new File(file, files.getOrDefault(file, file)))
                        .toList(),
                entry.hash(),
                entry.previousHash());
    }

    private record Entry(
            long seq,
            Instant at,
            Person by,
            String step,
            String stepLabel,
            String from,
            String to,
            String remark,
            Map<String, List<String>> changes,
            List<File> attachments,
            String hash,
            String previousHash) {}

    private record File(String id, String name) {}
}
