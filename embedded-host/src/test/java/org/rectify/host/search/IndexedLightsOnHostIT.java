package org.rectify.host.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.host.search.SearchFixture.FIRST;
import static org.rectify.host.search.SearchFixture.LEADER;
import static org.rectify.host.search.SearchFixture.SUPERVISOR;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.history.History;
import org.rectify.model.RectifyModel;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.platform.Identity;
import org.rectify.platform.SettableClock;
import org.rectify.platform.Transactions;
import org.rectify.search.alfresco.IndexedLights;

/** The light is counted by the host's index, with the record and true as days pass; the order's deadline is in 60 days. */
class IndexedLightsOnHostIT {

    private static final String FIELD = "@{" + RectifyModel.URI + "}searchLight";

    private static SearchFixture office;

    @BeforeAll
    static void start() {
        office = new SearchFixture();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    /** What Share's search is answered: the counts by light of the records and files that hold the words. */
    private static Map<String, Integer> lights(String words) {
        office.catchUp();
        SearchParameters parameters = new SearchParameters();
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setQuery("(=rect:searchKind:\"order\" AND rect:searchText:\"" + words
                + "\") OR (=rect:searchKind:\"file\" AND cm:name:\"" + words + "\")");
        SearchParameters.FieldFacet facet = new SearchParameters.FieldFacet(FIELD);
        facet.setMinCount(1);
        parameters.addFieldFacet(facet);
        return office.as(SUPERVISOR, () -> {
            List<Pair<String, Integer>> found = office.host
                    .bean("SearchService", SearchService.class)
                    .query(parameters)
                    .getFieldFacet(FIELD);
            Map<String, Integer> counts = new HashMap<>();
            found.forEach(each -> counts.put(each.getFirst(), each.getSecond()));
            return counts;
        });
    }

    private static Map<QName, Serializable> properties(String id) {
        return office.as(SUPERVISOR, () -> office.host.bean(Transactions.class).read(() -> office.host
                .bean("nodeService", NodeService.class)
                .getProperties(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id))));
    }

    private static void refresh(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        office.host.bean(Identity.class).runAsSystem(() -> office.host
                .bean("rectify.platform.clock", SettableClock.class)
                .at(noon, () -> {
                    office.host.bean(IndexedLights.class).refresh();
                    return null;
                }));
    }

    private static long entries(String id) {
        return office.as(SUPERVISOR, () -> office.host
                .bean(Transactions.class)
                .read(() -> office.host.bean(History.class).timeline(id, 0, 100).total()));
    }

    @Test
    void turnsAsDaysPassAndTouchesNothingElse() {
        Order order = office.order("灯色随日子变", "路灯不亮", "street1", FIRST, List.of());
        office.take(FIRST, order, Step.SIGN_FOR, Map.of());
        office.attach(FIRST, order, "路灯不亮.txt", "现场");
        assertThat(lights("路灯不亮")).as("written in the step").containsOnly(Map.entry("green", 2));
        Map<QName, Serializable> before = properties(order.id());
        long entries = entries(order.id());

        refresh(LocalDate.now().plusDays(1));
        assertThat(properties(order.id())).as("nothing turned").isEqualTo(before);

        LocalDate deadline = LocalDate.now().plusDays(60);
        refresh(deadline);
        assertThat(lights("路灯不亮")).containsOnly(Map.entry("yellow", 2));
        refresh(deadline.plusDays(30));
        assertThat(lights("路灯不亮")).as("the server was off for a month").containsOnly(Map.entry("red", 2));

        Map<QName, Serializable> after = properties(order.id());
        assertThat(after.remove(RectifyModel.PROP_SEARCH_LIGHT)).isEqualTo("red");
        before.remove(RectifyModel.PROP_SEARCH_LIGHT);
        assertThat(after).as("who changed it last, and when").isEqualTo(before);
        assertThat(entries(order.id())).isEqualTo(entries);

        refresh(LocalDate.now());
        assertThat(lights("路灯不亮")).as("back, once the calendar says so").containsOnly(Map.entry("green", 2));
    }

    @Test
    void isOutWhereNoClockRuns() {
        Order draft = office.order("草稿无灯", "护栏松动", "street1", FIRST, List.of(), "市政设施", false);
        assertThat(lights("护栏松动")).isEmpty();
        office.take(SUPERVISOR, draft, Step.ISSUE, Map.of());
        assertThat(lights("护栏松动")).containsOnly(Map.entry("green", 1));
        office.take(SUPERVISOR, draft, Step.REQUEST_CANCELLATION, Map.of("reason", "重复立案"));
        office.take(LEADER, draft, Step.DECIDE_CANCELLATION, Map.of("decision", "approved"));
        assertThat(lights("护栏松动")).isEmpty();
        refresh(LocalDate.now().plusDays(90));
        assertThat(lights("护栏松动")).as("what has ended turns no more").isEmpty();
    }
}
