package org.rectify.demo.internal.life;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.demo.internal.District;
import org.rectify.demo.internal.EvidenceFile;
import org.rectify.demo.internal.EvidenceMaker;
import org.rectify.demo.internal.Library;
import org.rectify.demo.internal.NoticeDocument;
import org.rectify.demo.internal.Phrases;
import org.rectify.demo.internal.life.Stage.Cue;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;

/** One order's life as it is being told: the order, its people, and the time of the story. Used once, by one thread. */
public final class Life {

    private final Setting setting;
    private final Library library;
    private final Stage stage;
    private final EvidenceMaker evidence;
    private final Random random;
    private final Timepiece time;
    private Cast cast;
    private Order order;

    private Life(
            Setting setting,
            Library library,
            Stage stage,
            EvidenceMaker evidence,
            Random random,
            Timepiece time,
            Cast cast) {
        this.setting = setting;
        this.library = library;
        this.stage = stage;
        this.evidence = evidence;
        this.random = random;
        this.time = time;
        this.cast = cast;
    }

    /** The life of that setting, told up to the present; the same setting and present give the same life. */
    public static Life of(
            Setting setting,
            Library library,
            Stage stage,
            EvidenceMaker evidence,
            WorkingCalendar calendar,
            ZoneId zone,
            LocalDateTime present) {
        Random random = new Random(31L * setting.key().hashCode() + 7);
        Cast cast = Cast.of(library.district(), setting.issuer(), setting.lead(), random);
        Timepiece time = new Timepiece(calendar, zone, present, random, setting.issuedAt());
        return new Life(setting, library, stage, evidence, random, time, cast);
    }

    /** Tells the story to its end or to the present, and gives the order; null where it is not yet begun. */
    public Order tell(LifeScript script) {
        try {
            script.play(this);
        } catch (Today reached) {
            // What would come next lies in the future.
        }
        return order;
    }

    Setting setting() {
        return setting;
    }

    Order order() {
        return order;
    }

    Cast cast() {
        return cast;
    }

    Timepiece time() {
        return time;
    }

    District district() {
        return library.district();
    }

    LocalDate deadline() {
        return order.clocking().deadline();
    }

    /** Whether something happens that happens in so many of a hundred lives. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from {@code least} to {@code most}. */
    int any(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** What somebody says on that occasion. */
    String say(String occasion) {
        Map<String, String> values = new HashMap<>();
        values.put(
                "unit",
                district()
                        .unit(order == null ? setting.lead() : order.leadUnit())
                        .name());
        if (order != null && !order.measures().isEmpty()) {
            int done = random.nextInt(order.measures().size());
            int next = (done + 1) % order.measures().size();
            values.put("done", "“" + order.measures().get(done).text() + "”");
            values.put("next", "“" + order.measures().get(next).text() + "”");
        }
        return library.phrases().pick(occasion, random, values);
    }

    /** The supervisor makes the draft. */
    void draft(String approver) {
        order = stage.create(cue(cast.supervisor()), wanted(approver));
    }

    /** The demo's notice issues it. */
    void noticed() {
        order = stage.noticed(cue(cast.supervisor()), wanted(null));
        attach(cast.supervisor(), null, new EvidenceFile(library.notice().fileName(), NoticeDocument.file()));
    }

    private NewOrder wanted(String approver) {
        LocalDate found = time.day().minusDays(any(1, 12));
        Order.Problem problem = new Order.Problem(
                Phrases.numbered(setting.problem().problem(), random),
                source(),
                setting.problem().category(),
                setting.problem().severity(),
                setting.pace(),
                found,
                Phrases.numbered(setting.problem().place(), random));
        return new NewOrder(
                district().unit(setting.lead()).name() + setting.problem().title(),
                problem,
                setting.issuer(),
                setting.lead(),
                setting.assisting(),
                cast.officer(),
                setting.problem().required(),
                setting.deadline(),
                priority(setting.problem().severity()),
                approver,
                null);
    }

    /** Somebody takes a step now; {@code fields} are names and values in turn. */
    void take(String userName, Step step, Object... fields) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put((String) fields[i], fields[i + 1]);
        }
        order = stage.take(cue(userName), order.id(), StepRequest.of(step, values));
    }

    /** Hands in a file for the measure. */
    void prove(String userName, Order.Measure measure, int ordinal) {
        List<String> lines = List.of(
                setting.problem().evidence() + "（" + ordinal + "）",
                "整改通知单：" + order.number(),
                "责任单位：" + district().unit(order.leadUnit()).name(),
                "整改措施：" + measure.text(),
                "完成情况：已完成，经自查符合整改要求。",
                "日期：" + time.day(),
                "（演示数据，内容均为虚构）");
        attach(userName, measure.id(), evidence.make(setting.problem().evidence() + "-" + ordinal, lines, random));
    }

    /** The order goes to another unit; what happens next is done by its people. */
    void reroute(String unit) {
        Cast others = cast.rerouted(district(), unit);
        take(
                cast.supervisor(),
                Step.REROUTE,
                "leadUnit",
                unit,
                "responsiblePerson",
                others.officer(),
                "remark",
                say("reroute"));
        cast = others;
    }

    /** The lives of the orders that this one was just broken down into, each from now on. */
    List<Life> children() {
        return stage.children(cue(cast.supervisor()), order.id()).stream()
                .map(this::childLife)
                .toList();
    }

    private Life childLife(Order child) {
        Cast people = Cast.of(district(), child.issuingUnit(), child.leadUnit(), random);
        Life life = new Life(setting, library, stage, evidence, random, time.fork(), people);
        life.order = child;
        return life;
    }

    private void attach(String userName, String measureId, EvidenceFile file) {
        stage.attach(cue(userName), order.id(), measureId, file);
    }

    private Cue cue(String userName) {
        return new Cue(userName, time.instant());
    }

    private Source source() {
        if (setting.fromNotice()) {
            return Source.INSPECTION;
        }
        Source[] all = Source.values();
        return all[random.nextInt(all.length)];
    }

    private Priority priority(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Priority.HIGH;
            case MAJOR -> chance(30) ? Priority.HIGH : Priority.NORMAL;
            case MINOR -> chance(25) ? Priority.LOW : Priority.NORMAL;
        };
    }
}
