package org.rectify.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.Problems;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Links;
import org.rectify.web.Preconditions;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Enters problems, one or a grid of them, changes what one says and shows one. */
@Controller
public class ProblemsController {

    private final Problems problems;
    private final ProblemAnswers answers;
    private final org.rectify.web.Problems refusals;
    private final Writes writes;

    public ProblemsController(
            Problems problems, ProblemAnswers answers, org.rectify.web.Problems refusals, Writes writes) {
        this.problems = problems;
        this.answers = answers;
        this.refusals = refusals;
        this.writes = writes;
    }

    @PostMapping(Links.BASE + "/problems")
    public Answer create(HttpServletRequest request, JsonObject body, Locale locale) {
        if (body.has("rows")) {
            List<ProblemFacts> rows = ProblemGrid.read(body).rows();
            return writes.once(request, () -> {
                List<Problem> made = problems.createAll(rows);
                return new Answer(
                        201, null, null, new Made(made.stream().map(Problem::id).toList()));
            });
        }
        ProblemFacts facts = ProblemReader.read(body);
        return writes.once(request, () -> {
            Problem problem = problems.create(facts);
            return answers.created(problem.id(), Links.to(request, "/problems/" + problem.id()), locale);
        });
    }

    /** What is wrong with a grid, cell by cell, before it is sent. */
    @PostMapping(Links.BASE + "/problems/check")
    public Answer check(JsonObject body, Locale locale) {
        ProblemGrid grid = ProblemGrid.read(body);
        return writes.read(() -> Answer.ok(new Checked(grid.check(problems).stream()
                .map(refusal -> refusals.of(refusal, locale))
                .toList())));
    }

    @GetMapping(Links.BASE + "/problems/{id}")
    public Answer problem(@PathVariable("id") String id, Locale locale) {
        return writes.read(() -> answers.problem(id, locale));
    }

    @PutMapping(Links.BASE + "/problems/{id}")
    public Answer edit(HttpServletRequest request, @PathVariable("id") String id, JsonObject body, Locale locale) {
        Integer version = Preconditions.version(request);
        ProblemFacts facts = ProblemReader.read(body);
        return writes.once(request, () -> {
            problems.edit(id, facts, version);
            return answers.problem(id, locale);
        });
    }

    private record Made(List<String> ids) {}

    private record Checked(List<org.rectify.web.Problem> errors) {}
}
