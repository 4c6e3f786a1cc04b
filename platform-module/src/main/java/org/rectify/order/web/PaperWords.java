package org.rectify.order.web;

import org.rectify.order.internal.OrderWords;
import org.rectify.platform.Coded;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/** The Chinese labels of codes, for papers. */
public final class PaperWords implements OrderWords {

    private final Labels labels;

    public PaperWords(Messages messages) {
        this.labels = new Labels(messages, Messages.CHINESE);
    }

    @Override
    public String of(String group, Coded code) {
        return labels.of(group, code);
    }
}
