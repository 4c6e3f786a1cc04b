package org.rectify.search.alfresco;

import java.util.Set;

/** Whether searches are put to the host's index or to the module's own tables. */
public final class EngineSetting {

    private static final Set<String> KNOWN = Set.of("auto", "index", "register");

    private final boolean indexed;

    /**
     * The setting.
     *
     * @param wanted {@code auto}, {@code index} or {@code register}
     * @param subsystem the host's search subsystem; {@code noindex} has no index, and answers any search for words with
     *     nothing instead of an error
     */
    public EngineSetting(String wanted, String subsystem) {
        if (!KNOWN.contains(wanted)) {
            throw new IllegalArgumentException("rectify.search.engine is auto, index or register, not " + wanted);
        }
        this.indexed = wanted.equals("index") || wanted.equals("auto") && !"noindex".equals(subsystem);
    }

    /** Whether there is an index. */
    public boolean indexed() {
        return indexed;
    }
}
