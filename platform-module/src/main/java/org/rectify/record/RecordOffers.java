package org.rectify.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.platform.Coded;

/** Tells what the caller may do now with records of one kind, where a list offers steps of that kind. */
public interface RecordOffers {

    RecordKind kind();

    /** The codes of the steps by id; records outside the caller's scope are left out. */
    Map<String, List<String>> steps(Collection<String> ids);

    /** The steps by id, named by their codes. */
    static Map<String, List<String>> codes(Map<String, ? extends List<? extends Coded>> steps) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        steps.forEach((id, each) -> codes.put(id, each.stream().map(Coded::code).toList()));
        return codes;
    }
}
