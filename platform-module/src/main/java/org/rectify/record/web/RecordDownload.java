package org.rectify.record.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rectify.record.Attachment;
import org.rectify.record.OpenAttachment;
import org.rectify.web.Download;

/** Sends files of records. */
public final class RecordDownload {

    private RecordDownload() {}

    /** As {@link Download#send}. */
    public static void send(
            HttpServletRequest request, HttpServletResponse response, OpenAttachment open, boolean inline)
            throws IOException {
        Attachment file = open.attachment();
        Download.send(request, response, file.name(), file.mimetype(), file.size(), inline, open.content());
    }
}
