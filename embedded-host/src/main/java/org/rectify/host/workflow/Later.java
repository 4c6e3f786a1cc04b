package org.rectify.host.workflow;

import java.util.function.Supplier;

/** Something that is looked up when it is first asked for, and once. */
final class Later<T> implements Supplier<T> {
    private Supplier<T> source;
    private T value;

    Later(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (source != null) {
            value = source.get();
            source = null;
        }
        return value;
    }
}
