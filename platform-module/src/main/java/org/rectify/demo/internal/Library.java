package org.rectify.demo.internal;

import java.util.List;

/** All that the demo district is told from. */
public record Library(District district, List<ProblemPattern> patterns, Phrases phrases, NoticeDocument notice) {

    public Library {
        patterns = List.copyOf(patterns);
    }

    /** Reads what the module carries. */
    public static Library read() {
        return new Library(District.read(), ProblemPattern.read(), Phrases.read(), NoticeDocument.read());
    }
}
