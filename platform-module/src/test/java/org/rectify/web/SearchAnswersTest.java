package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.search.SearchQuery;
import org.springframework.mock.web.MockHttpServletResponse;

class SearchAnswersTest {

    private final RestFixture rest = new RestFixture();
    private final OpenApiSchemas contract =
            new OpenApiSchemas(RestFixture.text(rest.get("/openapi.json").send()));

    @Test
    void answersAsTheContractSays() {
        MockHttpServletResponse found = rest.get(
                        "/search?q=%E5%8F%B0%E8%B4%A6&kind=order,file&facets=true&sort=-deadline&year=2026")
                .send();
        assertThat(found.getStatus()).isEqualTo(200);
        contract.check("SearchResult", RestFixture.text(found));
        assertThat(RestFixture.text(found)).contains("整改通知单", "整改中", "第一街道");
        SearchQuery asked = rest.search.asked.get(0);
        assertThat(asked.words()).isEqualTo("台账");
        assertThat(asked.kinds()).isEqualTo(Set.of("order", "file"));
        assertThat(asked.years()).isEqualTo(Set.of(2026));
        assertThat(asked.sort()).isEqualTo(new SearchQuery.Sort(SearchQuery.Field.DEADLINE, true));
        contract.check(
                "Suggestions", RestFixture.text(rest.get("/search/suggest?q=a").send()));
        assertThat(RestFixture.text(rest.get("/search/suggest").send())).isEqualTo("{\"items\":[]}");
    }

    @Test
    void exportsWhatWasFound() throws IOException {
        MockHttpServletResponse sent =
                rest.get("/search/export?q=%E5%8F%B0%E8%B4%A6").send();
        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(sent.getContentType()).startsWith("application/vnd.openxmlformats");
        StringBuilder text = new StringBuilder();
        Path file = Files.createTempFile("rectify-test", ".xlsx");
        Files.write(file, sent.getContentAsByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        // The writer puts every character that is not ASCII as its number.
        String read = Pattern.compile("&#x([0-9a-fA-F]+);")
                .matcher(text)
                .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
        assertThat(read)
                .contains("检索词：台账", "照片.pdf", "区督整〔2026〕7号", "台账 &lt;b&gt;未&lt;/b&gt;更新")
                .doesNotContain("<f>");
    }

    @Test
    void keepsSearches() {
        MockHttpServletResponse added = rest.post(
                        "/search/saved", "{\"name\":\"常用\",\"query\":{\"q\":\"消防\",\"light\":[\"red\"]}}")
                .send();
        assertThat(added.getStatus()).isEqualTo(201);
        contract.check("SavedSearch", RestFixture.text(added));
        assertThat(RestFixture.text(added)).contains("\"q\":\"消防\"", "\"light\":[\"red\"]");
        contract.check(
                "SavedSearches", RestFixture.text(rest.get("/search/saved").send()));
        assertThat(rest.call("PUT", "/search/saved/s1")
                        .body("application/json", "{\"name\":\"b\",\"query\":{}}".getBytes())
                        .send()
                        .getStatus())
                .isEqualTo(200);
        assertThat(RestFixture.text(rest.call("DELETE", "/search/saved/s1").send()))
                .isEqualTo("{\"items\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=case",
                "light=blue",
                "year=soon",
                "unit=nowhere",
                "sort=title",
                "status=%27%20or%201",
                "max=501",
                "skip=-1",
                "what=1"
            })
    void refusesWhatMeansNothing(String query) {
        MockHttpServletResponse refused = rest.get("/search?" + query).send();
        assertThat(refused.getStatus()).isEqualTo(400);
        contract.check("ProblemJson", RestFixture.text(refused));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":{}}",
                "{\"name\":\"a\",\"query\":{\"light\":[\"blue\"]}}",
                "{\"name\":\"a\",\"query\":{\"skip\":1}}",
                "{\"name\":\"a\",\"query\":[]}"
            })
    void keepsNoSearchThatMeansNothing(String body) {
        assertThat(rest.post("/search/saved", body).send().getStatus()).isEqualTo(400);
    }

    @Test
    void onlyAdministratorsHaveTheIndexBuiltAnew() {
        assertThat(rest.post("/admin/search/rebuild", "{}").send().getStatus()).isEqualTo(403);
        rest.administrator = true;
        assertThat(rest.post("/admin/search/rebuild", "{}").send().getStatus()).isEqualTo(202);
        assertThat(rest.started).contains("search-rebuild");
    }
}
