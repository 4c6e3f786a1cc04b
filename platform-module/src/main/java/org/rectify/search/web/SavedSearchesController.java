package org.rectify.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rectify.platform.Identity;
import org.rectify.search.SavedSearches;
import org.rectify.search.SavedSearches.Saved;
import org.rectify.web.Answer;
import org.rectify.web.Json;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** The searches that the caller keeps; nobody sees another's. */
@Controller
public class SavedSearchesController {

    private static final int LONGEST_NAME = 50;

    private final SavedSearches saved;
    private final SearchQueries queries;
    private final Identity identity;
    private final Json json;
    private final Writes writes;

    public SavedSearchesController(
            SavedSearches saved, SearchQueries queries, Identity identity, Json json, Writes writes) {
        this.saved = saved;
        this.queries = queries;
        this.identity = identity;
        this.json = json;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/search/saved")
    public Answer all() {
        return writes.read(() -> Answer.ok(
                new All(saved.of(identity.userName()).stream().map(this::item).toList())));
    }

    @PostMapping(Links.BASE + "/search/saved")
    public Answer add(HttpServletRequest request, JsonObject body) {
        return writes.once(request, () -> {
            Saved added = saved.add(identity.userName(), name(body), query(body));
            return Answer.created(Links.to(request, "/search/saved/" + added.id()), item(added));
        });
    }

    @PutMapping(Links.BASE + "/search/saved/{id}")
    public Answer change(HttpServletRequest request, @PathVariable("id") String id, JsonObject body) {
        return writes.once(
                request, () -> Answer.ok(item(saved.change(identity.userName(), id, name(body), query(body)))));
    }

    @DeleteMapping(Links.BASE + "/search/saved/{id}")
    public Answer remove(HttpServletRequest request, @PathVariable("id") String id) {
        return writes.once(request, () -> {
            saved.remove(identity.userName(), id);
            return all();
        });
    }

    private static String name(JsonObject body) {
        body.only("name", "query");
        String name = body.line("name", LONGEST_NAME);
        if (name == null) {
            throw body.missing("name");
        }
        return name;
    }

    private String query(JsonObject body) {
        return json.text(queries.kept(body.object("query")));
    }

    private Item item(Saved each) {
        return new Item(each.id(), each.name(), json.object(each.query().getBytes(StandardCharsets.UTF_8)), each.at());
    }

    private record All(List<Item> items) {}

    private record Item(String id, String name, Map<String, Object> query, Instant createdAt) {}
}
