package org.rectify.demo.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people say when they take a step, by occasion. */
public final class Phrases {

    private static final Pattern NUMBER = Pattern.compile("\\{([nm])}");

    private final Map<String, List<String>> byOccasion;

    private Phrases(Map<String, List<String>> byOccasion) {
        this.byOccasion = byOccasion;
    }

    /** Reads the phrases that the module carries. */
    public static Phrases read() {
        Map<String, List<String>> phrases = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : DemoResource.lines("phrases.txt")) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                phrases.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isEmpty()) {
                current.add(line);
            }
        }
        return new Phrases(phrases);
    }

    /** One of the phrases for the occasion, with {@code {name}} replaced by the values of that name. */
    public String pick(String occasion, Random random, Map<String, String> values) {
        List<String> known = byOccasion.get(occasion);
        if (known == null) {
            throw new IllegalArgumentException("No phrases for " + occasion);
        }
        String phrase = known.get(random.nextInt(known.size()));
        for (Map.Entry<String, String> value : values.entrySet()) {
            phrase = phrase.replace("{" + value.getKey() + "}", value.getValue());
        }
        return phrase;
    }

    /** The text with every {@code {n}} replaced by a small number and every {@code {m}} by a larger one. */
    public static String numbered(String text, Random random) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.replaceAll(found ->
                Integer.toString(found.group(1).equals("n") ? 2 + random.nextInt(6) : 21 + random.nextInt(48)));
    }
}
