package org.alfresco.service.cmr.repository;

/** Told when a stream of content is closed. */
public interface ContentStreamListener {
    void contentStreamClosed() throws ContentIOException;
}
