package org.rectify.host.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.deadline.LightThresholds;
import org.rectify.search.internal.Afts;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;

/**
 * Measures what searches over the judged set find on an ACS with a search engine, by the very queries that the module
 * writes, and prints a row for docs/search-quality.md. Puts the texts into a folder of their own below the company home,
 * once, and leaves them there: for a server that is thrown away.
 *
 * <p>Arguments: the address ({@code http://HOST:PORT/alfresco}), and the administrator's name and password with a colon between.
 */
public final class SearchQualityOnAcs {
    private static final String KIND = "judged";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Caller EVERYBODY = new Caller(new Person("admin", "admin"), Map.of(), Map.of(), true, false);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final JudgedSet set = new JudgedSet();
    private final String api;
    private final String authorization;

    private SearchQualityOnAcs(String host, String user) {
        this.api = host + "/api/-default-/public";
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        SearchQualityOnAcs quality = new SearchQualityOnAcs(arguments[0], arguments[1]);
        while (quality.search("=rect:searchKind:\"" + KIND + "\"", 1).size() == 0) {
            quality.fill();
            Thread.sleep(60_000);
        }
        System.out.println("all: " + quality.row(null));
        for (JudgedSet.Sort sort : quality.set.bySort().keySet()) {
            System.out.println(sort.title + ": " + quality.row(sort));
        }
    }

    private void fill() throws IOException, InterruptedException {
        String folder = post(
                        "/alfresco/versions/1/nodes/-root-/children",
                        Map.of("name", "judged " + System.currentTimeMillis(), "nodeType", "cm:folder"))
                .at("/entry/id")
                .asText();
        for (JudgedSet.Text text : set.texts) {
            post(
                    "/alfresco/versions/1/nodes/" + folder + "/children",
                    Map.of(
                            "name",
                            "judged " + text.id(),
                            "nodeType",
                            "cm:folder",
                            "aspectNames",
                            List.of("rect:searchable"),
                            "properties",
                            Map.of("rect:searchKind", KIND, "rect:searchText", text.text())));
        }
    }

    private String row(JudgedSet.Sort sort) {
        JudgedSet.Figures figures = set.figures(sort, this::found);
        return "%.3f | %.3f | %.3f | %.3f"
                .formatted(figures.precision(), figures.recall(), figures.f1(), figures.first());
    }

    private List<Integer> found(String typed) {
        try {
            Afts afts = Afts.of(SearchFixture.words(typed), EVERYBODY, new LightThresholds(DAY, DAY, DAY));
            return search(afts.query(), JudgedSet.TEXTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Integer> search(String query, int most) throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>();
        body.put("query", Map.of("language", "afts", "query", query));
        body.put("filterQueries", List.of(Map.of("query", "=rect:searchKind:\"" + KIND + "\"")));
        body.put("localization", Map.of("locales", List.of("zh", "en")));
        body.put("paging", Map.of("maxItems", most));
        List<Integer> found = new ArrayList<>();
        post("/search/versions/1/search", body)
                .at("/list/entries")
                .forEach(entry -> found.add(
                        Integer.valueOf(entry.at("/entry/name").asText().replace("judged ", ""))));
        return found;
    }

    private JsonNode post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(api + path))
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " for " + body + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
