package org.rectify.problem.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.Problems;
import org.rectify.web.JsonObject;

/**
 * Several problems entered at once. Each row is read by itself, so that one that cannot be read does not hide what is
 * wrong with the others.
 *
 * @param facts the rows that could be read, by their place
 * @param unreadable why the others could not, by their place
 */
record ProblemGrid(Map<Integer, ProblemFacts> facts, Map<Integer, Refusal> unreadable) {

    static ProblemGrid read(JsonObject body) {
        body.only("rows");
        List<JsonObject> rows = body.objects("rows", Problems.MOST_ROWS);
        if (rows.isEmpty()) {
            throw body.missing("rows");
        }
        Map<Integer, ProblemFacts> facts = new TreeMap<>();
        Map<Integer, Refusal> unreadable = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                facts.put(i, ProblemReader.read(rows.get(i)));
            } catch (RefusedException refused) {
                unreadable.put(i, refused.refusal());
            }
        }
        return new ProblemGrid(facts, unreadable);
    }

    /** The rows, where all could be read. */
    List<ProblemFacts> rows() {
        unreadable.keySet().stream().sorted().findFirst().ifPresent(row -> {
            throw new RefusedException(unreadable.get(row));
        });
        return List.copyOf(facts.values());
    }

    /** All that is wrong, row after row. */
    List<Refusal> check(Problems problems) {
        List<Integer> places = List.copyOf(facts.keySet());
        Map<Integer, List<Refusal>> wrong = new TreeMap<>();
        unreadable.forEach((row, refusal) -> wrong.put(row, List.of(refusal)));
        for (Refusal refusal : problems.check(List.copyOf(facts.values()))) {
            // The door counts the rows that it was given.
            int end = refusal.field().indexOf(']');
            int row = places.get(Integer.parseInt(refusal.field().substring("rows[".length(), end)));
            String field = "rows[" + row + refusal.field().substring(end);
            List<Object> arguments = refusal.arguments().stream()
                    .map(argument -> argument.equals(refusal.field()) ? field : argument)
                    .toList();
            wrong.computeIfAbsent(row, key -> new ArrayList<>())
                    .add(new Refusal(refusal.kind(), refusal.code(), field, refusal.allowed(), arguments));
        }
        return wrong.values().stream().flatMap(List::stream).toList();
    }
}
