package org.rectify.web;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A door of which a test says only what it needs; anything else that is asked of it fails the test. */
final class Stub<T> {

    private final Class<T> door;
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    private Stub(Class<T> door) {
        this.door = door;
    }

    static <T> Stub<T> of(Class<T> door) {
        return new Stub<>(door);
    }

    Stub<T> on(String method, Function<Object[], Object> answer) {
        answers.put(method, answer);
        return this;
    }

    T get() {
        return door.cast(Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, args) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(door.getSimpleName() + "." + method.getName());
            }
            return answer.apply(args == null ? new Object[0] : args);
        }));
    }
}
