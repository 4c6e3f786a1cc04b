package org.rectify.acs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The classes that the modules were compiled against, the JDK's among them. */
final class ClassPath {

    private static final Map<String, Optional<TypeFact>> READ = new ConcurrentHashMap<>();

    private ClassPath() {}

    static Optional<TypeFact> find(String type) {
        return READ.computeIfAbsent(type, ClassPath::read);
    }

    private static Optional<TypeFact> read(String type) {
        try (InputStream in = ClassPath.class.getClassLoader().getResourceAsStream(type + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFile.fact(in.readAllBytes(), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
