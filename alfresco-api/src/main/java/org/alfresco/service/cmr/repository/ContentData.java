package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Where the content of a property is stored, and what it is. */
public class ContentData implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this(contentUrl, mimetype, size, encoding, null);
    }

    public ContentData(String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        this.contentUrl = contentUrl;
        this.mimetype = mimetype;
        this.size = size;
        this.encoding = encoding;
        this.locale = locale;
    }

    public ContentData(ContentData other) {
        this(other.contentUrl, other.mimetype, other.size, other.encoding, other.locale);
    }

    /** Reads what {@link #toString()} writes. */
    public static ContentData createContentProperty(String contentPropertyStr) {
        Map<String, String> parts = new HashMap<>();
        for (String part : contentPropertyStr.split("\\|")) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("Invalid content property: " + contentPropertyStr);
            }
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        String locale = parts.getOrDefault("locale", "");
        return new ContentData(
                blankToNull(parts.get("contentUrl")),
                blankToNull(parts.get("mimetype")),
                Long.parseLong(parts.getOrDefault("size", "0")),
                blankToNull(parts.get("encoding")),
                locale.isEmpty()
                        ? null
                        : Locale.forLanguageTag(locale.replace('_', '-').replaceAll("-+$", "")));
    }

    private static String blankToNull(String value) {
        return value == null || value.isEmpty() || "null".equals(value) ? null : value;
    }

    /** The same content under another media type. */
    public static ContentData setMimetype(ContentData existing, String mimetype) {
        return existing == null
                ? new ContentData(null, mimetype, 0L, "UTF-8")
                : new ContentData(existing.contentUrl, mimetype, existing.size, existing.encoding, existing.locale);
    }

    /** The same content under another encoding. */
    public static ContentData setEncoding(ContentData existing, String encoding) {
        return existing == null
                ? new ContentData(null, null, 0L, encoding)
                : new ContentData(existing.contentUrl, existing.mimetype, existing.size, encoding, existing.locale);
    }

    /** Whether there is content behind it. */
    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ContentData other
                && size == other.size
                && Objects.equals(contentUrl, other.contentUrl)
                && Objects.equals(mimetype, other.mimetype)
                && Objects.equals(encoding, other.encoding)
                && Objects.equals(locale, other.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(contentUrl, mimetype, size, encoding, locale);
    }

    @Override
    public String toString() {
        return "contentUrl=" + (contentUrl == null ? "" : contentUrl) + "|mimetype="
                + (mimetype == null ? "" : mimetype)
                + "|size=" + size + "|encoding=" + (encoding == null ? "" : encoding) + "|locale="
                + (locale == null ? "" : locale);
    }
}
