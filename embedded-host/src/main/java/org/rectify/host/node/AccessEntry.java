package org.rectify.host.node;

/** What a node allows or denies an authority. */
public record AccessEntry(String authority, String permission, boolean allow) {}
