package org.rectify.agreement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementQuery;
import org.rectify.agreement.AgreementQuery.Field;
import org.rectify.agreement.AgreementQuery.Sort;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.Agreements;
import org.rectify.agreement.NewAgreement;
import org.rectify.deadline.Deadlines;
import org.rectify.document.PaperFormat;
import org.rectify.document.web.PaperAnswers;
import org.rectify.platform.Coded;
import org.rectify.unit.Units;
import org.rectify.unit.web.Names;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Preconditions;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Makes agreements, lists them, shows one, prints it and proves it. */
@Controller
public class AgreementsController {

    private final Agreements agreements;
    private final AgreementAnswers answers;
    private final Units units;
    private final Deadlines deadlines;
    private final Writes writes;

    public AgreementsController(
            Agreements agreements, AgreementAnswers answers, Units units, Deadlines deadlines, Writes writes) {
        this.agreements = agreements;
        this.answers = answers;
        this.units = units;
        this.deadlines = deadlines;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/agreements")
    @Takes({"status", "unit", "year", "upper", "campaign", "late", "q", "sort", "skip", "max"})
    public Answer list(Query query, Locale locale) {
        AgreementQuery wanted = query(query);
        return writes.read(() -> {
            Names names = answers.names();
            Labels labels = answers.labels(locale);
            return Answer.ok(agreements.page(wanted).map(entry -> AgreementRow.of(entry, names, labels, deadlines)));
        });
    }

    private AgreementQuery query(Query query) {
        Set<String> codes = query.all("unit");
        codes.forEach(code -> units.require(code, "unit"));
        Set<Integer> years = new HashSet<>();
        for (String year : query.all("year")) {
            if (!year.matches("(19|2\\d)\\d\\d")) {
                throw query.wrong("year");
            }
            years.add(Integer.valueOf(year));
        }
        return new AgreementQuery(
                query.codes("status", AgreementStatus.class),
                codes,
                years,
                query.text("upper"),
                query.text("campaign"),
                query.flag("late"),
                query.text("q"),
                sort(query),
                query.skip(),
                query.max());
    }

    private static List<Sort> sort(Query query) {
        List<Sort> sort = new ArrayList<>();
        for (String name : query.all("sort")) {
            boolean descending = name.startsWith("-");
            Field field = Coded.read(Field.class, "sort", descending ? name.substring(1) : name);
            sort.add(new Sort(field, descending));
        }
        return sort.isEmpty() ? List.of(new Sort(Field.CREATED_AT, true)) : sort;
    }

    @PostMapping(Links.BASE + "/agreements")
    @Takes("send")
    public Answer create(HttpServletRequest request, Query query, JsonObject body, Locale locale) {
        boolean send = query.flag("send");
        NewAgreement wanted = AgreementReader.agreement(body);
        return writes.once(request, () -> {
            Agreement made = agreements.create(wanted, send);
            return answers.created(made.id(), Links.to(request, "/agreements/" + made.id()), locale);
        });
    }

    @GetMapping(Links.BASE + "/agreements/{id}")
    public Answer agreement(@PathVariable("id") String id, Locale locale) {
        return writes.read(() -> answers.agreement(id, locale));
    }

    @PutMapping(Links.BASE + "/agreements/{id}")
    public Answer edit(HttpServletRequest request, @PathVariable("id") String id, JsonObject body, Locale locale) {
        Integer version = Preconditions.version(request);
        NewAgreement wanted = AgreementReader.agreement(body);
        return writes.once(request, () -> {
            agreements.edit(id, wanted, version);
            return answers.agreement(id, locale);
        });
    }

    /** What was signed, held against the frozen papers and the history. */
    @GetMapping(Links.BASE + "/agreements/{id}/verification")
    public Answer verification(@PathVariable("id") String id) {
        return writes.read(() -> Answer.ok(agreements.verify(id)));
    }

    @GetMapping(Links.BASE + "/agreements/{id}/document")
    @Takes({"format", "edition", "inline"})
    public void document(
            HttpServletRequest request, HttpServletResponse response, @PathVariable("id") String id, Query query)
            throws IOException {
        PaperFormat format = PaperAnswers.format(request);
        String edition = Optional.ofNullable(query.text("edition")).orElse("0");
        if (!edition.matches("\\d{1,3}")) {
            throw query.wrong("edition");
        }
        boolean inline = query.flag("inline");
        Agreements.Document document = agreements.document(id, Integer.parseInt(edition), format);
        if (document.frozen() == null) {
            PaperAnswers.send(request, response, document.name(), format, document.draft(), inline);
        } else {
            PaperAnswers.send(request, response, document.frozen(), format, inline);
        }
    }
}
