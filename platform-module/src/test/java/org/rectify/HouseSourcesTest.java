package org.rectify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house's rules on how sources are laid out. */
class HouseSourcesTest {

    /** Of all modules that have Java of their own; alfresco-api has the signatures of others. */
    private static final List<Path> SOURCES = Stream.of("models", "workflows", "platform-module", "embedded-host")
            .map(module -> Path.of("..", module, "src/main/java"))
            .toList();

    private static final int LONGEST = 250;

    /** Longer, and why: a builder has a method for each component of its record. */
    private static final Set<String> LONGER = Set.of("OrderBuilder.java");

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<Path> silent = sources().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void noClassIsTooLongToBeReadAtOnce() throws IOException {
        assertThat(sources())
                .filteredOn(file -> !LONGER.contains(file.getFileName().toString()))
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST));
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }
}
