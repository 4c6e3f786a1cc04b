package org.rectify.agreement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rectify.agreement.AgreementCampaigns;
import org.rectify.agreement.Campaign;
import org.rectify.agreement.CampaignRow;
import org.rectify.agreement.CampaignState;
import org.rectify.agreement.NewCampaign;
import org.rectify.job.web.JobAnswer;
import org.rectify.platform.Coded;
import org.rectify.platform.Page;
import org.rectify.unit.Person;
import org.rectify.unit.web.Names;
import org.rectify.unit.web.UnitRef;
import org.rectify.web.Answer;
import org.rectify.web.JsonObject;
import org.rectify.web.Labels;
import org.rectify.web.Links;
import org.rectify.web.Problem;
import org.rectify.web.Problems;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Campaigns: planned, drawn up in the background, watched. */
@Controller
public class CampaignsController {

    private final AgreementCampaigns campaigns;
    private final AgreementAnswers answers;
    private final Problems problems;
    private final Writes writes;

    public CampaignsController(
            AgreementCampaigns campaigns, AgreementAnswers answers, Problems problems, Writes writes) {
        this.campaigns = campaigns;
        this.answers = answers;
        this.problems = problems;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/agreements/campaigns")
    @Takes({"skip", "max"})
    public Answer list(Query query, Locale locale) {
        int skip = query.skip();
        int max = query.max();
        return writes.read(() -> {
            Names names = answers.names();
            return Answer.ok(campaigns.page(skip, max).map(campaign -> summary(campaign, names)));
        });
    }

    @PostMapping(Links.BASE + "/agreements/campaigns")
    public Answer create(HttpServletRequest request, JsonObject body, Locale locale) {
        NewCampaign wanted = AgreementReader.campaign(body);
        return writes.once(request, () -> {
            Campaign campaign = campaigns.create(wanted);
            return Answer.created(
                    Links.to(request, "/agreements/campaigns/" + campaign.id()),
                    board(campaign, new Page<>(0, 0, 0, List.of()), locale));
        });
    }

    /** Draws up what is not drawn up yet. */
    @PostMapping(Links.BASE + "/agreements/campaigns/{id}/run")
    public Answer run(HttpServletRequest request, @PathVariable("id") String id, JsonObject body) {
        body.only();
        return writes.onceOverMany(request, () -> JobAnswer.accepted(request, campaigns.run(id)));
    }

    @GetMapping(Links.BASE + "/agreements/campaigns/{id}")
    @Takes({"state", "skip", "max"})
    public Answer board(@PathVariable("id") String id, Query query, Locale locale) {
        Set<CampaignState> states = query.codes("state", CampaignState.class).stream()
                .map(code -> Coded.of(CampaignState.class, code))
                .collect(Collectors.toSet());
        int skip = query.skip();
        int max = query.max();
        return writes.read(() -> Answer.ok(board(campaigns.get(id), campaigns.rows(id, states, skip, max), locale)));
    }

    private Board board(Campaign campaign, Page<CampaignRow> rows, Locale locale) {
        Names names = answers.names();
        Labels labels = answers.labels(locale);
        return new Board(summary(campaign, names), rows.map(row -> row(row, names, labels, locale)));
    }

    private static Summary summary(Campaign campaign, Names names) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (CampaignState state : CampaignState.values()) {
            counts.put(state.code(), campaign.of(state));
        }
        return new Summary(
                campaign.id(),
                campaign.title(),
                names.unit(campaign.unit()),
                campaign.request().period().from(),
                campaign.request().period().to(),
                campaign.request().signBy(),
                names.person(campaign.createdBy()),
                campaign.createdAt(),
                campaign.total(),
                counts);
    }

    private Row row(CampaignRow row, Names names, Labels labels, Locale locale) {
        return new Row(
                names.unit(row.unit()),
                names.unit(row.upperUnit()),
                row.state().code(),
                labels.of("campaignState", row.state()),
                row.agreementId(),
                row.number(),
                row.title(),
                row.status(),
                row.status() == null ? null : labels.of("agreementStatus", row.status()),
                row.signing(),
                row.signatureDue(),
                row.problem() == null ? null : problems.of(row.problem(), locale));
    }

    private record Board(Summary campaign, Page<Row> units) {}

    private record Summary(
            String id,
            String title,
            UnitRef unit,
            LocalDate from,
            LocalDate to,
            LocalDate signBy,
            Person createdBy,
            Instant createdAt,
            long total,
            Map<String, Long> counts) {}

    private record Row(
            UnitRef unit,
            UnitRef upperUnit,
            String state,
            String stateLabel,
            String agreementId,
            String number,
            String title,
            String status,
            String statusLabel,
            String signing,
            LocalDate signatureDue,
            Problem problem) {}
}
