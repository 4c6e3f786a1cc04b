package org.rectify.order.web;

import java.util.Locale;
import org.rectify.order.Orders;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.web.Answer;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/** Answers with a whole order, carrying its version. */
public final class OrderAnswers {

    private final Orders orders;
    private final Units units;
    private final Messages messages;

    public OrderAnswers(Orders orders, Units units, Messages messages) {
        this.orders = orders;
        this.units = units;
        this.messages = messages;
    }

    Answer order(String id, Locale locale) {
        OrderJson order = json(id, locale);
        return Answer.ok(order).version(order.version());
    }

    Answer created(String id, String location, Locale locale) {
        OrderJson order = json(id, locale);
        return Answer.created(location, order).version(order.version());
    }

    OrderMapper mapper(Locale locale) {
        return new OrderMapper(new Names(units), labels(locale));
    }

    Labels labels(Locale locale) {
        return new Labels(messages, locale);
    }

    private OrderJson json(String id, Locale locale) {
        return mapper(locale).map(orders.view(id));
    }
}
