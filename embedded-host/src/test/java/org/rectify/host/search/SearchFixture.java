package org.rectify.host.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.PersonService;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.Options;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.platform.Transactions;
import org.rectify.search.Search;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchResult;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** A host with an office, two street committees, a community and a few made-up people, to search in. */
final class SearchFixture implements AutoCloseable {
    static final String SUPERVISOR = "supervisor";
    static final String LEADER = "leader";
    static final String FIRST = "first";
    static final String SECOND = "second";
    static final String BELOW = "below";
    static final String OUTSIDER = "outsider";

    final Path folder;
    EmbeddedHost host;

    SearchFixture() {
        try {
            folder = Files.createTempDirectory("rectify-search");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
        host.asAdministrator(() -> host.bean(Transactions.class).write(() -> {
            people();
            return null;
        }));
    }

    void start() {
        host = EmbeddedHost.start(Options.standard(folder).withPort(0).withoutDemo());
    }

    private void people() {
        Units units = host.bean(Units.class);
        units.create("district", "区督办室", UnitKind.DISTRICT, null, true);
        units.create("street1", "青山街道", UnitKind.STREET, "district", true);
        units.create("street2", "绿水街道", UnitKind.STREET, "district", true);
        units.create("community1", "红旗社区", UnitKind.COMMUNITY, "street1", false);
        List.of(SUPERVISOR, LEADER, FIRST, SECOND, BELOW, OUTSIDER).forEach(this::person);
        units.join(SUPERVISOR, "district", UnitRole.SUPERVISOR);
        units.join(LEADER, "district", UnitRole.LEADER);
        units.join(FIRST, "street1", UnitRole.OFFICER);
        units.join(SECOND, "street2", UnitRole.OFFICER);
        units.join(BELOW, "community1", UnitRole.OFFICER);
    }

    private void person(String userName) {
        host.bean("personService", PersonService.class)
                .createPerson(Map.of(
                        ContentModel.PROP_USERNAME, userName,
                        ContentModel.PROP_FIRSTNAME, userName,
                        ContentModel.PROP_LASTNAME, "某"));
    }

    Order order(String title, String description, String unit, String person, List<String> assisting) {
        return order(title, description, unit, person, assisting, "消防安全", true);
    }

    Order order(
            String title,
            String description,
            String unit,
            String person,
            List<String> assisting,
            String category,
            boolean issue) {
        NewOrder wanted = new NewOrder(
                title,
                new Order.Problem(description, Source.INSPECTION, category, Severity.MINOR, Pace.BY_DATE, null, "一楼大厅"),
                null,
                unit,
                assisting,
                person,
                "限期整改到位",
                LocalDate.now().plusDays(60),
                Priority.NORMAL,
                null,
                null);
        return as(SUPERVISOR, () -> host.bean(Orders.class).create(wanted, issue));
    }

    Order take(String who, Order order, Step step, Map<String, Object> fields) {
        return as(who, () -> host.bean(Orders.class).take(order.id(), StepRequest.of(step, fields)));
    }

    void attach(String who, Order order, String name, String text) {
        attach(who, order, name, text.getBytes(StandardCharsets.UTF_8));
    }

    void attach(String who, Order order, String name, byte[] content) {
        as(who, () -> host.bean(Orders.class).attach(order.id(), name, null, new ByteArrayInputStream(content)));
    }

    /** What is committed is in the index afterwards. */
    void catchUp() {
        host.bean(Indexer.class).catchUp();
    }

    SearchResult find(String door, String who, SearchQuery query) {
        return as(who, () -> host.bean(Transactions.class).read(() -> host.bean(door, Search.class)
                .find(query, host.bean(Units.class).caller())));
    }

    /** Among orders and files only. */
    static SearchQuery words(String words) {
        return words(words, "order", "file");
    }

    static SearchQuery words(String words, String... kinds) {
        return new SearchQuery(
                words,
                Set.of(kinds),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                SearchQuery.Sort.BEST,
                0,
                50,
                true);
    }

    <T> T as(String who, Supplier<T> work) {
        return host.as(who, work);
    }

    @Override
    public void close() {
        host.close();
    }
}
