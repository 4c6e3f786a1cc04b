package org.rectify.acceptance.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a table of who may take which step, where: a block for each state that begins with its name; in it, indented, a line
 * for each account that sees the record, with the steps that it may take, "-" for none.
 */
public final class WhoMay {

    private WhoMay() {}

    /** By state and account the steps. */
    public static Map<String, Map<String, Set<String>>> read(String resource) {
        Map<String, Map<String, Set<String>>> table = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WhoMay.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            Map<String, Set<String>> rows = Map.of();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] words = line.strip().split("\\s+");
                if (line.startsWith(" ")) {
                    Set<String> steps = new TreeSet<>(List.of(words).subList(1, words.length));
                    steps.remove("-");
                    rows.put(words[0], steps);
                } else {
                    rows = new LinkedHashMap<>();
                    table.put(words[0], rows);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
