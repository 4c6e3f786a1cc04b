package org.rectify.order.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.rectify.order.Orders;
import org.rectify.record.Attachment;
import org.rectify.record.web.RecordDownload;
import org.rectify.web.Answer;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Upload;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes files in and gives them out. */
@Controller
public class AttachmentsController {

    private final Orders orders;
    private final OrderAnswers answers;
    private final Writes writes;

    public AttachmentsController(Orders orders, OrderAnswers answers, Writes writes) {
        this.orders = orders;
        this.answers = answers;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/orders/{id}/attachments")
    public Answer attach(HttpServletRequest request, @PathVariable("id") String id, Locale locale) {
        Upload upload = Upload.of(request, "measureId");
        return writes.onceUploading(request, upload, () -> {
            Attachment file = orders.attach(id, upload.fileName(), upload.field("measureId"), upload.content());
            String location = Links.to(request, "/orders/" + id + "/attachments/" + file.id());
            return Answer.created(location, answers.mapper(locale).file(file));
        });
    }

    @GetMapping(Links.BASE + "/orders/{id}/attachments/{attachmentId}")
    @Takes("inline")
    public void content(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("id") String id,
            @PathVariable("attachmentId") String attachmentId,
            Query query)
            throws IOException {
        boolean inline = query.flag("inline");
        RecordDownload.send(request, response, orders.open(id, attachmentId), inline);
    }
}
