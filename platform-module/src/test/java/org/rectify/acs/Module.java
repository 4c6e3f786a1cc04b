package org.rectify.acs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The compiled classes of a module of the project, from its folder or its JAR. */
final class Module {

    private final List<CompiledType> types = new ArrayList<>();

    /**
     * A compiled class.
     *
     * @param whole with its private members
     * @param offered what others may link against
     * @param visible whether it is public
     */
    record CompiledType(TypeFact whole, TypeFact offered, boolean visible, References references) {

        String name() {
            return whole.name();
        }
    }

    /** The module that has the class. */
    static Module having(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new Module(place);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Module(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            readAll(place);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                readAll(jar.getPath("/"));
            }
        }
    }

    List<CompiledType> types() {
        return types;
    }

    private void readAll(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(this::read);
        }
    }

    private void read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            types.add(new CompiledType(
                    ClassFile.fact(bytes, true),
                    ClassFile.fact(bytes, false),
                    ClassFile.isPublic(bytes),
                    ClassFile.references(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
