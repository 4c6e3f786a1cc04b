package org.rectify.host;

import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.rectify.host.database.HostDatabase;
import org.rectify.host.database.HostSchema;
import org.rectify.host.module.HostModuleService;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running host without its web server: one Spring context of the host's own beans and those of the modules as they are. */
public final class EmbeddedHost implements AutoCloseable {
    private static final String OWN_CONTEXTS = "classpath*:org/rectify/host/context/*-context.xml";
    private static final String MODULE_CONTEXTS = "classpath*:alfresco/module/*/module-context.xml";

    private final DataFolder folder;
    private final HostDatabase database;
    private final GenericApplicationContext context;

    private EmbeddedHost(DataFolder folder, HostDatabase database, GenericApplicationContext context) {
        this.folder = folder;
        this.database = database;
        this.context = context;
    }

    /**
     * Starts a host with all modules on the classpath.
     *
     * @throws StartRefusal where the folder or the database cannot be used
     */
    public static EmbeddedHost start(Options options) {
        return start(options, List.of(MODULE_CONTEXTS), new Properties());
    }

    /** Starts a host with the modules of these contexts and with settings that come before all others. */
    public static EmbeddedHost start(Options wanted, List<String> modules, Properties settings) {
        // Makes the path absolute, as H2 wants it.
        Options options = wanted.withData(wanted.data());
        DataFolder folder = DataFolder.open(options.data());
        HostDatabase database = null;
        GenericApplicationContext context = null;
        try {
            database = HostDatabase.open(folder.path(), options.database());
            context = context(database, Settings.of(options, settings), modules);
            context.refresh();
            context.getBean(HostSchema.class).rememberNamespaces();
            context.getBean(HostModuleService.class).start();
            context.publishEvent(new HostReady(context));
            return new EmbeddedHost(folder, database, context);
        } catch (RuntimeException | Error failed) {
            close(context, database, folder);
            throw failed;
        }
    }

    private static GenericApplicationContext context(HostDatabase database, Properties settings, List<String> modules) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setDisplayName("Rectify embedded host");
        context.getBeanFactory().registerSingleton("global-properties", settings);
        context.getBeanFactory().registerSingleton("dataSource", database.dataSource());
        context.getBeanFactory().registerSingleton("host.durability", database.durability());
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.loadBeanDefinitions(OWN_CONTEXTS);
        modules.forEach(reader::loadBeanDefinitions);
        return context;
    }

    private static void close(GenericApplicationContext context, HostDatabase database, DataFolder folder) {
        try (folder;
                database;
                context) {
            // Closes in the other order, and goes on where one of them fails.
            folder.path();
        }
    }

    /** The Spring context. */
    public ApplicationContext context() {
        return context;
    }

    /** The only bean of a type. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A bean by its name. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Does something as the administrator. */
    public <T> T asAdministrator(Supplier<T> work) {
        return as(AuthenticationUtil.getAdminUserName(), work);
    }

    /** Does something as somebody who has logged in, whoever was before. */
    public <T> T as(String userName, Supplier<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            org.alfresco.repo.security.authentication.CurrentUser.become(userName);
            return work.get();
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    @Override
    public void close() {
        close(context, database, folder);
    }
}
