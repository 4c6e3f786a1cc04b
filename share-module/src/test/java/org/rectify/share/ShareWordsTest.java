package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the extension shows is there in both languages, and none is there for nothing. */
class ShareWordsTest {

    private static final Pattern KEY =
            Pattern.compile("[\"'>]((?:rectify\\.|page\\.rectify|dashlet\\.rectify)[\\w.-]+)[\"'<]");

    /** Keys that are put together; each stands for the values that may follow. */
    private static final Map<String, List<String>> TOGETHER = Map.of(
            "rectify.noticeStatus.", codes("rect:noticeStatusOptions"),
            "rectify.agreementStatus.", codes("rect:agreementStatusOptions"),
            "rectify.problemStatus.", codes("rect:problemStatusOptions"),
            "rectify.dashlet.",
                    Stream.of("waiting", "week", "unsigned", "overdue", "rates", "agreements")
                            .flatMap(name -> Stream.of("any", "unit", "mine").map(whose -> name + "." + whose))
                            .filter(key -> !key.equals("agreements.mine"))
                            .toList(),
            "rectify.filter.", List.of("waiting", "overdue", "week", "unsigned", "look-back", "suspended", "archived"),
            "rectify.kind.", List.of("order", "notice", "agreement", "problem"),
            "rectify.light.", List.of("green", "yellow", "red", "grey"),
            "rectify.menu.",
                    List.of("inbox", "ledger", "search", "archive", "agreements", "notices", "problems", "admin"),
            "rectify.status.",
                    List.of(
                            "draft",
                            "in-approval",
                            "issued",
                            "received",
                            "rectifying",
                            "submitted",
                            "closed",
                            "cancelled",
                            "discarded"));

    private final Properties english = ShareFiles.words("");
    private final Properties chinese = ShareFiles.words("_zh_CN");

    /** Where dashlets are chosen Share cuts a name off at 25 characters, and what comes first is the same in all of them. */
    @Test
    void dashletsHaveNamesThatShareShowsWhole() {
        for (Properties words : List.of(english, chinese)) {
            assertThat(words.stringPropertyNames().stream().filter(key -> key.endsWith(".shortName")))
                    .hasSize(6)
                    .allMatch(key -> words.getProperty(key).length() <= 25);
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(chinese.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void noTextWouldLoseItsQuotationMark() {
        assertThat(english.values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void everyWordThatIsShownIsThere() {
        Set<String> missing = new TreeSet<>(used());
        missing.removeAll(english.stringPropertyNames());
        assertThat(missing).isEmpty();
    }

    @Test
    void noWordIsThereForNothing() {
        Set<String> orphans = new TreeSet<>(english.stringPropertyNames());
        orphans.removeAll(used());
        dashlets().forEach(name -> {
            orphans.remove("dashlet." + name + ".shortName");
            orphans.remove("dashlet." + name + ".description");
        });
        assertThat(orphans).isEmpty();
    }

    /** In a row, in a form and as a facet beside the results, the light is called by one word. */
    @Test
    void aLightIsCalledAsTheRepositoryCallsIt() {
        Map.of("", english, "_zh_CN", chinese).forEach((language, words) -> {
            Properties labels = platform("rectify-labels" + language.replaceFirst("^$", "_en"));
            Properties model = platform("rectify-model" + language);
            Properties tasks = platform("rectify-workflow-model" + language);
            for (String light : List.of("green", "yellow", "red", "grey")) {
                assertThat(List.of(
                                words.getProperty("rectify.light." + light),
                                model.getProperty("listconstraint.rect_lightOptions." + light),
                                tasks.getProperty("listconstraint.rectwf_lightOptions." + light)))
                        .containsOnly(labels.getProperty("rectify.light." + light));
            }
        });
    }

    private static Properties platform(String bundle) {
        String file = "src/main/resources/alfresco/module/rectify-platform/messages/" + bundle + ".properties";
        return ShareFiles.properties(Stream.of("models", "platform-module")
                .map(module -> Path.of("..", module, file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void everyDashletHasItsName() {
        assertThat(dashlets()).isNotEmpty().allSatisfy(name -> assertThat(english.stringPropertyNames())
                .contains("dashlet." + name + ".shortName", "dashlet." + name + ".description"));
    }

    private static List<String> dashlets() {
        return ShareFiles.files(ShareFiles.SCRIPTS.resolve("org/rectify/dashlets"), ".get.desc.xml").stream()
                .map(file -> file.getFileName().toString().replace(".get.desc.xml", ""))
                .toList();
    }

    /** The values of a list of the content model. */
    private static List<String> codes(String constraint) {
        return ShareFiles.all(ShareFiles.xml("/alfresco/module/rectify-platform/model/rectify-model.xml"), "constraint")
                .filter(each -> each.getAttribute("name").equals(constraint))
                .flatMap(each -> ShareFiles.all(each, "value"))
                .map(org.w3c.dom.Element::getTextContent)
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        List<Path> sources = new ArrayList<>();
        Stream.of(".xml", ".ftl", ".js").forEach(ending -> sources.addAll(ShareFiles.files(ShareFiles.ROOT, ending)));
        sources.addAll(ShareFiles.browserScripts());
        for (Path source : sources) {
            if (source.endsWith("rectify-share-context.xml")) {
                continue;
            }
            Matcher keys = KEY.matcher(ShareFiles.text(source));
            while (keys.find()) {
                String key = keys.group(1);
                if (TOGETHER.containsKey(key)) {
                    TOGETHER.get(key).forEach(value -> used.add(key + value));
                } else if (!key.startsWith("rectify.share.")
                        && !key.endsWith(".")
                        && !key.endsWith("-")
                        && !key.endsWith(".js")) {
                    used.add(key);
                }
            }
        }
        // Share puts these together itself, of the ids of filters.
        TOGETHER.get("rectify.filter.").forEach(filter -> {
            used.add("description.rectify-" + filter);
            used.add("description.rectify-" + filter + ".more");
        });
        used.removeAll(Set.of("rectify.ftl"));
        used.addAll(ShareRepositoryTest.facetNames());
        return used;
    }
}
