package org.rectify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guides say of settings, tables, processes and each other is so. */
class GuidesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path MODULE =
            ROOT.resolve("platform-module/src/main/resources/alfresco/module/rectify-platform");
    private static final Pattern SETTING = Pattern.compile("(?m)^\\| `(rectify\\.[\\w.]+)` \\| (?:`([^`]*)`)? ?\\|");
    private static final Pattern TABLE = Pattern.compile("(create|drop) table (rect_\\w+)");
    private static final Pattern PROCESS = Pattern.compile("<process id=\"(\\w+)\"");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern COMMAND = Pattern.compile("`\\./rectify ([a-z-]+)");

    @Test
    void theOperatorsGuideHasEverySettingWithItsDefault() throws IOException {
        Properties defaults = new Properties();
        try (Reader reader =
                Files.newBufferedReader(MODULE.resolve("alfresco-global.properties"), StandardCharsets.ISO_8859_1)) {
            defaults.load(reader);
        }
        Map<String, String> told = new TreeMap<>();
        find(SETTING, operators()).forEach(row -> told.put(row.group(1), row.group(2) == null ? "" : row.group(2)));
        assertThat(told).isEqualTo(defaults);
    }

    @Test
    void theOperatorsGuideSaysWhatEveryTableIsFor() throws IOException {
        Set<String> tables = new TreeSet<>(Set.of("rect_schema_history"));
        for (Path script : files(MODULE.resolve("db"), ".sql")) {
            find(TABLE, Files.readString(script)).forEach(row -> {
                if (row.group(1).equals("create")) {
                    tables.add(row.group(2));
                } else {
                    tables.remove(row.group(2));
                }
            });
        }
        String guide = operators();
        assertThat(tables).allSatisfy(table -> assertThat(guide).contains("`" + table + "`"));
        assertThat(find(Pattern.compile("`(rect_[a-z_]+)`"), guide).map(row -> row.group(1)))
                .isSubsetOf(tables);
    }

    @Test
    void theOperatorsGuideNamesEveryProcess() throws IOException {
        String guide = operators();
        List<String> processes = new ArrayList<>();
        for (Path file : files(ROOT.resolve("workflows/src/main/resources"), ".bpmn20.xml")) {
            find(PROCESS, Files.readString(file)).forEach(row -> processes.add(row.group(1)));
        }
        assertThat(processes).isNotEmpty().allSatisfy(process -> assertThat(guide)
                .contains("`" + process + "`"));
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        Map<Path, Set<String>> headings = new TreeMap<>();
        for (Path page : pages()) {
            headings.put(
                    page,
                    find(HEADING, Files.readString(page))
                            .map(row -> anchor(row.group(1)))
                            .collect(Collectors.toSet()));
        }
        List<String> dead = new ArrayList<>();
        for (Path page : headings.keySet()) {
            find(LINK, Files.readString(page)).map(row -> row.group(1)).forEach(link -> {
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty()
                        ? page
                        : page.resolveSibling(parts[0]).normalize();
                boolean led = link.contains("://")
                        || Files.exists(target)
                                && (parts.length == 1
                                        || headings.getOrDefault(target, Set.of())
                                                .contains(parts[1]));
                if (!led) {
                    dead.add(page + " -> " + link);
                }
            });
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void commandsExist() throws IOException {
        String script = Files.readString(ROOT.resolve("rectify"));
        for (Path page : pages()) {
            assertThat(find(COMMAND, Files.readString(page)).map(row -> row.group(1)))
                    .as("%s", page)
                    .allSatisfy(command -> assertThat(script).contains("./rectify " + command));
        }
    }

    private static String operators() throws IOException {
        return Files.readString(ROOT.resolve("docs/operators.md"));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
        for (Path folder : List.of(ROOT, ROOT.resolve("deploy"))) {
            try (Stream<Path> beside = Files.list(folder)) {
                beside.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /** As the sites that show these pages make it: lower case, no punctuation, a hyphen for each blank. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_\\- ]", "")
                .replace(' ', '-');
    }
}
