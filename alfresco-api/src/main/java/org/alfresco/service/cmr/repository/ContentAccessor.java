package org.alfresco.service.cmr.repository;

import java.util.Locale;

/** What reading and writing content have in common. */
public interface ContentAccessor {
    /** Wishes to be told when the stream is closed. */
    void addListener(ContentStreamListener listener);

    long getSize();

    ContentData getContentData();

    String getContentUrl();

    String getMimetype();

    void setMimetype(String mimetype);

    String getEncoding();

    void setEncoding(String encoding);

    Locale getLocale();

    void setLocale(Locale locale);
}
