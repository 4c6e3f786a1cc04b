package org.rectify.platform.alfresco;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alfresco.service.namespace.QName;

/**
 * A node's properties with the types that records use. ACS keeps a calendar date (d:date) as an instant: it is the start
 * of that day in the office's zone, whatever the zone of the server.
 */
public final class Properties {

    private final Map<QName, Serializable> values;
    private final ZoneId zone;

    private Properties(Map<QName, Serializable> values, ZoneId zone) {
        this.values = values;
        this.zone = zone;
    }

    /** For reading what a node has. */
    public static Properties of(Map<QName, Serializable> values, ZoneId zone) {
        return new Properties(values, zone);
    }

    /** For collecting what a node is to have. */
    public static Properties empty(ZoneId zone) {
        return new Properties(new HashMap<>(), zone);
    }

    public Map<QName, Serializable> asMap() {
        return values;
    }

    public Properties set(QName name, Serializable value) {
        values.put(name, value);
        return this;
    }

    public Properties setDate(QName name, LocalDate value) {
        return set(
                name, value == null ? null : Date.from(value.atStartOfDay(zone).toInstant()));
    }

    public Properties setInstant(QName name, Instant value) {
        return set(name, value == null ? null : Date.from(value));
    }

    /** Null where the node has none. */
    public String text(QName name) {
        return Objects.toString(values.get(name), null);
    }

    /** Null where the node has none. */
    public LocalDate date(QName name) {
        Instant instant = instant(name);
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }

    /** Null where the node has none. */
    public Instant instant(QName name) {
        return values.get(name) instanceof Date date ? Instant.ofEpochMilli(date.getTime()) : null;
    }

    /** 0 where the node has none. */
    public int integer(QName name) {
        return values.get(name) instanceof Number number ? number.intValue() : 0;
    }

    /** False where the node has none. */
    public boolean flag(QName name) {
        return Boolean.TRUE.equals(values.get(name));
    }
}
