package org.rectify.platform;

import java.util.ArrayList;
import java.util.List;

/** What lists of records need: they are never changed, another one is made. */
public final class Lists {

    private Lists() {}

    /** The list with one more at its end. */
    public static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
