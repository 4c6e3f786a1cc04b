package org.alfresco.repo.policy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** A behaviour that is a method of an object. While it runs it rests, so that it does not call itself. */
public class JavaBehaviour extends BaseBehaviour {
    private final Object instance;
    private final String method;

    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        this.instance = instance;
        this.method = method;
    }

    @Override
    public <T> T getInterface(Class<T> policy) {
        Method asked = Arrays.stream(policy.getMethods())
                .filter(candidate -> java.lang.reflect.Modifier.isAbstract(candidate.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No method in " + policy));
        Method target = find(asked);
        InvocationHandler handler = (proxy, called, args) -> {
            if (called.getDeclaringClass() == Object.class) {
                return called.invoke(this, args);
            }
            if (!isEnabled()) {
                return null;
            }
            disable();
            try {
                return target.invoke(instance, args);
            } catch (InvocationTargetException thrown) {
                throw thrown.getTargetException();
            } finally {
                enable();
            }
        };
        return policy.cast(Proxy.newProxyInstance(policy.getClassLoader(), new Class<?>[] {policy}, handler));
    }

    private Method find(Method asked) {
        try {
            Method target = instance.getClass().getMethod(method, asked.getParameterTypes());
            target.setAccessible(true);
            return target;
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException(
                    "Method " + method + " not found or accessible on " + instance.getClass(), missing);
        }
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }
}
