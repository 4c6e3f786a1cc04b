package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.Test;
import org.rectify.agreement.Agreements;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive;
import org.rectify.archive.Cases;
import org.rectify.archive.internal.CasePackage;
import org.rectify.calendar.Calendars;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.demo.DemoLoader;
import org.rectify.document.PaperTemplates;
import org.rectify.document.Papers;
import org.rectify.history.History;
import org.rectify.idempotency.Idempotency;
import org.rectify.job.JobFiles;
import org.rectify.job.Jobs;
import org.rectify.notification.Notifications;
import org.rectify.numbering.Numbering;
import org.rectify.order.OrderRepair;
import org.rectify.order.Orders;
import org.rectify.platform.Identity;
import org.rectify.platform.Transactions;
import org.rectify.register.MaintainedList;
import org.rectify.register.RecordSource;
import org.rectify.register.Register;
import org.rectify.register.RegisterMaintenance;
import org.rectify.unit.PersonSearch;
import org.rectify.unit.Units;
import org.springframework.beans.factory.config.BeanReference;
import org.springframework.beans.factory.support.GenericBeanDefinition;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

class WebContextTest {

    @Test
    void wiresEveryControllerAndScript() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            doors().forEach((id, door) -> context.getBeanFactory().registerSingleton(id, door));
            GenericBeanDefinition webscript = new GenericBeanDefinition();
            webscript.setAbstract(true);
            context.registerBeanDefinition("webscript", webscript);
            context.addBeanFactoryPostProcessor(settings());
            new XmlBeanDefinitionReader(context)
                    .loadBeanDefinitions(
                            new ClassPathResource("alfresco/module/rectify-platform/context/web-context.xml"),
                            new ClassPathResource("alfresco/module/rectify-platform/context/exchange-context.xml"));
            elsewhere(context).forEach(id -> context.getBeanFactory().registerSingleton(id, new Object()));
            context.refresh();

            assertThat(context.getBeansOfType(RestScript.class)).hasSize(5);
            assertThat(context.getBeanNamesForType(Object.class))
                    .filteredOn(id -> id.contains(".web.") && id.startsWith("rectify."))
                    .hasSizeGreaterThan(16);
        }
    }

    private static PropertySourcesPlaceholderConfigurer settings() {
        PropertySourcesPlaceholderConfigurer settings = new PropertySourcesPlaceholderConfigurer();
        settings.setLocation(new ClassPathResource("alfresco/module/rectify-platform/alfresco-global.properties"));
        return settings;
    }

    /** The controllers that stand in the contexts of their features. */
    private static List<String> elsewhere(GenericApplicationContext context) {
        List<?> controllers = (List<?>) context.getBeanDefinition("rectify.web.dispatcher")
                .getConstructorArgumentValues()
                .getGenericArgumentValues()
                .get(0)
                .getValue();
        return controllers.stream()
                .map(reference -> ((BeanReference) reference).getBeanName())
                .filter(id -> !context.containsBeanDefinition(id))
                .toList();
    }

    private static Map<String, Object> doors() {
        return Map.ofEntries(
                Map.entry("personService", Stub.of(PersonService.class).get()),
                Map.entry("nodeService", Stub.of(NodeService.class).get()),
                Map.entry(
                        "rectify.platform.transactions",
                        Stub.of(Transactions.class).get()),
                Map.entry("rectify.platform.identity", Stub.of(Identity.class).get()),
                Map.entry("rectify.platform.clock", Clock.systemUTC()),
                Map.entry(
                        "rectify.idempotency.idempotency",
                        Stub.of(Idempotency.class).get()),
                Map.entry(
                        "rectify.platform.jdbc",
                        Stub.of(NamedParameterJdbcOperations.class).get()),
                Map.entry("rectify.job.files", Stub.of(JobFiles.class).get()),
                Map.entry("rectify.unit.people", Stub.of(PersonSearch.class).get()),
                Map.entry(
                        "rectify.numbering.numbering", Stub.of(Numbering.class).get()),
                Map.entry("rectify.unit.units", Stub.of(Units.class).get()),
                Map.entry("rectify.order.orders", Stub.of(Orders.class).get()),
                Map.entry("rectify.document.papers", Stub.of(Papers.class).get()),
                Map.entry(
                        "rectify.document.templates",
                        Stub.of(PaperTemplates.class).get()),
                Map.entry("rectify.archive.archive", Stub.of(Archive.class).get()),
                Map.entry(
                        "rectify.archive.cases",
                        new AllCases(List.of(Stub.of(Cases.class).get()))),
                Map.entry(
                        "rectify.archive.packages",
                        new CasePackage(
                                Stub.of(Papers.class).get(),
                                new AllCases(List.of(Stub.of(Cases.class).get())),
                                ZoneId.of("Asia/Shanghai"))),
                Map.entry("rectify.order.ledger", Stub.of(RecordSource.class).get()),
                Map.entry("rectify.order.repair", Stub.of(OrderRepair.class).get()),
                Map.entry("rectify.register.register", Stub.of(Register.class).get()),
                Map.entry(
                        "rectify.register.maintenance",
                        Stub.of(RegisterMaintenance.class).get()),
                Map.entry("rectify.platform.zone", ZoneId.of("Asia/Shanghai")),
                Map.entry(
                        "rectify.problem.maintenance",
                        Stub.of(MaintainedList.class).get()),
                Map.entry(
                        "rectify.notice.maintenance",
                        Stub.of(MaintainedList.class).get()),
                Map.entry(
                        "rectify.agreement.maintenance",
                        Stub.of(MaintainedList.class).get()),
                Map.entry(
                        "rectify.archive.maintenance",
                        Stub.of(MaintainedList.class).get()),
                Map.entry(
                        "rectify.problem.problems",
                        Stub.of(org.rectify.problem.Problems.class).get()),
                Map.entry(
                        "rectify.agreement.agreements",
                        Stub.of(Agreements.class).get()),
                Map.entry("rectify.history.history", Stub.of(History.class).get()),
                Map.entry(
                        "rectify.notification.notifications",
                        Stub.of(Notifications.class).get()),
                Map.entry("rectify.calendar.calendars", Stub.of(Calendars.class).get()),
                Map.entry(
                        "rectify.deadline.deadlines",
                        new Deadlines(new FixedCalendars(), Clock.systemUTC(), DeadlineSettings.DEFAULTS)),
                Map.entry("rectify.job.jobs", Stub.of(Jobs.class).get()),
                Map.entry(
                        "rectify.demo.loader",
                        Stub.of(DemoLoader.class)
                                .on("refusal", args -> Optional.empty())
                                .get()));
    }
}
