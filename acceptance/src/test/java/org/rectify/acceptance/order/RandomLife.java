package org.rectify.acceptance.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Files;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** One order that goes any way it may, as the dice fall, and remembers which steps the host said were taken. */
public final class RandomLife {

    private static final List<String> PEOPLE =
            List.of("supervisor", "leader", "street1.liaison", "street1.officer", "finance.officer", "archivist");

    private final Host host;
    private final Random dice;
    private final List<String> answered = new ArrayList<>();
    private String id;

    public RandomLife(Host host, Random dice) {
        this.host = host;
        this.dice = dice;
    }

    public String id() {
        return id;
    }

    /** The steps whose taking was confirmed, in their order. */
    public List<String> answered() {
        return List.copyOf(answered);
    }

    /** Does the next thing; tells whether a step was taken. Throws where the host is gone. */
    public boolean step() {
        if (id == null) {
            Draft draft = Draft.ofDistrict();
            if (dice.nextBoolean()) {
                draft.assisting("finance");
            }
            id = draft.create(host).id();
            answered.add("create");
            return true;
        }
        String user = PEOPLE.get(dice.nextInt(PEOPLE.size()));
        Answer seen = host.as(user).get("/orders/" + id);
        if (seen.status() != 200 || seen.json().path("availableSteps").isEmpty()) {
            return false;
        }
        JsonNode order = seen.json();
        JsonNode steps = order.path("availableSteps");
        String step = steps.get(dice.nextInt(steps.size())).path("step").asText();
        if (step.equals("break-down") || step.equals("discard") && dice.nextInt(4) > 0) {
            return false;
        }
        if (step.equals("submit")) {
            proveAll(user, order);
        }
        Answer answer = host.as(user).post("/orders/" + id + "/steps", body(step, order));
        if (answer.status() == 200) {
            answered.add(step);
        }
        return answer.status() == 200;
    }

    private void proveAll(String user, JsonNode order) {
        List<String> proven = Json.texts(order.path("attachments"), "measureId");
        for (JsonNode measure : order.path("measures")) {
            String measureId = measure.path("id").asText();
            if (!proven.contains(measureId)
                    && host.as(user)
                                    .upload(id, measureId, "佐证.png", Files.png())
                                    .status()
                            == 201) {
                answered.add("attach");
            }
        }
    }

    private JsonNode body(String step, JsonNode order) {
        String in14 = Host.today().plusDays(14).toString();
        String later = java.time.LocalDate.parse(order.path("deadline").asText())
                .plusDays(1 + dice.nextInt(5))
                .toString();
        return switch (step) {
            case "plan" ->
                OrderCase.body(
                        step, "measures", Json.array(Json.object("text", "措施" + dice.nextInt(100), "dueOn", in14)));
            case "report" -> OrderCase.body(step, "percentage", dice.nextInt(101), "text", "进展");
            case "complete-part", "submit" -> OrderCase.body(step, "text", "完成");
            case "request-extension" -> OrderCase.body(step, "reason", "雨", "newDeadline", later);
            case "decide-extension", "decide-cancellation" ->
                OrderCase.body(step, "decision", dice.nextInt(4) == 0 ? "approved" : "refused", "remark", "研究决定");
            case "suspend" -> OrderCase.body(step, "reason", "待建", "reviewOn", in14);
            case "request-cancellation" -> OrderCase.body(step, "reason", "重复");
            case "look-back" -> OrderCase.body(step, "outcome", "passed", "remark", "好");
            case "reopen" -> OrderCase.body(step, "remark", "反弹", "newDeadline", in14);
            case "reroute" ->
                OrderCase.body(step, "leadUnit", "street1", "responsiblePerson", "street1.officer", "remark", "属地");
            case "reassign" -> OrderCase.body(step, "responsiblePerson", "street1.liaison");
            default -> OrderCase.body(step, "remark", "意见");
        };
    }

    /** The order can be worked on at this host, which came up again. */
    public void goOn(Host again) {
        RandomLife next = new RandomLife(again, dice);
        next.id = id;
        for (int i = 0; i < 20; i++) {
            next.step();
        }
    }
}
