package org.rectify.agreement.web;

import java.util.Locale;
import org.rectify.agreement.Agreements;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.web.Answer;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/** Answers with a whole agreement, carrying its version. */
public final class AgreementAnswers {

    private final Agreements agreements;
    private final Units units;
    private final Messages messages;

    public AgreementAnswers(Agreements agreements, Units units, Messages messages) {
        this.agreements = agreements;
        this.units = units;
        this.messages = messages;
    }

    Answer agreement(String id, Locale locale) {
        AgreementJson json = json(id, locale);
        return Answer.ok(json).version(json.version());
    }

    Answer created(String id, String location, Locale locale) {
        AgreementJson json = json(id, locale);
        return Answer.created(location, json).version(json.version());
    }

    Labels labels(Locale locale) {
        return new Labels(messages, locale);
    }

    Names names() {
        return new Names(units);
    }

    private AgreementJson json(String id, Locale locale) {
        return new AgreementMapper(names(), labels(locale)).map(agreements.view(id));
    }
}
