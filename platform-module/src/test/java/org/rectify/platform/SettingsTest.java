package org.rectify.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path MODULE = Path.of("src/main/resources/alfresco/module/rectify-platform");
    private static final Pattern USED = Pattern.compile("\\$\\{(rectify\\.[^}:]+)");
    private static final Pattern IMPORTED = Pattern.compile("rectify-platform/context/([a-z-]+\\.xml)");

    @Test
    void everySettingOfTheContextsHasADefaultAndEveryDefaultIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path context : contexts()) {
            USED.matcher(Files.readString(context))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(used::add);
        }
        Properties defaults = new Properties();
        try (InputStream file = Files.newInputStream(MODULE.resolve("alfresco-global.properties"))) {
            defaults.load(file);
        }
        assertThat(new TreeSet<>(defaults.stringPropertyNames())).isEqualTo(used);
    }

    @Test
    void theDefaultsAreWrittenInAsciiForTheHostReadsThemAsLatin1() throws IOException {
        String text = Files.readString(MODULE.resolve("alfresco-global.properties"), StandardCharsets.UTF_8);
        assertThat(text.codePoints().filter(c -> c > 126)).isEmpty();
    }

    @Test
    void theModuleImportsEveryContextFile() throws IOException {
        List<String> imported = IMPORTED.matcher(Files.readString(MODULE.resolve("module-context.xml")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(imported)
                .containsExactlyInAnyOrderElementsOf(contexts().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static List<Path> contexts() throws IOException {
        try (Stream<Path> files = Files.list(MODULE.resolve("context"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).toList();
        }
    }
}
