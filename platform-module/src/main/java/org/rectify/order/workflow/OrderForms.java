package org.rectify.order.workflow;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectify.order.Order;
import org.rectify.order.OrderView;
import org.rectify.order.Orders;
import org.rectify.order.Step;
import org.rectify.order.internal.Decision;
import org.rectify.order.internal.Drafting;
import org.rectify.order.internal.Steps;
import org.rectify.order.internal.World;
import org.rectify.platform.RefusedException;
import org.rectify.record.Attachment;
import org.rectify.record.workflow.Occasion;
import org.rectify.record.workflow.ServedForms;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;
import org.rectify.workflow.RectifyProcesses;

/** Orders in the host's own forms. */
public final class OrderForms implements ServedForms {

    /** As the host writes a moment into a form. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Orders orders;
    private final Occasion occasion;
    private final Units units;
    private final World world;
    private final ZoneId zone;
    private final TaskFields fields;
    private final StartForm startForm;

    public OrderForms(Orders orders, Occasion occasion, Units units, World world, ZoneId zone) {
        this.orders = orders;
        this.occasion = occasion;
        this.units = units;
        this.world = world;
        this.zone = zone;
        this.fields = new TaskFields(zone);
        this.startForm = new StartForm(zone);
    }

    @Override
    public String process() {
        return RectifyProcesses.ORDER;
    }

    @Override
    public Set<String> tasks() {
        return Arrays.stream(TaskSteps.values()).map(TaskSteps::key).collect(Collectors.toSet());
    }

    @Override
    public String idVariable() {
        return RectifyProcesses.ORDER_ID;
    }

    @Override
    public void decide(String task, String id, Function<String, Object> variable) {
        Decision decision = Steps.decide(orders.get(id), fields.read(kind(task), variable), units.caller(), world);
        if (decision instanceof Decision.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
    }

    @Override
    public boolean sees(String id) {
        return orders.availableSteps(List.of(id)).containsKey(id);
    }

    @Override
    public Map<String, Object> face(String task, String id) {
        OrderView view = orders.view(id);
        Order order = view.order();
        Map<String, Object> face = new HashMap<>();
        face.put("rectwf_orderId", order.id());
        face.put("rectwf_orderNumber", Objects.toString(order.number(), ""));
        face.put("rectwf_orderTitle", order.title());
        face.put("rectwf_orderStatus", order.status().code());
        face.put("rectwf_orderLight", view.light().code());
        face.put("rectwf_orderLeadUnit", name(order.leadUnit()));
        face.put("rectwf_orderDeadline", moment(order.clocking().deadline()));
        if (order.suspended()) {
            face.put("rectwf_reviewOn", moment(order.suspension().reviewOn()));
        }
        order.pendingExtension().ifPresent(asked -> face.put("rectwf_requestedDeadline", moment(asked.newDeadline())));
        occasion(face, kind(task), order);
        return face;
    }

    /** Why the task is there: what the one who brought the order to this place gave as the reason. */
    private void occasion(Map<String, Object> face, TaskSteps kind, Order order) {
        switch (kind) {
            case DECLINED -> {
                if (order.declined() != null) {
                    occasion.said(
                            face, order.declined().reason(), order.declined().by());
                }
            }
            case RESUME -> {
                if (order.suspended()) {
                    occasion.said(
                            face,
                            order.suspension().reason(),
                            order.suspension().by());
                }
            }
            case DECIDE_EXTENSION ->
                order.pendingExtension().ifPresent(asked -> occasion.said(face, asked.reason(), asked.by()));
            case DECIDE_CANCELLATION ->
                order.pendingCancellation().ifPresent(asked -> occasion.said(face, asked.reason(), asked.by()));
            case RECTIFY -> returned(face, order);
            case DRAFT -> occasion.brought(face, order.id(), Step.SEND_BACK.code());
            case APPROVE -> occasion.brought(face, order.id(), Step.SUBMIT_FOR_APPROVAL.code());
            case VERIFY -> occasion.brought(face, order.id(), Step.SUBMIT.code());
            default -> {
                // Nobody sent it here with words.
            }
        }
    }

    private void returned(Map<String, Object> face, Order order) {
        List<Order.Verification> verifications = order.verifications();
        if (!verifications.isEmpty()) {
            Order.Verification last = verifications.get(verifications.size() - 1);
            if (!last.accepted()) {
                occasion.said(face, last.remark(), last.by());
            }
        }
    }

    @Override
    public Map<String, Object> proposals(String task, String id) {
        String person = orders.get(id).responsiblePerson();
        return kind(task) == TaskSteps.SIGN_FOR && person != null
                ? Map.of("rectwf_responsiblePerson", person)
                : Map.of();
    }

    @Override
    public List<String> offered(String task, String id) {
        TaskSteps kind = kind(task);
        List<Step> available = orders.availableSteps(List.of(id)).getOrDefault(id, List.of());
        if (kind == TaskSteps.DECIDE_EXTENSION || kind == TaskSteps.DECIDE_CANCELLATION) {
            return available.contains(kind.steps().get(0)) ? List.of("approved", "refused") : List.of();
        }
        return kind.steps().stream().filter(available::contains).map(Step::code).toList();
    }

    @Override
    public List<String> files(String id) {
        return orders.get(id).attachments().stream().map(Attachment::id).toList();
    }

    /** It proves the one measure that still lacks proof; where there are several, whoever added it says which. */
    @Override
    public void attach(String id, String name, InputStream content) {
        Order order = orders.get(id);
        Set<String> proved =
                order.attachments().stream().map(Attachment::measureId).collect(Collectors.toSet());
        List<String> lacking = order.measures().stream()
                .map(Order.Measure::id)
                .filter(measure -> !proved.contains(measure))
                .toList();
        orders.attach(id, name, lacking.size() == 1 ? lacking.get(0) : null, content);
    }

    @Override
    public Map<String, Object> proposals() {
        Map<String, Object> proposals = new HashMap<>(StartForm.proposals());
        orders.issuingUnits(units.caller()).stream()
                .findFirst()
                .ifPresent(own -> proposals.put("rectwf_issuingUnit", own));
        return proposals;
    }

    @Override
    public Set<String> startDays() {
        return Set.of("rectwf_deadline", "rectwf_foundOn");
    }

    @Override
    public void start(Function<String, Object> variable) {
        Drafting.draft(startForm.read(variable), world.newId(), null, false, units.caller(), world);
    }

    private String name(String unit) {
        return world.unit(unit).map(Unit::name).orElse(unit);
    }

    private String moment(LocalDate day) {
        return MOMENT.format(day.atStartOfDay(zone));
    }

    private static TaskSteps kind(String task) {
        return TaskSteps.ofKey(task).orElseThrow();
    }
}
