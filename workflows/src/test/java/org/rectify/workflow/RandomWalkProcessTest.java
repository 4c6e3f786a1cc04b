package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.workflow.OrderEngine.onDay;
import static org.rectify.workflow.RectifyProcesses.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks the process at random beside a plain account of what should be waiting: tasks, timers, decisions. Each seed is
 * a walk of its own; a failure names the way that led to it.
 */
class RandomWalkProcessTest {

    private static final int STEPS = 250;

    private static OrderEngine engine;

    @BeforeAll
    static void build() {
        engine = new OrderEngine();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void theProcessWaitsForWhatThePlainAccountSays(long seed) {
        engine.day(0);
        Walk walk = new Walk(engine, new Random(seed));
        for (int step = 0; step < STEPS; step++) {
            walk.step();
            walk.check();
        }
    }

    /** One order after the other, with what the process should hold of it. */
    private static final class Walk {

        private final OrderEngine engine;
        private final Random random;
        private final List<String> way = new ArrayList<>();
        private int today;
        private StubOrder order;
        private String process;

        private int extensions;
        private boolean cancellation;
        private boolean clockArmed;
        private boolean lookingBack;
        private int overdue;

        Walk(OrderEngine engine, Random random) {
            this.engine = engine;
            this.random = random;
            begin();
        }

        private void begin() {
            way.clear();
            order = engine.standingAt(PLACES.get(random.nextInt(PLACES.size() - OVER.size())));
            if (random.nextBoolean()) {
                order.openParts.clear();
            }
            order.deadline = soon();
            extensions = 0;
            cancellation = false;
            overdue = 0;
            process = engine.start(order);
            entered("start at " + order.place);
        }

        private Date soon() {
            return onDay(today + random.nextInt(40) - 5);
        }

        /** The main line has been entered at the order's place: what belongs to the place begins anew. */
        private void entered(String how) {
            way.add(how);
            clockArmed = CLOCK_RUNS.contains(order.place);
            lookingBack = false;
        }

        void step() {
            if (OVER.contains(order.place)) {
                assertThat(engine.remains(process)).as("%s", way).isZero();
                begin();
                return;
            }
            switch (random.nextInt(10)) {
                case 0 -> request();
                case 1 -> pass();
                case 2 -> recordMoved();
                case 3 -> suspendOrMoveDeadline();
                case 4 -> replaceProcess();
                default -> task();
            }
        }

        private void request() {
            boolean extension = random.nextBoolean();
            String message = extension ? EXTENSION_REQUESTED : CANCELLATION_REQUESTED;
            boolean awaited = extension ? CLOCK_RUNS.contains(order.place) : isOpen() && !cancellation;
            assertThat(engine.awaits(process, message)).as("%s", way).isEqualTo(awaited);
            if (awaited) {
                engine.send(process, order, message);
                extensions += extension ? 1 : 0;
                cancellation |= !extension;
                way.add(message);
            }
        }

        private boolean isOpen() {
            return !OVER.contains(order.place) && !order.place.equals(CLOSED) && !order.place.equals(LOOK_BACK);
        }

        private void pass() {
            today += random.nextInt(12);
            engine.day(today);
            way.add("day " + today);
            if (clockArmed && !order.deadline.after(onDay(today))) {
                overdue++;
                clockArmed = false;
            }
            if (order.place.equals(CLOSED) && order.lookBackOn != null && !order.lookBackOn.after(onDay(today))) {
                lookingBack = true;
            }
        }

        private void recordMoved() {
            order.place = PLACES.get(random.nextInt(PLACES.size()));
            order.lookBackOn = random.nextBoolean() ? soon() : null;
            engine.send(process, order, RECORD_MOVED);
            dropRequests();
            entered(RECORD_MOVED + " to " + order.place);
        }

        private void replaceProcess() {
            engine.delete(process);
            process = engine.start(order);
            dropRequests();
            entered("repair at " + order.place);
        }

        private void dropRequests() {
            extensions = 0;
            cancellation = false;
        }

        private void suspendOrMoveDeadline() {
            boolean suspend = random.nextInt(3) == 0;
            String message = suspend ? SUSPENDED : DEADLINE_MOVED;
            assertThat(engine.awaits(process, message)).as("%s", way).isEqualTo(CLOCK_RUNS.contains(order.place));
            if (!CLOCK_RUNS.contains(order.place)) {
                return;
            }
            if (suspend) {
                order.place = SUSPENDED_PLACE;
                engine.send(process, order, message);
                entered(message);
            } else {
                order.deadline = soon();
                engine.send(process, order, message);
                clockArmed = true;
                way.add(message);
            }
        }

        private void task() {
            List<String> waiting = new ArrayList<>(expected());
            if (waiting.isEmpty()) {
                return;
            }
            String task = waiting.get(random.nextInt(waiting.size()));
            List<String> steps = steps(task);
            String step = steps.get(random.nextInt(steps.size()));
            String before = order.place;
            if (step.equals("accept") || step.equals("look-back")) {
                order.lookBackOn = random.nextBoolean() ? soon() : null;
            }
            if (step.equals("issue")) {
                order.deadline = soon();
            }
            engine.complete(process, task, step);
            extensions -= task.equals(DECIDE_EXTENSION_TASK) ? 1 : 0;
            cancellation &= !task.equals(DECIDE_CANCELLATION_TASK);
            way.add(step);
            boolean clockRan = CLOCK_RUNS.contains(before);
            boolean clockRuns = CLOCK_RUNS.contains(order.place);
            if (!clockRan || !clockRuns) {
                clockArmed = clockRuns && !clockRan;
            }
            if (task.equals(LOOK_BACK_TASK) || step.equals("accept")) {
                lookingBack = false;
            }
            if (!isOpen()) {
                dropRequests();
            }
        }

        private static List<String> steps(String task) {
            return switch (task) {
                case DECIDE_EXTENSION_TASK, DECIDE_CANCELLATION_TASK -> List.of("approved", "refused", "refused");
                case ASSIST_TASK -> List.of("complete-part");
                case RECTIFY_TASK -> List.of("report", "submit");
                case LOOK_BACK_TASK -> List.of("look-back", "reopen", "archive");
                default ->
                    StubOrder.knownMoves().stream()
                            .filter(move ->
                                    TASK_AT.getOrDefault(place(move), "").equals(task))
                            .map(move -> move.substring(move.indexOf(' ') + 1))
                            .sorted()
                            .toList();
            };
        }

        private static String place(String move) {
            return move.substring(0, move.indexOf(' '));
        }

        private List<String> expected() {
            List<String> tasks = new ArrayList<>();
            if (TASK_AT.containsKey(order.place)) {
                tasks.add(TASK_AT.get(order.place));
            }
            if (order.place.equals(CLOSED) && lookingBack) {
                tasks.add(LOOK_BACK_TASK);
            }
            if (order.place.equals(RECTIFYING)) {
                order.openParts.forEach(part -> tasks.add(ASSIST_TASK));
            }
            tasks.addAll(Collections.nCopies(extensions, DECIDE_EXTENSION_TASK));
            if (cancellation) {
                tasks.add(DECIDE_CANCELLATION_TASK);
            }
            Collections.sort(tasks);
            return tasks;
        }

        void check() {
            List<Date> timers = new ArrayList<>();
            if (clockArmed) {
                timers.add(order.deadline);
            }
            if (order.place.equals(CLOSED) && order.lookBackOn != null && !lookingBack) {
                timers.add(order.lookBackOn);
            }
            assertThat(engine.waiting(process)).as("%s", way).isEqualTo(expected());
            assertThat(engine.timers(process)).as("%s", way).isEqualTo(timers);
            assertThat(order.overdue).as("%s", way).isEqualTo(overdue);
            assertThat(engine.over(process)).as("%s", way).isEqualTo(OVER.contains(order.place));
            if (!OVER.contains(order.place)) {
                assertThat(engine.variable(process, PLACE)).as("%s", way).isEqualTo(order.place);
            }
        }
    }
}
