package org.rectify.record;

import java.io.InputStream;

/**
 * A file of a record, to be read.
 *
 * @param content to be closed by whoever asked for it
 */
public record OpenAttachment(Attachment attachment, InputStream content) {}
