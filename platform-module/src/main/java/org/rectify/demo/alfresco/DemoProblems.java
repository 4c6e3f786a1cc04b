package org.rectify.demo.alfresco;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.rectify.demo.internal.Chapter;
import org.rectify.demo.internal.Library;
import org.rectify.demo.internal.ProblemStories;
import org.rectify.demo.internal.ProblemStories.Fate;
import org.rectify.demo.internal.ProblemStories.Story;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.alfresco.ProblemService;

/** Plays the stories of problems with the real services, with the clock set to the moment of the story. */
public final class DemoProblems implements Chapter {

    private static final int AGAIN_DAYS = 60;

    private final ProblemService problems;
    private final StoryTime time;

    public DemoProblems(ProblemService problems, StoryTime time) {
        this.problems = problems;
        this.time = time;
    }

    @Override
    public String progress() {
        return "progress-problems";
    }

    @Override
    public Set<String> lives() {
        return new LinkedHashSet<>(ProblemStories.keys());
    }

    @Override
    public void tell(Teller teller) {
        Library library = Library.read();
        LocalDate today = LocalDate.now(time.clock());
        for (String key : ProblemStories.keys()) {
            teller.live(key, () -> ProblemStories.of(key, library, today).forEach(this::tell));
        }
    }

    private void tell(Story story) {
        Problem problem = as(story.by(), story.at(), () -> problems.createDemo(story.facts()));
        LocalDateTime later = story.at().plusMinutes(50);
        String owner = story.fate() == Fate.CLAIMED ? story.owner() : story.by();
        ProblemStep step =
                switch (story.fate()) {
                    case LEFT -> null;
                    case CLAIMED -> ProblemStep.CLAIM;
                    case SETTLED -> ProblemStep.SETTLE;
                    case WITHDRAWN -> ProblemStep.WITHDRAW;
                };
        if (step != null) {
            as(owner, later, () -> problems.take(problem.id(), step, remark(step), null));
        }
        if (story.again()) {
            ProblemFacts facts = story.facts();
            ProblemFacts again = new ProblemFacts(
                    facts.description(),
                    facts.source(),
                    facts.category(),
                    facts.severity(),
                    facts.pace(),
                    facts.foundOn().plusDays(AGAIN_DAYS),
                    facts.foundAt(),
                    facts.foundBy(),
                    facts.unit(),
                    problem.id());
            as(story.by(), story.at().plusDays(AGAIN_DAYS), () -> problems.createDemo(again));
        }
    }

    private static String remark(ProblemStep step) {
        return switch (step) {
            case CLAIM -> "情况属实，我单位认领该问题，将举一反三抓好整改。";
            case SETTLE -> "检查当场已督促整改到位，经现场复核不再另行下发整改通知单。";
            default -> "经核实与已登记的问题重复，系误录。";
        };
    }

    private <T> T as(String userName, LocalDateTime at, Supplier<T> work) {
        return time.as(userName, at.atZone(time.clock().getZone()).toInstant(), work);
    }
}
