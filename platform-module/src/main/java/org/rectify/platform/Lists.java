package org.rectify.platform;

import java.util.ArrayList;
import java.util.List;

/** What is made of lists, which are never changed themselves. */
public final class Lists {

    private Lists() {}

    /** The list with one more at its end. */
    public static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }

    /** The list in parts, of {@code size} items each but for the last; none where it is empty. */
    public static <T> List<List<T>> parts(List<T> list, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            parts.add(list.subList(from, Math.min(list.size(), from + size)));
        }
        return parts;
    }
}
