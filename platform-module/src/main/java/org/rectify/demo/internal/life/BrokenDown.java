package org.rectify.demo.internal.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.demo.internal.District.DemoUnit;
import org.rectify.order.Step;
import org.rectify.unit.UnitRole;

/**
 * 层层分解: a street committee breaks the order down to its communities and verifies what they do, before it hands in
 * itself. Where it is not finished, one community is done, one at work, and the last has just been told.
 */
record BrokenDown(boolean finished) implements LifeScript {

    private static final int SLACK_DAYS = 12;

    @Override
    public void play(Life life) {
        life.time().days(1, 2);
        List<DemoUnit> communities = life.district().below(life.order().leadUnit());
        List<Map<String, Object>> children = new ArrayList<>();
        for (DemoUnit community : communities.subList(0, life.any(2, 3))) {
            Map<String, Object> child = new HashMap<>();
            child.put("leadUnit", community.code());
            child.put(
                    "responsiblePerson",
                    life.district().accounts(community.code(), UnitRole.OFFICER).get(0));
            child.put(
                    "deadline", life.time().before(life.deadline(), SLACK_DAYS).toString());
            children.add(child);
        }
        life.take(life.cast().officer(), Step.BREAK_DOWN, "children", children, "remark", life.say("break-down"));
        List<Life> below = life.children();
        for (int i = 0; i < below.size(); i++) {
            below.get(i).tell(finished || i == 0 ? BrokenDown::done : i == 1 ? BrokenDown::begun : child -> {});
        }
        if (finished) {
            below.forEach(child -> life.time().notBefore(child.time()));
            life.time().soon();
        }
    }

    private static void done(Life child) {
        Working.begun(child);
        Working.submitted(child, false);
        Closing.accepted(child);
    }

    private static void begun(Life child) {
        Working.begun(child);
        Working.reported(child, child.deadline(), 70);
    }
}
