package org.rectify.demo.internal;

/** A file that somebody hands in. */
public record EvidenceFile(String name, byte[] content) {}
