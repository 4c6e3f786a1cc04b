package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the repository ships for Share's sake, held against what the Share module has. */
class ShareRepositoryTest {

    private static final Path PLATFORM = Path.of("../platform-module/src/main/resources/alfresco");
    private static final Path FACETS = PLATFORM.resolve("extension/solr-facets-config-custom.properties");

    /** As SolrFacetConfig of Alfresco/alfresco-community-repo reads them. */
    private static final Set<String> FACET_SETTINGS = Set.of(
            "filterID",
            "displayName",
            "displayControl",
            "maxFilters",
            "hitThreshold",
            "minFilterValueLength",
            "sortBy",
            "scope",
            "scopedSites",
            "isEnabled");

    private static final Set<String> FACET_ORDERS =
            Set.of("ALPHABETICALLY", "REVERSE_ALPHABETICALLY", "ASCENDING", "DESCENDING", "INDEX");

    @Test
    void theSiteOfTheRecordsGetsThePageThatThePresetMakes() {
        assertThat(ShareFiles.text(PLATFORM.resolve("module/rectify-platform/share/rectify-site-dashboard.xml")))
                .isEqualTo(ShareFiles.text(ShareFiles.EXTENSION.resolve("site-data/presets/rectify-presets.xml")));
    }

    @Test
    void everyFacetIsOfAPropertyThatIsCountedAndIsWhole() {
        Properties facets = facets();
        Set<String> properties = facets.stringPropertyNames().stream()
                .map(key -> key.substring("custom.".length(), key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(properties)
                .hasSize(7)
                .allMatch(Models.content().aspects.get("rect:searchable").properties()::contains);
        properties.forEach(property -> {
            FACET_SETTINGS.forEach(setting -> assertThat(facets.getProperty("custom." + property + "." + setting))
                    .as(property + " " + setting)
                    .isNotNull());
            assertThat(FACET_ORDERS).contains(facets.getProperty("custom." + property + ".sortBy"));
            assertThat(facets.getProperty("custom." + property + ".filterID")).startsWith("rectify_");
        });
    }

    @Test
    void everyFacetHasItsName() {
        assertThat(facetNames()).hasSize(7).allMatch(ShareFiles.words("_zh_CN").stringPropertyNames()::contains);
    }

    /** The keys of the facets' names. */
    static List<String> facetNames() {
        Properties facets = facets();
        return facets.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".displayName"))
                .map(facets::getProperty)
                .toList();
    }

    private static Properties facets() {
        Properties facets = new Properties();
        try (Reader reader = Files.newBufferedReader(FACETS, StandardCharsets.UTF_8)) {
            facets.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return facets;
    }
}
