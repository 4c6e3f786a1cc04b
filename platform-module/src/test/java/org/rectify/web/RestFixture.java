package org.rectify.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.rectify.agreement.AgreementCampaigns;
import org.rectify.agreement.AgreementTemplates;
import org.rectify.agreement.Agreements;
import org.rectify.agreement.web.AgreementAnswers;
import org.rectify.agreement.web.AgreementProcessController;
import org.rectify.agreement.web.AgreementStepsController;
import org.rectify.agreement.web.AgreementTemplatesController;
import org.rectify.agreement.web.AgreementTimelineController;
import org.rectify.agreement.web.AgreementsController;
import org.rectify.agreement.web.CampaignsController;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive;
import org.rectify.archive.Cases;
import org.rectify.archive.internal.CasePackage;
import org.rectify.archive.web.ArchiveController;
import org.rectify.archive.web.ArchiveSchemesController;
import org.rectify.calendar.Calendars;
import org.rectify.calendar.web.CalendarAdminController;
import org.rectify.calendar.web.CalendarController;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.deadline.Light;
import org.rectify.demo.DemoLoader;
import org.rectify.demo.web.DemoController;
import org.rectify.document.PaperTemplates;
import org.rectify.document.Papers;
import org.rectify.document.web.PaperTemplatesController;
import org.rectify.exchange.web.ExportsController;
import org.rectify.exchange.web.ImportWork;
import org.rectify.exchange.web.ImportsController;
import org.rectify.exchange.web.LedgerExport;
import org.rectify.exchange.web.OrderImport;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.history.web.HistoryController;
import org.rectify.idempotency.Idempotency;
import org.rectify.job.JobFiles;
import org.rectify.job.Jobs;
import org.rectify.job.web.JobsController;
import org.rectify.notice.Notices;
import org.rectify.notice.web.NoticePapersController;
import org.rectify.notice.web.NoticeRecordController;
import org.rectify.notice.web.NoticeStepsController;
import org.rectify.notice.web.NoticesController;
import org.rectify.notification.Notifications;
import org.rectify.notification.web.NotificationsController;
import org.rectify.numbering.Numbering;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.order.OrderRepair;
import org.rectify.order.OrderStatus;
import org.rectify.order.OrderView;
import org.rectify.order.Orders;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.StepRequest;
import org.rectify.order.internal.OrderOffers;
import org.rectify.order.internal.Steps;
import org.rectify.order.web.AttachmentsController;
import org.rectify.order.web.LedgerController;
import org.rectify.order.web.OrderAnswers;
import org.rectify.order.web.OrderPapersController;
import org.rectify.order.web.OrdersController;
import org.rectify.order.web.ProcessController;
import org.rectify.order.web.StepSchemas;
import org.rectify.order.web.StepsController;
import org.rectify.order.web.TimelineController;
import org.rectify.platform.Identity;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.problem.web.ProblemAnswers;
import org.rectify.problem.web.ProblemFilesController;
import org.rectify.problem.web.ProblemListController;
import org.rectify.problem.web.ProblemStepsController;
import org.rectify.problem.web.ProblemsController;
import org.rectify.record.Attachment;
import org.rectify.record.Inbox;
import org.rectify.record.OpenAttachment;
import org.rectify.record.RecordFaces;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;
import org.rectify.record.web.InboxController;
import org.rectify.record.web.RecordsController;
import org.rectify.register.LedgerEntry;
import org.rectify.register.LedgerPage;
import org.rectify.register.LedgerQuery;
import org.rectify.register.RecordSource;
import org.rectify.register.Register;
import org.rectify.register.RegisterMaintenance;
import org.rectify.register.internal.LedgerFaces;
import org.rectify.register.web.RegisterController;
import org.rectify.session.web.MeController;
import org.rectify.sheet.SheetWriter;
import org.rectify.unit.Caller;
import org.rectify.unit.Member;
import org.rectify.unit.Person;
import org.rectify.unit.PersonSearch;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.unit.web.PeopleController;
import org.rectify.unit.web.UnitsAdminController;
import org.rectify.unit.web.UnitsController;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

/** The whole REST layer over doors of cardboard: one district, one street committee, one order. */
final class RestFixture {

    static final Instant NOW = Instant.parse("2026-11-03T02:00:00Z");
    static final Unit DISTRICT = new Unit("district", "区督办室", UnitKind.DISTRICT, null, "/district/", true);
    static final Unit STREET = new Unit("street1", "第一街道", UnitKind.STREET, "district", "/district/street1/", true);

    final Json json = new Json();
    final Messages messages = Messages.standard();
    final MockServletContext servletContext = new MockServletContext();
    final List<StepRequest> taken = new ArrayList<>();
    final List<NewOrder> made = new ArrayList<>();
    final List<LedgerQuery> asked = new ArrayList<>();
    final Map<String, Integer> edited = new LinkedHashMap<>();
    final List<String> administered = new ArrayList<>();
    final List<String> started = new ArrayList<>();
    final SearchStubs search = new SearchStubs();
    final Map<String, String> uploaded = new LinkedHashMap<>();
    private final Map<String, Idempotency.Answer> remembered = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();

    Order order = order();
    boolean administrator;
    long inLedger = 1;
    final int mostExported = 100;
    byte[] kept = {};
    final MemoryImports imports = new MemoryImports();
    boolean stranger;
    Supplier<RuntimeException> failure = () -> null;
    String fileName = "整改前.pdf";
    String fileType = "application/pdf";

    final Units units = units();
    private final Orders orders = orders();
    final List<Object> controllers = controllers();
    private final RestDispatcher dispatcher = new RestDispatcher(controllers, new Problems(messages), json);

    RestFixture() {
        StaticApplicationContext host = new StaticApplicationContext();
        host.refresh();
        dispatcher.setApplicationContext(host);
    }

    Call call(String method, String path) {
        return new Call(method, path);
    }

    Call get(String path) {
        return call("GET", path);
    }

    Call post(String path, String body) {
        return call("POST", path).body("application/json", body.getBytes(UTF_8));
    }

    /** A request in the making. */
    final class Call {

        final MockHttpServletRequest request;

        private Call(String method, String path) {
            int query = path.indexOf('?');
            String plain = query < 0 ? path : path.substring(0, query);
            request = new MockHttpServletRequest(servletContext, method, "/alfresco/s/rectify/v1" + plain);
            request.setContextPath("/alfresco");
            request.setServletPath("/s");
            request.setPathInfo("/rectify/v1" + plain);
            request.setHttpServletMapping(new org.springframework.mock.web.MockHttpServletMapping(
                    "s", "/s/*", "apiServlet", jakarta.servlet.http.MappingMatch.PATH));
            if (query >= 0) {
                request.setQueryString(path.substring(query + 1));
            }
        }

        Call body(String type, byte[] body) {
            if (type != null) {
                request.setContentType(type);
            }
            request.setContent(body);
            return this;
        }

        Call header(String name, String value) {
            request.addHeader(name, value);
            return this;
        }

        MockHttpServletResponse send() {
            MockHttpServletResponse response = new MockHttpServletResponse();
            try {
                dispatcher.dispatch(request, response);
            } catch (jakarta.servlet.ServletException | IOException e) {
                throw new AssertionError(e);
            }
            return response;
        }
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }

    Map<String, Object> body(MockHttpServletResponse response) {
        return json.object(response.getContentAsByteArray());
    }

    private static Order order() {
        return new OrderBuilder()
                .id("order-1")
                .version(3)
                .number("区督整〔2026〕7号")
                .status(OrderStatus.RECTIFYING)
                .matter(new Order.Matter(
                        "台账更新不及时 <b>😀</b>",
                        new Order.Problem(
                                "二季度台账未更新",
                                Source.INSPECTION,
                                "档案台账",
                                Severity.MINOR,
                                Pace.BY_DATE,
                                LocalDate.of(2026, 11, 1),
                                "办公室"),
                        "补齐台账",
                        Priority.NORMAL))
                .origin(new Order.Origin("supervisor", "problem-1", null, null, false))
                .issuingUnit("district")
                .leadUnit("street1")
                .parts(List.of(new Order.Part("p1", "gone", true, NOW, "nobody", "已完成")))
                .responsiblePerson("street1.officer")
                .clocking(new Order.Clocking(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 20), null, null, false))
                .stamps(new Order.Stamps(NOW, NOW, NOW, NOW, null, null))
                .suspension(new Order.Suspension("长期问题", LocalDate.of(2027, 1, 1), "supervisor", NOW))
                .declined(new Order.Declined("不归我们管", "street1.liaison", NOW))
                .measures(List.of(new Order.Measure("m1", "核对", LocalDate.of(2026, 11, 20), null)))
                .reports(List.of(new Order.Report("r1", "2026-11", 40, "在办", NOW, "street1.officer")))
                .extensions(List.of(new Order.Extension(
                        "e1",
                        "雨季",
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 11, 20),
                        NOW,
                        "street1.officer",
                        org.rectify.order.DecisionState.APPROVED,
                        "supervisor",
                        NOW,
                        null)))
                .cancellations(List.of(new Order.Cancellation(
                        "c1", "重复", NOW, "supervisor", org.rectify.order.DecisionState.PENDING, null, null, null)))
                .verifications(List.of(new Order.Verification("v1", false, "缺照片", NOW, "supervisor")))
                .lookBacks(List.of(new Order.LookBack("l1", true, "合格", NOW, "supervisor")))
                .attachments(List.of(attachment("a1", "整改前.pdf", "application/pdf")))
                .build();
    }

    private static Attachment attachment(String id, String name, String type) {
        return new Attachment(id, name, 4, type, "0".repeat(64), "m1", "street1.officer", NOW);
    }

    static LedgerEntry entry() {
        return new LedgerEntry(
                "order-1",
                3,
                null,
                "台账更新不及时",
                "rectifying",
                "inspection",
                "档案台账",
                "minor",
                "by-date",
                "normal",
                "district",
                "/district/",
                "street1",
                "/district/street1/",
                "street1.officer",
                "supervisor",
                LocalDate.of(2026, 11, 2),
                null,
                null,
                false,
                false,
                false,
                false,
                40,
                0,
                0,
                1,
                NOW,
                NOW,
                NOW,
                null,
                null,
                null,
                null,
                true,
                List.of(),
                List.of(new Waiting("submit", "street1", null, null, NOW, LocalDate.of(2026, 11, 2))));
    }

    private Units units() {
        Map<String, Unit> tree = Map.of("district", DISTRICT, "street1", STREET);
        return Stub.of(Units.class)
                .on("all", args -> List.of(DISTRICT, STREET))
                .on("find", args -> Optional.ofNullable(tree.get(args[0])))
                .on("require", args -> Optional.ofNullable(tree.get(args[0]))
                        .orElseThrow(
                                () -> new RefusedException(Refusal.invalid("unit.unknown", (String) args[1], args[0]))))
                .on("create", args -> administered(args[0] + " " + args[1] + " " + args[3], STREET))
                .on("change", args -> administered(args[0] + " " + args[1] + " " + args[2], STREET))
                .on("join", args -> administered(args[0] + " joins " + args[1] + " as " + args[2], null))
                .on("leave", args -> administered(args[0] + " leaves " + args[1] + " as " + args[2], null))
                .on("noteNumberTemplate", args -> null)
                .on("members", args -> List.of(new Member(person(args[0] + ".liaison"), Set.of(UnitRole.LIAISON))))
                .on("leader", args -> Optional.empty())
                .on("person", args -> person((String) args[0]))
                .on(
                        "caller",
                        args -> new Caller(
                                person("supervisor"),
                                stranger ? Map.of() : Map.of("district", DISTRICT),
                                stranger ? Map.of() : Map.of("district", Set.of(UnitRole.SUPERVISOR)),
                                administrator,
                                false))
                .get();
    }

    private <T> T administered(String what, T answer) {
        administered.add(what);
        return answer;
    }

    private Numbering numbering() {
        return Stub.of(Numbering.class)
                .on("template", args -> new Numbering.Template("{unit}〔{year}〕{n}号", false))
                .on("setTemplate", args -> administered(args[0] + " numbers " + args[1], null))
                .get();
    }

    private static PersonSearch people() {
        return Stub.of(PersonSearch.class)
                .on("find", args -> new Page<>(1, (Integer) args[1], (Integer) args[2], List.of(person("outsider"))))
                .get();
    }

    private static Person person(String userName) {
        return new Person(userName, "张" + userName);
    }

    /** One rule, to see that it is asked. */
    private static List<Refusal> check(NewOrder wanted) {
        return wanted.deadline() == null
                ? List.of(Refusal.invalid("request.field.missing", "deadline", "deadline"))
                : List.of();
    }

    private Orders orders() {
        return Stub.of(Orders.class)
                .on("check", args -> check((NewOrder) args[0]))
                .on("create", args -> {
                    fail();
                    made.add((NewOrder) args[0]);
                    return order;
                })
                .on("get", args -> known(args[0]))
                .on("edit", args -> {
                    fail();
                    made.add((NewOrder) args[1]);
                    edited.put((String) args[0], (Integer) args[2]);
                    return known(args[0]);
                })
                .on("take", args -> {
                    fail();
                    taken.add((StepRequest) args[1]);
                    return known(args[0]);
                })
                .on("takeAll", args -> ((List<?>) args[0])
                        .stream()
                                .map(id -> order.id().equals(id)
                                        ? new Orders.BulkResult((String) id, order, null)
                                        : new Orders.BulkResult((String) id, null, Refusal.notFound("order.notFound")))
                                .toList())
                .on("attach", args -> {
                    try (InputStream content = (InputStream) args[3]) {
                        uploaded.put((String) args[1], new String(content.readAllBytes(), UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    fail();
                    return attachment("a2", (String) args[1], "application/pdf");
                })
                .on(
                        "open",
                        args -> new OpenAttachment(
                                attachment("a1", fileName, fileType), new ByteArrayInputStream("data".getBytes(UTF_8))))
                .on("view", args -> view(known(args[0])))
                .on("availableSteps", args -> Map.of("order-1", List.of(org.rectify.order.Step.URGE)))
                .on("issuingUnits", args -> stranger ? List.of() : List.of("district"))
                .get();
    }

    private void fail() {
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
    }

    private Order known(Object id) {
        if (!order.id().equals(id)) {
            throw new RefusedException(Refusal.notFound("order.notFound"));
        }
        return order;
    }

    private static OrderView view(Order order) {
        OrderView.Related related = new OrderView.Related(
                "order-0", null, "上级", OrderStatus.ISSUED, Light.YELLOW, "street1", null, 0, List.of());
        return new OrderView(
                order,
                Light.RED,
                true,
                -3,
                true,
                Steps.all(),
                true,
                related,
                List.of(related),
                List.of("rectifyTask"),
                true);
    }

    private List<Object> controllers() {
        Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        Calendars calendars = Stub.of(Calendars.class)
                .on("current", args -> FixedCalendars.SHIPPED)
                .on("entered", args -> new TreeSet<>(Set.of(LocalDate.of(2026, 10, 1))))
                .on("put", args -> administered(String.valueOf(args[0]), null))
                .on("remove", args -> administered("removed " + args[0], null))
                .on(
                        "specialDays",
                        args -> List.of(new Calendars.SpecialDay(LocalDate.of((Integer) args[0], 10, 1), false, "国庆节")))
                .get();
        Deadlines deadlines = new Deadlines(new FixedCalendars(), clock, DeadlineSettings.DEFAULTS);
        Identity identity =
                Stub.of(Identity.class).on("userName", args -> "supervisor").get();
        Writes writes = new Writes(new Direct(), idempotency(), identity, json);
        OrderAnswers answers = new OrderAnswers(orders, units, messages);
        Agreements agreements = Stub.of(Agreements.class)
                .on("upperUnits", args -> List.of("district"))
                .get();
        AgreementAnswers agreementAnswers = new AgreementAnswers(agreements, units, messages);
        Notifications notifications = notifications();
        Register register = register();
        Jobs jobs = jobs();
        DemoLoader demo = Stub.of(DemoLoader.class)
                .on("enabled", args -> true)
                .on("refusal", args -> Optional.of(Refusal.conflict("demo.records", List.of())))
                .get();
        org.rectify.problem.Problems problems = ProblemRest.door();
        ProblemAnswers problemAnswers = new ProblemAnswers(problems, units, deadlines, messages);
        try {
            List<Object> all =
                    new ArrayList<>(search.controllers(units, deadlines, identity, jobs, json, messages, writes));
            all.addAll(List.of(
                    new MeController(
                            units,
                            orders,
                            problems,
                            agreements,
                            user -> Optional.of("s@example.org"),
                            demo,
                            writes,
                            clock,
                            "1.0.0"),
                    new UnitsController(units, writes),
                    new UnitsAdminController(units, numbering(), writes),
                    new PeopleController(people(), units, writes),
                    new CalendarAdminController(calendars, units, writes),
                    new OrdersController(orders, answers, clock, writes),
                    new StepsController(orders, answers, new Problems(messages), writes),
                    new LedgerController(register, orders, units, deadlines, answers, writes),
                    new TimelineController(orders, history(), units, answers, writes),
                    new AttachmentsController(orders, answers, writes),
                    new InboxController(
                            inbox(),
                            List.of(new LedgerFaces(register, deadlines)),
                            notifications,
                            units,
                            messages,
                            writes),
                    new RecordsController(
                            inbox(),
                            List.of(
                                    new LedgerFaces(register, deadlines),
                                    nothing(RecordKind.NOTICE),
                                    nothing(RecordKind.AGREEMENT)),
                            List.of(new OrderOffers(orders)),
                            units,
                            messages,
                            writes),
                    new AgreementsController(agreements, agreementAnswers, units, deadlines, writes),
                    new AgreementStepsController(agreements, agreementAnswers, new Problems(messages), writes),
                    new AgreementTimelineController(agreements, history(), agreementAnswers, writes),
                    new CampaignsController(
                            Stub.of(AgreementCampaigns.class).get(), agreementAnswers, new Problems(messages), writes),
                    new AgreementTemplatesController(
                            Stub.of(AgreementTemplates.class).get(), agreements, units, writes),
                    new AgreementProcessController(),
                    new ProcessController(Stub.of(OrderRepair.class).get(), jobs, units, writes),
                    new ArchiveSchemesController(Stub.of(Archive.class).get(), units, writes),
                    new ArchiveController(
                            Stub.of(Archive.class).get(),
                            new AllCases(List.of(Stub.of(Cases.class).get())),
                            new CasePackage(
                                    Stub.of(Papers.class).get(),
                                    new AllCases(List.of(Stub.of(Cases.class).get())),
                                    ZoneId.of("Asia/Shanghai")),
                            history(),
                            units,
                            writes),
                    new OrderPapersController(orders, Stub.of(Papers.class).get(), writes),
                    new PaperTemplatesController(Stub.of(PaperTemplates.class).get(), units, new Direct(), writes),
                    new NoticePapersController(
                            Stub.of(Notices.class).get(), Stub.of(Papers.class).get(), writes),
                    new NoticesController(Stub.of(Notices.class).get(), units, messages, writes),
                    new NoticeStepsController(
                            Stub.of(Notices.class).get(), jobs, units, messages, new Problems(messages), writes),
                    new NoticeRecordController(Stub.of(Notices.class).get(), history(), units, messages, writes),
                    new NotificationsController(notifications, identity, messages, writes),
                    new CalendarController(calendars, clock, writes),
                    new JobsController(jobs, files(), units, writes),
                    new ExportsController(
                            new LedgerExport(register, units, deadlines, new Direct(), clock, mostExported),
                            jobs,
                            files(),
                            units,
                            messages,
                            writes,
                            1),
                    importsController(jobs, clock, writes),
                    new RegisterController(
                            Stub.of(RegisterMaintenance.class).get(),
                            Stub.of(RecordSource.class).get(),
                            List.of(),
                            jobs,
                            units,
                            writes),
                    new HistoryController(history(), register, jobs, units, writes),
                    new DemoController(demo, jobs, units, writes),
                    new ProblemsController(problems, problemAnswers, new Problems(messages), writes),
                    new ProblemListController(problems, units, problemAnswers, writes),
                    new ProblemStepsController(problems, problemAnswers, new Problems(messages), writes),
                    new ProblemFilesController(problems, history(), problemAnswers, writes),
                    new OpenApiController(json, List.of(new StepSchemas()))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Register register() {
        return Stub.of(Register.class)
                .on("page", args -> {
                    LedgerQuery query = (LedgerQuery) args[0];
                    asked.add(query);
                    Map<String, List<LedgerPage.Count>> facets = Map.of(
                            "status", List.of(new LedgerPage.Count("rectifying", 1)),
                            "unit", List.of(new LedgerPage.Count("street1", 1)));
                    return new LedgerPage(new Page<>(inLedger, query.skip(), query.max(), List.of(entry())), facets);
                })
                .on("find", args -> Optional.of(entry()))
                .on("findAll", args -> List.of(entry()))
                .on("each", args -> {
                    asked.add((LedgerQuery) args[0]);
                    ((java.util.function.Consumer<LedgerEntry>) args[3]).accept(entry());
                    return null;
                })
                .get();
    }

    private static RecordFaces nothing(RecordKind kind) {
        return Stub.of(RecordFaces.class)
                .on("kind", args -> kind)
                .on("faces", args -> Map.of())
                .get();
    }

    private Inbox inbox() {
        return Stub.of(Inbox.class)
                .on(
                        "page",
                        args -> new Page<>(
                                1,
                                (Integer) args[2],
                                (Integer) args[3],
                                List.of(new Inbox.Matter(
                                        RecordKind.ORDER,
                                        entry().id(),
                                        entry().waiting().get(0)))))
                .on(
                        "waitingFor",
                        args -> ((java.util.Collection<?>) args[1]).contains(entry().id())
                                ? Map.of(entry().id(), entry().waiting().get(0))
                                : Map.of())
                .get();
    }

    private static History history() {
        HistoryEntry first = new HistoryEntry(
                "order-1",
                1,
                NOW,
                "supervisor",
                "create",
                null,
                "draft",
                null,
                Map.of(),
                List.of(),
                "0".repeat(64),
                "1".repeat(64));
        HistoryEntry second = new HistoryEntry(
                "order-1",
                2,
                NOW,
                "system",
                "overdue",
                "rectifying",
                "rectifying",
                "<script>",
                Map.of("number", new HistoryEntry.Change(null, "1")),
                List.of("a1"),
                "1".repeat(64),
                "2".repeat(64));
        return Stub.of(History.class)
                .on("timeline", args -> new Page<>(2, (Integer) args[1], (Integer) args[2], List.of(first, second)))
                .get();
    }

    private static Notifications notifications() {
        Notifications.Received one = new Notifications.Received(
                "n1", "urged", NOW, RecordKind.ORDER, "order-1", null, "台账", List.of(), false);
        return Stub.of(Notifications.class)
                .on("received", args -> new Page<>(1, (Integer) args[2], (Integer) args[3], List.of(one)))
                .on("unread", args -> 1L)
                .on("read", args -> null)
                .on("readAll", args -> null)
                .get();
    }

    private static Map<String, Object> run(Object work) {
        try {
            return ((Jobs.Work) work).run((done, total, message) -> {});
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ImportsController importsController(Jobs jobs, Clock clock, Writes writes) {
        ImportWork work = new ImportWork(imports, files(), units, new Direct(), messages, 100, 10);
        return new ImportsController(
                work,
                imports,
                jobs,
                files(),
                List.of(new OrderImport(orders, units, clock)),
                units,
                messages,
                writes,
                new Direct(),
                clock,
                1024 * 1024);
    }

    private JobFiles files() {
        return Stub.of(JobFiles.class)
                .on("keep", args -> {
                    try {
                        kept = java.nio.file.Files.readAllBytes((java.nio.file.Path) args[2]);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return file((String) args[0]);
                })
                .on("find", args -> "f1".equals(args[0]) ? Optional.of(file("台账.xlsx")) : Optional.empty())
                .on("open", args -> new ByteArrayInputStream(kept))
                .on("forget", args -> null)
                .get();
    }

    private JobFiles.Kept file(String name) {
        return new JobFiles.Kept("f1", name, SheetWriter.MIMETYPE, kept.length, "0".repeat(64), "supervisor", NOW);
    }

    private Jobs jobs() {
        Jobs.Job job = new Jobs.Job("j1", "demo", "running", 3, 10, null, null, "supervisor", NOW, null, true);
        return Stub.of(Jobs.class)
                .on("start", args -> {
                    started.add((String) args[0]);
                    return job;
                })
                .on("startOwn", args -> {
                    started.add((String) args[0]);
                    return new Jobs.Job(
                            "j2", (String) args[0], "done", 1, 1, null, run(args[1]), "supervisor", NOW, NOW, false);
                })
                .on("cancel", args -> job)
                .on(
                        "find",
                        args -> "j1".equals(args[0])
                                ? Optional.of(job)
                                : "j2".equals(args[0])
                                        ? Optional.of(new Jobs.Job(
                                                "j2",
                                                "export",
                                                "done",
                                                1,
                                                1,
                                                null,
                                                Map.of(JobFiles.RESULT, Map.of("id", "f1")),
                                                "supervisor",
                                                NOW,
                                                NOW,
                                                false))
                                        : Optional.empty())
                .get();
    }

    private Idempotency idempotency() {
        return Stub.of(Idempotency.class)
                .on("begin", args -> {
                    String before = hashes.putIfAbsent((String) args[1], (String) args[2]);
                    if (before != null && !before.equals(args[2])) {
                        throw new RefusedException(Refusal.conflict("idempotency.conflict", List.of()));
                    }
                    return Optional.ofNullable(remembered.get(args[1]));
                })
                .on("complete", args -> remembered.put((String) args[1], (Idempotency.Answer) args[2]))
                .get();
    }

    private static final class Direct implements Transactions {

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T separately(Supplier<T> work) {
            return work.get();
        }
    }
}
