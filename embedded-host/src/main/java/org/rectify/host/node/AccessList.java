package org.rectify.host.node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The entries of a node, and whether those of its parent count too. */
public record AccessList(boolean inherits, List<AccessEntry> entries) {
    /** What a node has that was never given any. */
    public static final AccessList INHERITED = new AccessList(true, List.of());

    public AccessList {
        entries = List.copyOf(entries);
    }

    /** With one more; an entry that says the opposite is replaced. */
    public AccessList with(AccessEntry added) {
        List<AccessEntry> next = new ArrayList<>(entries);
        next.removeIf(each ->
                each.authority().equals(added.authority()) && each.permission().equals(added.permission()));
        next.add(added);
        return new AccessList(inherits, next);
    }

    public AccessList without(Predicate<AccessEntry> which) {
        return new AccessList(inherits, entries.stream().filter(which.negate()).toList());
    }

    public AccessList inheriting(boolean whether) {
        return new AccessList(whether, entries);
    }
}
