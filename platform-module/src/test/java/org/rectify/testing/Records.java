package org.rectify.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Makes records of records. */
public final class Records {

    private Records() {}

    /**
     * The record with other values for some of its components.
     *
     * @param changes the names of components, each followed by its value
     */
    public static <R extends Record> R with(R record, Object... changes) {
        Map<Object, Object> wanted = new HashMap<>();
        for (int i = 0; i < changes.length; i += 2) {
            wanted.put(changes[i], changes[i + 1]);
        }
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                var read = components[i].getAccessor();
                read.setAccessible(true);
                values[i] = wanted.containsKey(name) ? wanted.remove(name) : read.invoke(record);
            }
            if (!wanted.isEmpty()) {
                throw new IllegalArgumentException(record.getClass() + " has no " + wanted.keySet());
            }
            @SuppressWarnings("unchecked")
            var constructor = ((Class<R>) record.getClass())
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
