package org.rectify.host.workflow;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.reflection.ReflectionException;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;

/**
 * Makes the engine's entities for the rows that are read. MyBatis tries each constructor that is not public in vain first,
 * for every row: an exception with the whole stack in it, a hundred of them a process.
 */
final class EntityFactory extends DefaultObjectFactory {
    private static final long serialVersionUID = 1L;

    private final transient Map<Class<?>, Constructor<?>> opened = new ConcurrentHashMap<>();

    @Override
    public <T> T create(Class<T> type) {
        if (type.isInterface() || !type.getName().startsWith("org.activiti.")) {
            return super.create(type);
        }
        try {
            return type.cast(
                    opened.computeIfAbsent(type, EntityFactory::constructor).newInstance());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException failed) {
            throw new ReflectionException("Error instantiating " + type, failed);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException none) {
            throw new ReflectionException("Error instantiating " + type, none);
        }
    }
}
