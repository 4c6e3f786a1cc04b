package org.rectify.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells what the caller may do now with records of one kind, where a list offers steps of that kind. */
public interface RecordOffers {

    RecordKind kind();

    /** The codes of the steps by id; records outside the caller's scope are left out. */
    Map<String, List<String>> steps(Collection<String> ids);
}
