package org.rectify.order.alfresco;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.document.Paper;
import org.rectify.document.PaperData;
import org.rectify.document.PaperKind;
import org.rectify.document.Papers;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.internal.OrderPaper;
import org.rectify.order.internal.OrderWords;
import org.rectify.order.internal.World;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** Puts orders on paper: the order itself when it is issued, the certificate when it is closed. */
public final class OrderPapers {

    private final Papers papers;
    private final Units units;
    private final OrderWords words;
    private final World world;
    private final ZoneId zone;

    public OrderPapers(Papers papers, Units units, OrderWords words, World world, ZoneId zone) {
        this.papers = papers;
        this.units = units;
        this.words = words;
        this.world = world;
        this.zone = zone;
    }

    /** Issues what the change makes due; what the history is to hold of it. */
    Map<String, Change> issue(Order before, Order after) {
        Map<String, Change> issued = new LinkedHashMap<>();
        for (PaperKind kind : due(before, after)) {
            Paper paper = papers.freeze(after.id(), data(after, kind));
            issued.put("paper." + kind.code(), new Change(null, paper.sha256()));
        }
        return issued;
    }

    private static List<PaperKind> due(Order before, Order after) {
        List<PaperKind> due = new ArrayList<>();
        if (before.number() == null && after.number() != null) {
            due.add(PaperKind.ORDER);
        }
        if (before.status() != OrderStatus.CLOSED && after.status() == OrderStatus.CLOSED) {
            due.add(PaperKind.CLOSE_OFF);
        }
        return due;
    }

    /** The order as such a paper says it now; a draft of it where it has not come to that yet. */
    PaperData data(Order order, PaperKind kind) {
        OrderPaper paper = new OrderPaper(order, words, this::unit, this::person, world.today(), zone);
        return kind == PaperKind.CLOSE_OFF ? paper.closeOff() : paper.order();
    }

    private String unit(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }

    private String person(String userName) {
        Person person = units.person(userName);
        return person.displayName();
    }
}
