package org.rectify.problem.web;

import java.util.List;
import java.util.Locale;
import org.rectify.deadline.Deadlines;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.Problems;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.web.Answer;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/** Answers with a whole problem, carrying its version. */
public final class ProblemAnswers {

    private final Problems problems;
    private final Units units;
    private final Deadlines deadlines;
    private final Messages messages;

    public ProblemAnswers(Problems problems, Units units, Deadlines deadlines, Messages messages) {
        this.problems = problems;
        this.units = units;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    Answer problem(String id, Locale locale) {
        ProblemJson problem = json(id, locale);
        return Answer.ok(problem).version(problem.version());
    }

    Answer created(String id, String location, Locale locale) {
        ProblemJson problem = json(id, locale);
        return Answer.created(location, problem).version(problem.version());
    }

    /** @param steps null where they were not asked for */
    ProblemRow row(ProblemEntry entry, long repeats, List<ProblemStep> steps, Names names, Labels labels) {
        return ProblemRow.of(entry, repeats, steps, names, labels, deadlines);
    }

    ProblemMapper mapper(Locale locale) {
        return new ProblemMapper(names(), labels(locale), deadlines);
    }

    Names names() {
        return new Names(units);
    }

    Labels labels(Locale locale) {
        return new Labels(messages, locale);
    }

    private ProblemJson json(String id, Locale locale) {
        return mapper(locale).map(problems.view(id));
    }
}
