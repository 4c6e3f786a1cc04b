package org.rectify.agreement.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.agreement.Agreement.Clause;
import org.rectify.platform.Refusal;

/** Scores of a review: one for each target, and their sum by weight. */
final class Scores {

    private static final int HIGHEST = 100;

    private Scores() {}

    /** The scores by key: a target may be named by its number among the targets, from 1 on. */
    static List<Score> named(List<Score> scores, List<Clause> targets) {
        return scores.stream().map(score -> named(score, targets)).toList();
    }

    private static Score named(Score score, List<Clause> targets) {
        if (!score.clause().matches("[0-9]{1,3}")) {
            return score;
        }
        int number = Integer.parseInt(score.clause());
        return number < 1 || number > targets.size()
                ? score
                : new Score(targets.get(number - 1).key(), score.score());
    }

    static Optional<Refusal> check(List<Score> scores, List<Clause> targets) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            String path = "scores[" + i + "]";
            if (targets.stream().noneMatch(target -> target.key().equals(score.clause()))) {
                return Optional.of(Refusal.invalid("agreement.clause.unknown", path + ".clause", score.clause()));
            }
            if (seen.put(score.clause(), score.score()) != null) {
                return Optional.of(Refusal.invalid("agreement.clause.twice", path + ".clause", score.clause()));
            }
            if (score.score() < 0 || score.score() > HIGHEST) {
                return Optional.of(Refusal.invalid("agreement.score.invalid", path + ".score"));
            }
        }
        return targets.stream()
                .filter(target -> !seen.containsKey(target.key()))
                .findFirst()
                .map(target -> Refusal.invalid("agreement.score.missing", "scores", target.text()));
    }

    static Map<String, Integer> byKey(List<Score> scores) {
        Map<String, Integer> byKey = new LinkedHashMap<>();
        scores.forEach(score -> byKey.put(score.clause(), score.score()));
        return byKey;
    }

    /** Hundredths of a per cent: weights sum to 100, so nothing is rounded. */
    static int total(Map<String, Integer> scores, List<Clause> targets) {
        return targets.stream()
                .mapToInt(target -> target.weight() * scores.getOrDefault(target.key(), 0))
                .sum();
    }
}
