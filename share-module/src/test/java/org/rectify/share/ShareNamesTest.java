package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the extension names of Share is there in Share, and what it names of its own is there too. */
class ShareNamesTest {

    private final Document config = ShareFiles.config();
    private final Document context = ShareFiles.xml(ShareFiles.EXTENSION.resolve("rectify-share-context.xml"));

    /** An evaluator that is no bean lets its action through; Share only warns of it. */
    @Test
    void everyEvaluatorIsABeanOfOursOrOfShare() {
        Set<String> known = ShareFiles.all(context, "bean")
                .map(bean -> bean.getAttribute("id"))
                .collect(Collectors.toSet());
        known.addAll(ShareFiles.facts("evaluators"));
        assertThat(ShareFiles.all(config, "evaluator").map(Element::getTextContent))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void ourBeansHaveOurNamesAndParentsThatShareHas() {
        List<String> share = ShareFiles.facts("evaluators");
        assertThat(ShareFiles.all(context, "bean").filter(bean -> bean.hasAttribute("id")))
                .allMatch(bean -> bean.getAttribute("id").startsWith("rectify.share."))
                .allMatch(bean -> bean.getAttribute("parent").isEmpty() || share.contains(bean.getAttribute("parent")));
        assertThat(ShareFiles.all(context, "bean")
                        .map(bean -> bean.getAttribute("class"))
                        .filter(name -> !name.isEmpty()))
                .allMatch(ShareFiles.facts("classes")::contains);
        Models content = Models.content();
        assertThat(ShareFiles.all(context, "value")
                        .map(Element::getTextContent)
                        .filter(text -> text.startsWith("rect:")))
                .allMatch(name -> content.types.containsKey(name) || content.aspects.containsKey(name));
    }

    @Test
    void everyActionIsOfATypeThatShareKnowsAndHasItsIcon() {
        assertThat(ShareFiles.all(config, "action").filter(action -> action.hasAttribute("type")))
                .allSatisfy(action -> {
                    assertThat(ShareFiles.facts("action-types")).contains(action.getAttribute("type"));
                    assertThat(action.getAttribute("id")).startsWith("rectify-");
                    assertThat(ShareFiles.ROOT.resolve("META-INF/components/documentlibrary/actions/"
                                    + action.getAttribute("icon") + "-16.png"))
                            .isRegularFile();
                });
        assertThat(ShareFiles.all(config, "actionGroup").map(group -> group.getAttribute("id")))
                .allMatch(ShareFiles.facts("action-groups")::contains);
    }

    @Test
    void everyActionOfAGroupIsDefined() {
        Set<String> defined = ShareFiles.all(config, "action")
                .filter(action -> action.hasAttribute("type"))
                .map(action -> action.getAttribute("id"))
                .collect(Collectors.toSet());
        assertThat(ShareFiles.all(config, "actionGroup").flatMap(group -> ShareFiles.all(group, "action")))
                .allMatch(action -> defined.contains(action.getAttribute("id")));
    }

    @Test
    void everyIndicatorHasItsPictureAndItsEvaluator() {
        assertThat(ShareFiles.all(config, "indicator")).isNotEmpty().allSatisfy(indicator -> {
            assertThat(ShareFiles.ROOT.resolve(
                            "META-INF/components/documentlibrary/indicators/" + indicator.getAttribute("icon")))
                    .isRegularFile();
            assertThat(ShareFiles.all(indicator, "evaluator")).isNotEmpty();
        });
    }

    @Test
    void everyFunctionOfAnActionAndEveryRendererIsRegistered() {
        String script = ShareFiles.script("library");
        ShareFiles.all(config, "param")
                .filter(param -> param.getAttribute("name").equals("function"))
                .forEach(param -> assertThat(script).contains("actionName: \"" + param.getTextContent() + "\""));
        ShareFiles.all(config, "line").map(Element::getTextContent).forEach(line -> {
            for (String name : line.replaceAll("[{}]", " ").strip().split("\\s+")) {
                assertThat(script.contains(name + ":")
                                || ShareFiles.facts("renderers").contains(name))
                        .as(name)
                        .isTrue();
            }
        });
    }

    @Test
    void everyStaticFileThatIsNamedIsThere() {
        assertThat(ShareFiles.all(config, "dependencies")
                        .flatMap(each -> java.util.stream.Stream.concat(
                                ShareFiles.all(each, "js"), ShareFiles.all(each, "css"))))
                .isNotEmpty()
                .allSatisfy(file -> {
                    String source = file.getAttribute("src");
                    // Share puts the one behind /res as it is, and the other with a slash between.
                    boolean forms = ((Element) file.getParentNode().getParentNode())
                            .getTagName()
                            .equals("forms");
                    assertThat(source.startsWith("/")).isEqualTo(forms);
                    assertThat(getClass().getResource("/META-INF/" + source.replaceAll("^/", "")))
                            .isNotNull();
                });
    }

    @Test
    void everyPageHasItsTemplateItsRegionAndItsScript() {
        List<Path> pages = ShareFiles.files(ShareFiles.EXTENSION.resolve("site-data/pages"), ".xml");
        assertThat(pages).isNotEmpty().allSatisfy(file -> {
            Document page = ShareFiles.xml(file);
            assertThat(file.getFileName().toString()).startsWith("rectify-");
            assertThat(one(page, "authentication")).isEqualTo("user");
            Path instance = ShareFiles.EXTENSION.resolve(
                    "site-data/template-instances/" + one(page, "template-instance") + ".xml");
            Path template = ShareFiles.EXTENSION.resolve(
                    "templates/" + one(ShareFiles.xml(instance), "template-type") + ".ftl");
            assertThat(ShareFiles.text(template))
                    .contains("@region id=\"" + one(page, "region-id") + "\" scope=\"page\"");
            assertThat(urls()).contains(one(page, "url"));
        });
    }

    @Test
    void everyMenuEntryAndEveryCreateEntryLeadsToAPage() {
        String menu = ShareFiles.text(ShareFiles.SCRIPTS.resolve("org/rectify/header/menu.lib.js"));
        var entries = java.util.regex.Pattern.compile("rectifyItem\\(\"[A-Z_]+\", \"([a-z-]+)\"")
                .matcher(menu);
        while (entries.find()) {
            assertThat(page("rectify-" + entries.group(1))).isRegularFile();
        }
        ShareFiles.all(config, "param")
                .filter(param -> param.getAttribute("name").equals("page"))
                .forEach(param -> assertThat(page(param.getTextContent())).isRegularFile());
    }

    @Test
    void everySitePageIsAPageAndThePresetNamesOnlyPagesAndDashletsThatThereAre() {
        ShareFiles.all(config, "pages")
                .flatMap(pages -> ShareFiles.all(pages, "page"))
                .forEach(each -> assertThat(page(each.getTextContent())).isRegularFile());
        Document preset = ShareFiles.xml(ShareFiles.EXTENSION.resolve("site-data/presets/rectify-presets.xml"));
        assertThat(ShareFiles.all(preset, "url").map(Element::getTextContent))
                .filteredOn(url -> url.contains("rectify"))
                .hasSize(6)
                .allMatch(urls()::contains);
        var pages = java.util.regex.Pattern.compile("\"(rectify-[a-z-]+)\"").matcher(one(preset, "sitePages"));
        while (pages.find()) {
            assertThat(page(pages.group(1))).isRegularFile();
        }
        String id = ShareFiles.all(preset, "preset").findFirst().orElseThrow().getAttribute("id");
        // Share has two dialogs for a new site.
        assertThat(List.of("org/rectify/modules/create-site.get.js", "org/rectify/header/menu.lib.js"))
                .allMatch(script ->
                        ShareFiles.text(ShareFiles.SCRIPTS.resolve(script)).contains('"' + id + '"'));
    }

    /** Every web script of Share's is at /share/service too, where one without this element runs for anybody. */
    @Test
    void everyWebScriptAsksWhoIsThere() {
        assertThat(ShareFiles.files(ShareFiles.SCRIPTS, ".desc.xml"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(one(ShareFiles.xml(file), "authentication")).isEqualTo("user"));
    }

    @Test
    void everyDashletIsOfferedToPeopleAndSites() {
        assertThat(ShareFiles.files(ShareFiles.SCRIPTS.resolve("org/rectify/dashlets"), ".desc.xml"))
                .allSatisfy(file -> assertThat(
                                ShareFiles.all(ShareFiles.xml(file), "family").map(Element::getTextContent))
                        .containsExactly("user-dashlet", "site-dashlet"));
    }

    @Test
    void nothingStandsWhereShareKeepsItsOwn() {
        assertThat(ShareFiles.files(ShareFiles.EXTENSION, ""))
                .filteredOn(Files::isRegularFile)
                .allSatisfy(
                        file -> assertThat(ShareFiles.EXTENSION.relativize(file).toString())
                                .containsIgnoringCase("rectify"));
    }

    private final Document extension =
            ShareFiles.xml(ShareFiles.EXTENSION.resolve("site-data/extensions/rectify-extension.xml"));

    @Test
    void theExtensionCustomizesOnlyPackagesThatShareHas() {
        assertThat(ShareFiles.all(extension, "targetPackageRoot").map(Element::getTextContent))
                .allMatch(ShareFiles.facts("packages")::contains);
        ShareFiles.all(extension, "sourcePackageRoot").forEach(source -> assertThat(
                        ShareFiles.SCRIPTS.resolve(source.getTextContent().replace('.', '/')))
                .isDirectory());
    }

    /** A script that runs after none of Share's is never run, and nobody says so. */
    @Test
    void whatRunsAfterOrMarksUpAScriptOfShareHasTheNameOfOne() {
        ShareFiles.all(extension, "customization").forEach(customization -> {
            String target = ShareFiles.all(customization, "targetPackageRoot")
                    .findFirst()
                    .orElseThrow()
                    .getTextContent()
                    .replace('.', '/');
            Path folder = ShareFiles.SCRIPTS.resolve(ShareFiles.all(customization, "sourcePackageRoot")
                    .findFirst()
                    .orElseThrow()
                    .getTextContent()
                    .replace('.', '/'));
            assertThat(ShareFiles.files(folder, ""))
                    .filteredOn(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".lib.js"))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(ShareFiles.facts("scripts")).contains(target + "/" + file.getFileName()));
        });
    }

    @Test
    void whatIsImportedOfShareIsThere() {
        Pattern imported = Pattern.compile("classpath:/alfresco/(?:site-webscripts|templates/webscripts)/([^\"]+)");
        Pattern included = Pattern.compile("<#include \"/(org/alfresco/[^\"]+)\"");
        Path repository = Path.of("../platform-module/src/main/resources/alfresco/extension/templates/webscripts");
        Stream.concat(
                        ShareFiles.files(ShareFiles.SCRIPTS, ".js").stream(),
                        ShareFiles.files(repository, ".js").stream())
                .forEach(file -> imported.matcher(ShareFiles.text(file))
                        .results()
                        .forEach(found -> assertThat(Stream.concat(
                                        ShareFiles.facts("scripts").stream(), ShareFiles.facts("repository").stream()))
                                .contains(found.group(1))));
        assertThat(ShareFiles.files(repository, ".ftl")).isNotEmpty().allSatisfy(file -> included.matcher(
                        ShareFiles.text(file))
                .results()
                .forEach(found -> assertThat(ShareFiles.facts("repository")).contains(found.group(1))));
    }

    @Test
    void partsArePutIntoRegionsThatShareHas() {
        assertThat(ShareFiles.all(extension, "component")
                        .map(part -> one(part, "source-id") + " " + one(part, "region-id")))
                .isNotEmpty()
                .allMatch(ShareFiles.facts("regions")::contains);
        assertThat(ShareFiles.all(extension, "url").map(Element::getTextContent))
                .allMatch(urls()::contains);
    }

    @Test
    void theConfigurationAddsToWhatShareReads() {
        assertThat(ShareFiles.all(config, "config")
                        .filter(each -> each.getAttribute("evaluator").equals("string-compare"))
                        .map(each -> each.getAttribute("condition"))
                        .filter(condition -> !condition.startsWith("activiti$")))
                .isNotEmpty()
                .allMatch(ShareFiles.facts("conditions")::contains);
    }

    @Test
    void whatTheBrowsersScriptsNameOfShareIsThere() {
        List<String> known = ShareFiles.facts("client");
        Pattern named = Pattern.compile("Alfresco\\.(?:util|component|module)\\.\\w+|Alfresco\\.[A-Z]\\w+");
        Pattern constant = Pattern.compile("Alfresco\\.constants\\.(\\w+)");
        for (Path script : ShareFiles.browserScripts()) {
            String text = ShareFiles.text(script);
            assertThat(named.matcher(text).results().map(found -> found.group()))
                    .allMatch(known::contains);
            assertThat(constant.matcher(text).results().map(found -> found.group(1)))
                    .allMatch(known::contains);
        }
        assertThat(known)
                .contains(
                        "afterFormRuntimeInit",
                        "addSubmitElement",
                        "submitElements",
                        "ajaxSubmitHandlers",
                        "failureCallback",
                        "Alfresco.widget.InsituEditor",
                        "onPersistFailure",
                        "getFolderIcon",
                        "getIconSize",
                        "alfrescoDataTable",
                        "workflow-cancel-link",
                        "workflow-delete-link",
                        "workflow-details-actions",
                        "workflow-list",
                        "workflowDetailedData",
                        "registerRenderer",
                        "registerAction");
    }

    @Test
    void whatIsNamedOfAikauIsThere() {
        List<String> known = ShareFiles.facts("aikau");
        Pattern named = Pattern.compile("\"(alfresco/[\\w/]+|(?:HEADER_APP|FCTSRCH|SITE)_\\w+)\"");
        Stream.concat(
                        ShareFiles.files(ShareFiles.SCRIPTS, ".js").stream(),
                        ShareFiles.files(ShareFiles.ROOT.resolve("META-INF/rectify/share/aikau"), ".js").stream())
                .forEach(script -> assertThat(
                                named.matcher(ShareFiles.text(script)).results().map(found -> found.group(1)))
                        .allMatch(known::contains));
        // Share puts the location for the name wherever a path begins with the name, once more where the location does.
        assertThat(ShareFiles.all(extension, "package")).isNotEmpty().allSatisfy(each -> {
            String location = each.getAttribute("location");
            assertThat(ShareFiles.ROOT.resolve("META-INF/" + location)).isDirectory();
            assertThat(location).doesNotStartWith(each.getAttribute("name"));
        });
        assertThat(ShareFiles.ROOT.resolve("META-INF/rectify/share/aikau/SearchFacts.js"))
                .isRegularFile();
        assertThat(ShareFiles.text(ShareFiles.SCRIPTS.resolve("org/rectify/faceted-search/faceted-search.get.js")))
                .contains("\"rectifyAikau/SearchFacts\"");
    }

    private static Path page(String id) {
        return ShareFiles.EXTENSION.resolve("site-data/pages/" + id + ".xml");
    }

    private static List<String> urls() {
        return ShareFiles.files(ShareFiles.SCRIPTS, ".desc.xml").stream()
                .map(file -> one(ShareFiles.xml(file), "url"))
                .toList();
    }

    private static String one(Document document, String name) {
        return ShareFiles.all(document, name).findFirst().orElseThrow().getTextContent();
    }

    private static String one(Element element, String name) {
        return ShareFiles.all(element, name).findFirst().orElseThrow().getTextContent();
    }
}
