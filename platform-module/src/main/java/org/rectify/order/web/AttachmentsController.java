package org.rectify.order.web;

import static org.rectify.platform.Refusal.conflict;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.rectify.order.Orders;
import org.rectify.platform.RefusedException;
import org.rectify.record.Attachment;
import org.rectify.web.Answer;
import org.rectify.web.Download;
import org.rectify.web.Json;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Sha256;
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
    private final Json json;
    private final Writes writes;

    public AttachmentsController(Orders orders, OrderAnswers answers, Json json, Writes writes) {
        this.orders = orders;
        this.answers = answers;
        this.json = json;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/orders/{id}/attachments")
    public Answer attach(HttpServletRequest request, @PathVariable("id") String id, Locale locale) {
        Upload upload = Upload.of(request, "measureId");
        return writes.onceStreaming(
                request,
                () -> {
                    Attachment file = orders.attach(id, upload.fileName(), upload.field("measureId"), upload.content());
                    String location = Links.to(request, "/orders/" + id + "/attachments/" + file.id());
                    return Answer.created(location, answers.mapper(locale).file(file));
                },
                first -> again(first, upload));
    }

    /** The first answer, if it was to the same bytes. */
    private Answer again(Answer first, Upload upload) {
        try (InputStream content = upload.content()) {
            Object known = json.object(json.bytes(first.body())).get("sha256");
            if (!Sha256.of(content).equals(known)) {
                throw new RefusedException(conflict("idempotency.conflict", List.of()));
            }
            return first;
        } catch (IOException e) {
            throw Upload.malformed();
        }
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
        Orders.OpenAttachment open = orders.open(id, attachmentId);
        Attachment file = open.attachment();
        Download.send(request, response, file.name(), file.mimetype(), file.size(), inline, open.content());
    }
}
