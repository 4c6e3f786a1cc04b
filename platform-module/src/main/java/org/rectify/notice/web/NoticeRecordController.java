package org.rectify.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.history.web.TimelineEntry;
import org.rectify.notice.Notice;
import org.rectify.notice.Notices;
import org.rectify.platform.Page;
import org.rectify.record.Attachment;
import org.rectify.record.RecordKind;
import org.rectify.record.web.RecordDownload;
import org.rectify.record.web.StepLabels;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.web.Answer;
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

/** What belongs to a notice's record: its timeline, its files, the diagram of its process. */
@Controller
public class NoticeRecordController {

    private static final String DIAGRAM = "/alfresco/module/rectify-platform/workflow/rectify-notice.bpmn20.xml";

    private final Notices notices;
    private final History history;
    private final Units units;
    private final Messages messages;
    private final Writes writes;

    public NoticeRecordController(Notices notices, History history, Units units, Messages messages, Writes writes) {
        this.notices = notices;
        this.history = history;
        this.units = units;
        this.messages = messages;
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
            return Answer.ok(page.map(entry -> TimelineEntry.of(
                    entry, step -> StepLabels.of(RecordKind.NOTICE, step, labels), files, names, labels)));
        });
    }

    @PostMapping(Links.BASE + "/notices/{id}/attachments")
    public Answer attach(HttpServletRequest request, @PathVariable("id") String id, Locale locale) {
        Upload upload = Upload.of(request);
        return writes.onceUploading(request, upload, () -> {
            Attachment file = notices.attach(id, upload.fileName(), upload.content());
            String location = Links.to(request, "/notices/" + id + "/attachments/" + file.id());
            return Answer.created(
                    location, new NoticeMapper(new Names(units), new Labels(messages, locale)).file(file));
        });
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
        RecordDownload.send(request, response, notices.open(id, attachmentId), inline);
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
}
