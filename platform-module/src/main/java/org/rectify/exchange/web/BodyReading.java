package org.rectify.exchange.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.web.JsonObject;

/**
 * A body that was read although something is wrong with it: what cannot be read is set aside, field after field, so that
 * all of it is told and not only the first.
 *
 * @param wanted what the rest asks for
 * @param wrong why the fields that were set aside could not be read
 */
record BodyReading<T>(T wanted, List<Refusal> wrong) {

    static <T> BodyReading<T> of(Map<String, Object> body, Function<JsonObject, T> reader) {
        List<Refusal> wrong = new ArrayList<>();
        Map<String, Object> rest = body;
        while (true) {
            try {
                return new BodyReading<>(reader.apply(new JsonObject(rest)), wrong);
            } catch (RefusedException e) {
                wrong.add(e.refusal());
                rest = without(rest, e.refusal().field());
            }
        }
    }

    /** What was set aside, and what the record's own rules say of the rest but for the same fields. */
    List<Refusal> with(List<Refusal> judged) {
        List<Refusal> all = new ArrayList<>(wrong);
        judged.stream()
                .filter(refusal ->
                        wrong.stream().noneMatch(known -> known.field().equals(refusal.field())))
                .forEach(all::add);
        return all;
    }

    private static Map<String, Object> without(Map<String, Object> body, String path) {
        String plain = path.replaceAll("\\[.*", "");
        Map<String, Object> rest = new LinkedHashMap<>(body);
        int dot = plain.indexOf('.');
        if (dot < 0) {
            require(rest.remove(plain), path);
            return rest;
        }
        String outer = plain.substring(0, dot);
        Map<String, Object> inner = new LinkedHashMap<>();
        ((Map<?, ?>) rest.get(outer)).forEach((key, value) -> inner.put(String.valueOf(key), value));
        require(inner.remove(plain.substring(dot + 1)), path);
        rest.put(outer, inner);
        return rest;
    }

    private static void require(Object removed, String path) {
        if (removed == null) {
            throw new IllegalStateException("Refused for what is not there: " + path);
        }
    }
}
