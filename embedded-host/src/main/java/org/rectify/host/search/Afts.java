package org.rectify.host.search;

import java.util.List;

/** A query in AFTS, parsed. */
sealed interface Afts {
    /** All of them. */
    record And(List<Afts> parts) implements Afts {}

    /** Any of them. */
    record Or(List<Afts> parts) implements Afts {}

    /** What it is not. */
    record Not(Afts part) implements Afts {}

    /** The same, with a weight of its own. */
    record Boost(Afts part, float by) implements Afts {}

    /** A text in quotation marks. */
    record Phrase(String field, boolean exact, String text) implements Afts {}

    /** A text without; a star at its end stands for anything. */
    record Word(String field, boolean exact, String text) implements Afts {}

    /** Two words side by side, in this order. */
    record Near(String field, String one, String other) implements Afts {}

    /** From one value to another, both included; MIN and MAX stand for no bound. */
    record Range(String field, String from, String to) implements Afts {}
}
