package org.rectify.web;

/**
 * What a controller answers: written as JSON, and remembered where the request carried an Idempotency-Key.
 *
 * @param location where a new resource lies, or null
 * @param etag the record's version in quotes, or null
 */
public record Answer(int status, String location, String etag, Object body) {

    public static Answer ok(Object body) {
        return new Answer(200, null, null, body);
    }

    public static Answer created(String location, Object body) {
        return new Answer(201, location, null, body);
    }

    public static Answer accepted(String location, Object body) {
        return new Answer(202, location, null, body);
    }

    /** The same, carrying the record's version. */
    public Answer version(int version) {
        return new Answer(status, location, '"' + Integer.toString(version) + '"', body);
    }
}
