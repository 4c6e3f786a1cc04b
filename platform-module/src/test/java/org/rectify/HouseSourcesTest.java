package org.rectify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house's rules on how sources are laid out, and on the words that people read. */
class HouseSourcesTest {

    /** Of all modules that have Java of their own; alfresco-api has the signatures of others. */
    private static final List<Path> SOURCES = Stream.of("models", "workflows", "platform-module", "embedded-host")
            .map(module -> Path.of("..", module, "src/main/java"))
            .toList();

    private static final int LONGEST = 250;

    /** Where people read Chinese: labels, refusals, mails, papers, forms, diagrams, the interface, guides. */
    private static final List<Path> TEXTS = Stream.of(
                    "models/src/main",
                    "workflows/src/main",
                    "platform-module/src/main",
                    "share-module/src/main",
                    "share-module/ui/src",
                    "docs",
                    "README.md",
                    "README.zh.md",
                    "CHANGELOG.md")
            .map(Path.of("..")::resolve)
            .toList();

    private static final Set<String> TEXT_FILES =
            Set.of("java", "properties", "json", "xml", "md", "txt", "ftl", "js", "ts", "tsx");

    /** What is not said, and what is said for it: one word for one thing. */
    private static final Map<Pattern, String> OTHER_WORDS = Map.of(
            Pattern.compile("整改单"), "整改通知单",
            Pattern.compile("(?<!整改)通知单"), "整改通知单",
            Pattern.compile("下达单位"), "下发单位",
            Pattern.compile("下达整改"), "下发整改",
            Pattern.compile("(?<!目标)责任状|通知书"), "目标责任书, 整改通知",
            Pattern.compile("亮灯|灯色"), "预警",
            Pattern.compile("措施负责人|时限和负责人"), "责任人");

    @Test
    void oneThingHasOneWord() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path place : TEXTS) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(HouseSourcesTest::isText).toList()) {
                    String text = Files.readString(file);
                    OTHER_WORDS.forEach((other, word) -> other.matcher(text)
                            .results()
                            .map(found -> file + ": " + found.group() + ", say " + word)
                            .forEach(wrong::add));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && TEXT_FILES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

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
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST));
    }

    /** Some languages write digits of their own, which no PDF, id or statement knows. */
    @Test
    void numbersAreFormattedInNoLanguage() throws IOException {
        Pattern inTheServers = Pattern.compile("%\\d*[dfxX][^\"]*\"\\s*\\.formatted\\(|String\\.format\\(\\s*\"");
        assertThat(sources()).allSatisfy(file -> assertThat(
                        inTheServers.matcher(Files.readString(file)).find())
                .as(file.toString())
                .isFalse());
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
