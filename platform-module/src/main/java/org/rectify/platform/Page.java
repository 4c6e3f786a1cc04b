package org.rectify.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total exact number of all that match, over all pages
 * @param skip how many precede this page
 * @param max the most that the page may hold
 */
public record Page<T>(long total, int skip, int max, List<T> items) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(total, skip, max, items.stream().map(mapping).toList());
    }
}
