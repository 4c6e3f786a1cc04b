package org.rectify.host.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentStreamListener;

/** What reader and writer have in common. */
abstract class FileContentAccessor implements ContentAccessor {
    private final List<ContentStreamListener> listeners = new ArrayList<>();
    private final String address;
    private String mimetype;
    private String encoding;
    private Locale locale;
    private boolean closed;

    FileContentAccessor(String address, ContentData like) {
        this.address = address;
        this.mimetype = like == null ? null : like.getMimetype();
        this.encoding = like == null || like.getEncoding() == null ? "UTF-8" : like.getEncoding();
        this.locale = like == null ? null : like.getLocale();
    }

    /** The stream is closed: tells those who wished to know. */
    final void close() {
        if (!closed) {
            closed = true;
            listeners.forEach(ContentStreamListener::contentStreamClosed);
        }
    }

    public final boolean isClosed() {
        return closed;
    }

    @Override
    public final void addListener(ContentStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public final ContentData getContentData() {
        return new ContentData(address, mimetype, getSize(), encoding, locale);
    }

    @Override
    public final String getContentUrl() {
        return address;
    }

    @Override
    public final String getMimetype() {
        return mimetype;
    }

    @Override
    public final void setMimetype(String mimetype) {
        this.mimetype = mimetype;
    }

    @Override
    public final String getEncoding() {
        return encoding;
    }

    @Override
    public final void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public final Locale getLocale() {
        return locale;
    }

    @Override
    public final void setLocale(Locale locale) {
        this.locale = locale;
    }
}
