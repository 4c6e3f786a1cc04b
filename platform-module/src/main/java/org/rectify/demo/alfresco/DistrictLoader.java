package org.rectify.demo.alfresco;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rectify.calendar.Calendars;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.demo.DemoLoader;
import org.rectify.demo.internal.Chapter;
import org.rectify.demo.internal.Chapter.Dated;
import org.rectify.demo.internal.District;
import org.rectify.demo.internal.EvidenceMaker;
import org.rectify.demo.internal.Library;
import org.rectify.demo.internal.life.Life;
import org.rectify.demo.internal.life.Programme;
import org.rectify.demo.internal.life.Programme.Planned;
import org.rectify.demo.internal.life.Stage;
import org.rectify.demo.sql.DemoMarks;
import org.rectify.job.Jobs;
import org.rectify.platform.Identity;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.SettableClock;
import org.rectify.platform.Transactions;

/** Loads units and people in bounded batches and then life after life, each whole in a transaction of its own. */
public final class DistrictLoader implements DemoLoader {

    private static final int BATCH = 25;
    private static final int NEWS_DAYS = 10;

    /** Marked beside the lives, when all that comes after them is done too. */
    private static final String END = "end";

    private final boolean enabled;
    private final DemoDirectory directory;
    private final Stage stage;
    private final OldNews news;
    private final List<Chapter> chapters;
    private final DemoMarks marks;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Identity identity;
    private final SettableClock clock;
    private final AtomicBoolean seenComplete = new AtomicBoolean();

    /** @param enabled setting {@code rectify.demo.enabled} */
    public DistrictLoader(
            boolean enabled,
            DemoDirectory directory,
            Stage stage,
            OldNews news,
            List<Chapter> chapters,
            DemoMarks marks,
            Calendars calendars,
            Transactions transactions,
            Identity identity,
            SettableClock clock) {
        this.enabled = enabled;
        this.directory = directory;
        this.stage = stage;
        this.news = news;
        this.chapters = chapters;
        this.marks = marks;
        this.calendars = calendars;
        this.transactions = transactions;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    @Override
    public boolean loaded() {
        // It is asked often, and what is loaded stays.
        if (!seenComplete.get()) {
            seenComplete.set(complete(marked()));
        }
        return seenComplete.get();
    }

    @Override
    public Optional<Refusal> refusal() {
        if (!enabled) {
            return Optional.of(Refusal.forbidden("demo.disabled"));
        }
        Set<String> marked = marked();
        boolean interrupted = !marked.isEmpty() && !complete(marked);
        boolean refused = !interrupted && transactions.read(marks::othersExist);
        return refused ? Optional.of(Refusal.conflict("demo.records", List.of())) : Optional.empty();
    }

    @Override
    public void load(Jobs.Progress progress) {
        refusal().ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        identity.runAsSystem(() -> {
            Library library = Library.read();
            WorkingCalendar calendar = calendars.current();
            LocalDateTime present = LocalDateTime.now(clock);
            List<Planned> lives = programme(library, present.toLocalDate());
            District district = library.district();
            int total = district.units().size() + 2 * district.people().size() + lives.size() + told().size();
            Course course = new Course(progress, total, library);
            inBatches(district.units(), directory::ensure, course, "progress-units");
            inBatches(district.people(), directory::ensure, course, "progress-people");
            EvidenceMaker evidence = new EvidenceMaker();
            Set<String> marked = marked();
            Map<Dated, String> dated = new LinkedHashMap<>();
            lives.forEach(planned -> dated.put(
                    new Dated(planned.setting().key(), planned.setting().issuedAt(), () -> Life.of(
                                    planned.setting(), library, stage, evidence, calendar, clock.getZone(), present)
                            .tell(planned.script())),
                    "progress-orders"));
            chapters.forEach(chapter -> chapter.dated().forEach(life -> dated.put(life, chapter.progress())));
            dated.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey().at()))
                    .forEach(entry -> {
                        if (!marked.contains(entry.getKey().key())) {
                            live(entry.getKey().key(), entry.getKey().life());
                        }
                        course.advance(1, entry.getValue());
                    });
            for (Chapter chapter : chapters) {
                chapter.tell((key, life) -> {
                    if (!marked.contains(key)) {
                        live(key, life);
                    }
                    course.advance(1, chapter.progress());
                });
            }
            if (!marked.contains(END)) {
                Instant before = clock.instant().minus(NEWS_DAYS, ChronoUnit.DAYS);
                inBatches(district.people(), person -> news.read(person.userName(), before), course, "progress-news");
                transactions.separately(() -> marks.mark(END));
            }
            course.end();
        });
    }

    /** The mark and the life stand or fall together; whoever comes second finds the mark. */
    private void live(String key, Runnable life) {
        transactions.separately(() -> {
            if (marks.mark(key)) {
                life.run();
            }
            return null;
        });
    }

    /** The keys of all lives that the chapters tell. */
    private Set<String> told() {
        return chapters.stream().flatMap(chapter -> chapter.lives().stream()).collect(Collectors.toSet());
    }

    private <T> void inBatches(List<T> items, Consumer<T> work, Course course, String message) {
        for (List<T> batch : Lists.parts(items, BATCH)) {
            transactions.separately(() -> {
                batch.forEach(work);
                return null;
            });
            course.advance(batch.size(), message);
        }
    }

    private Set<String> marked() {
        return transactions.read(marks::marked);
    }

    private boolean complete(Set<String> marked) {
        if (marked.isEmpty()) {
            return false;
        }
        Set<String> wanted = programme(Library.read(), LocalDate.now(clock)).stream()
                .map(planned -> planned.setting().key())
                .collect(Collectors.toSet());
        return marked.contains(END) && marked.containsAll(wanted) && marked.containsAll(told());
    }

    private List<Planned> programme(Library library, LocalDate today) {
        return Programme.of(library, calendars.current(), today);
    }

    /** How far the load is. */
    private static final class Course {

        private final Jobs.Progress progress;
        private final long total;
        private final Library library;
        private long done;

        Course(Jobs.Progress progress, long total, Library library) {
            this.progress = progress;
            this.total = total;
            this.library = library;
        }

        void advance(int steps, String message) {
            done += steps;
            progress.at(done, total, library.phrases().pick(message, new Random(0), Map.of()));
        }

        void end() {
            done = total;
            advance(0, "progress-done");
        }
    }
}
