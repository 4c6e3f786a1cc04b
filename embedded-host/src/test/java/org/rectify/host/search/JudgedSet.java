package org.rectify.host.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 1,000 texts and 150 searches with what they ought to find. Texts are put together from pieces to which a person has noted
 * the words that are in them, so that what a search ought to find follows from the words that it stands for, and from no
 * analyser. The same seed makes the same set at any time.
 */
final class JudgedSet {
    static final int TEXTS = 1_000;
    static final int SEARCHES = 150;

    private static final long SEED = 20_261_128L;
    private static final String FOLDER = "/quality/";
    private static final List<String> UNITS =
            List.of("清河街道", "望江街道", "青云镇", "柳荫社区", "东风社区", "市政所", "环卫所", "实验小学", "园林处", "城投集团");

    /** Of what sort a search is, for the report. */
    enum Sort {
        TWO("two characters"),
        THREE("three characters"),
        FOUR("four and more"),
        SEVERAL("several words"),
        RUN("several words without a blank, in another order"),
        MIXED("numbers, Latin letters, full width"),
        HARD("written by hand");

        final String title;

        Sort(String title) {
            this.title = title;
        }
    }

    /** A piece of text with the words in it, and those that only look as if they were. */
    record Piece(String text, Set<String> words, Set<String> looks) {}

    /** A text with the words in it. */
    record Text(int id, String text, Set<String> words) {}

    /** A search as it is typed, and what it ought to find. */
    record Search(Sort sort, String typed, Set<Integer> relevant) {}

    /** What one way of searching comes to: means over searches; {@code first} is the precision of the first ten. */
    record Figures(double precision, double recall, double first) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    final List<Piece> pieces = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    final List<Search> searches = new ArrayList<>();

    JudgedSet() {
        for (String[] line : lines("pieces.txt")) {
            pieces.add(new Piece(line[0], words(line[1]), line.length > 2 ? words(line[2]) : Set.of()));
        }
        Random random = new Random(SEED);
        for (int id = 0; id < TEXTS; id++) {
            texts.add(text(id, random));
        }
        Set<String> typed = new HashSet<>();
        for (String[] line : lines("hard.txt")) {
            add(typed, Sort.HARD, line[0], words(line[1]));
        }
        List<String> all = new ArrayList<>(new TreeSet<>(
                pieces.stream().flatMap(piece -> piece.words().stream()).toList()));
        Collections.shuffle(all, random);
        single(typed, all, Sort.TWO, 25);
        single(typed, all, Sort.THREE, 15);
        single(typed, all, Sort.FOUR, 20);
        single(typed, all, Sort.MIXED, 12);
        pairs(typed, random, Sort.SEVERAL, 22);
        pairs(typed, random, Sort.RUN, SEARCHES - searches.size());
    }

    private Text text(int id, Random random) {
        Set<Integer> chosen = new java.util.LinkedHashSet<>();
        while (chosen.size() < 3) {
            chosen.add(random.nextInt(pieces.size()));
        }
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        String said = chosen.stream().map(i -> pieces.get(i).text()).collect(Collectors.joining("；"));
        Set<String> words = new TreeSet<>();
        chosen.forEach(i -> words.addAll(pieces.get(i).words()));
        words.add(unit);
        return new Text(id, unit + "：" + said + "。", words);
    }

    private void single(Set<String> typed, List<String> all, Sort sort, int many) {
        int before = searches.size();
        for (String word : all) {
            if (searches.size() - before < many && sort(word) == sort) {
                String wide = sort == Sort.MIXED && (searches.size() & 1) == 0 ? wide(word) : word;
                add(typed, sort, wide, Set.of(word));
            }
        }
    }

    private static Sort sort(String word) {
        if (!word.codePoints().allMatch(Character::isIdeographic)) {
            return Sort.MIXED;
        }
        return word.length() == 2 ? Sort.TWO : word.length() == 3 ? Sort.THREE : Sort.FOUR;
    }

    /** Two words of one piece that do not overlap in it; without a blank, in the other order. */
    private void pairs(Set<String> typed, Random random, Sort sort, int many) {
        int before = searches.size();
        while (searches.size() - before < many) {
            Piece piece = pieces.get(random.nextInt(pieces.size()));
            List<String> words = piece.words().stream()
                    .filter(word -> sort(word) != Sort.MIXED)
                    .toList();
            if (words.size() < 2) {
                continue;
            }
            String one = words.get(random.nextInt(words.size()));
            String two = words.get(random.nextInt(words.size()));
            int end = piece.text().indexOf(one) + one.length();
            if (piece.text().indexOf(two) >= end) {
                add(typed, sort, sort == Sort.RUN ? two + one : one + " " + two, Set.of(one, two));
            }
        }
    }

    private void add(Set<String> typed, Sort sort, String search, Set<String> words) {
        if (typed.add(search)) {
            Set<Integer> relevant = texts.stream()
                    .filter(text -> words.stream()
                            .allMatch(word -> word.startsWith("!")
                                    ? !text.words().contains(word.substring(1))
                                    : text.words().contains(word)))
                    .map(Text::id)
                    .collect(Collectors.toSet());
            searches.add(new Search(sort, search, relevant));
        }
    }

    private static String wide(String word) {
        StringBuilder wide = new StringBuilder();
        word.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private static Set<String> words(String listed) {
        return new TreeSet<>(Arrays.asList(listed.split(" ")));
    }

    private static List<String[]> lines(String name) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(JudgedSet.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many searches of each sort there are. */
    Map<Sort, Integer> bySort() {
        Map<Sort, Integer> counts = new LinkedHashMap<>();
        searches.forEach(search -> counts.merge(search.sort(), 1, Integer::sum));
        return counts;
    }

    /**
     * What a way of searching comes to over the searches of a sort.
     *
     * @param sort null for all
     * @param way what it finds of what is typed, the best first
     */
    Figures figures(Sort sort, Function<String, List<Integer>> way) {
        double precision = 0;
        double recall = 0;
        double first = 0;
        int many = 0;
        for (Search search : searches) {
            if (sort != null && search.sort() != sort) {
                continue;
            }
            List<Integer> found = way.apply(search.typed());
            List<Integer> top = found.subList(0, Math.min(10, found.size()));
            precision += share(search, found, found.size());
            recall += share(search, found, search.relevant().size());
            first += share(search, top, top.size());
            many++;
        }
        return new Figures(precision / many, recall / many, first / many);
    }

    /** How many of those found ought to be, of so many; of nothing nothing is missing. */
    private static double share(Search search, List<Integer> found, int of) {
        return of == 0
                ? 1
                : (double) found.stream().filter(search.relevant()::contains).count() / of;
    }
}
