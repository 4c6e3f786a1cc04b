package org.rectify.host.security;

import java.util.Set;

/** Who is let in to read a node, who is kept out, and whose it is. */
public record Readers(Set<String> granted, Set<String> denied, String owner) {}
