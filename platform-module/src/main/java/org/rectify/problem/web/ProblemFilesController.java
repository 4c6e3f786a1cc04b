package org.rectify.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rectify.history.History;
import org.rectify.history.web.TimelineEntry;
import org.rectify.problem.Problem;
import org.rectify.problem.Problems;
import org.rectify.record.Attachment;
import org.rectify.record.web.RecordDownload;
import org.rectify.unit.web.Names;
import org.rectify.web.Answer;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Upload;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a problem's photos and other files in, gives them out, and shows what was done with the problem. */
@Controller
public class ProblemFilesController {

    private final Problems problems;
    private final History history;
    private final ProblemAnswers answers;
    private final Writes writes;

    public ProblemFilesController(Problems problems, History history, ProblemAnswers answers, Writes writes) {
        this.problems = problems;
        this.history = history;
        this.answers = answers;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/problems/{id}/attachments")
    public Answer attach(HttpServletRequest request, @PathVariable("id") String id, Locale locale) {
        Upload upload = Upload.of(request);
        return writes.onceUploading(request, upload, () -> {
            Attachment file = problems.attach(id, upload.fileName(), upload.content());
            String location = Links.to(request, "/problems/" + id + "/attachments/" + file.id());
            return Answer.created(location, answers.mapper(locale).file(file));
        });
    }

    @GetMapping(Links.BASE + "/problems/{id}/attachments/{attachmentId}")
    @Takes("inline")
    public void content(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("id") String id,
            @PathVariable("attachmentId") String attachmentId,
            Query query)
            throws IOException {
        boolean inline = query.flag("inline");
        RecordDownload.send(request, response, problems.open(id, attachmentId), inline);
    }

    @GetMapping(Links.BASE + "/problems/{id}/timeline")
    @Takes({"skip", "max"})
    public Answer timeline(@PathVariable("id") String id, Query query, Locale locale) {
        int skip = query.skip();
        int max = query.max();
        return writes.read(() -> {
            Problem problem = problems.get(id);
            Map<String, String> files =
                    problem.attachments().stream().collect(Collectors.toMap(Attachment::id, Attachment::name));
            Names names = answers.names();
            Labels labels = answers.labels(locale);
            return Answer.ok(history.timeline(id, skip, max)
                    .map(entry ->
                            TimelineEntry.of(entry, step -> labels.of("problemStep", step), files, names, labels)));
        });
    }
}
