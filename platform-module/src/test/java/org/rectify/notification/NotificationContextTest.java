package org.rectify.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Properties;
import java.util.TimeZone;
import org.alfresco.repo.admin.SysAdminParams;
import org.alfresco.repo.lock.JobLockService;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.history.History;
import org.rectify.notification.internal.MailRound;
import org.rectify.notification.internal.MailedNotifications;
import org.rectify.notification.internal.ReminderSweep;
import org.rectify.platform.Identity;
import org.rectify.platform.Transactions;
import org.rectify.platform.sql.Dialect;
import org.rectify.platform.sql.Inserts;
import org.rectify.session.Accounts;
import org.rectify.unit.Units;
import org.rectify.web.Messages;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.mail.javamail.JavaMailSender;

/** The context of the bell, its reminders and its mails can be made with the settings as shipped. */
class NotificationContextTest {

    private static final String MODULE = "alfresco/module/rectify-platform/";

    @Test
    void wiresTheBellTheSweepAndTheRound() throws IOException {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            PropertySourcesPlaceholderConfigurer settings = new PropertySourcesPlaceholderConfigurer();
            settings.setProperties(settings());
            context.addBeanFactoryPostProcessor(settings);
            surroundings(context);
            XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
            reader.loadBeanDefinitions(new ClassPathResource(MODULE + "context/notification-context.xml"));
            // What puts the triggers into the host's scheduler is the host's.
            context.removeBeanDefinition("rectify.notification.remindJobScheduler");
            context.removeBeanDefinition("rectify.notification.mailJobScheduler");
            context.refresh();

            assertThat(context.getBean("rectify.notification.notifications")).isInstanceOf(MailedNotifications.class);
            assertThat(context.getBean(ReminderSweep.class)).isNotNull();
            CronTrigger trigger = (CronTrigger) context.getBean("rectify.notification.remindJobTrigger");
            assertThat(trigger.getTimeZone()).isEqualTo(TimeZone.getTimeZone("Asia/Shanghai"));
            // Mail is off as shipped: the round touches nothing, and none of what surrounds it could be touched.
            context.getBean(MailRound.class).send();
        }
    }

    private static Properties settings() throws IOException {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource(MODULE + "alfresco-global.properties"));
    }

    private static void surroundings(GenericApplicationContext context) {
        NamedParameterJdbcOperations jdbc = untouchable(NamedParameterJdbcOperations.class);
        Clock clock = Clock.systemUTC();
        put(context, "rectify.platform.jdbc", jdbc);
        put(context, "rectify.platform.inserts", new Inserts(jdbc, Dialect.H2));
        put(context, "rectify.platform.clock", clock);
        put(context, "rectify.platform.identity", untouchable(Identity.class));
        put(context, "rectify.platform.transactions", untouchable(Transactions.class));
        put(context, "rectify.history.history", untouchable(History.class));
        put(context, "rectify.unit.units", untouchable(Units.class));
        put(context, "rectify.session.accounts", untouchable(Accounts.class));
        put(context, "rectify.web.messages", Messages.standard());
        put(
                context,
                "rectify.deadline.deadlines",
                new Deadlines(new FixedCalendars(), clock, DeadlineSettings.DEFAULTS));
        put(context, "mailService", untouchable(JavaMailSender.class));
        put(context, "sysAdminParams", untouchable(SysAdminParams.class));
        put(context, "jobLockService", untouchable(JobLockService.class));
    }

    private static void put(GenericApplicationContext context, String id, Object bean) {
        context.getBeanFactory().registerSingleton(id, bean);
    }

    private static <T> T untouchable(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> type.getSimpleName();
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
