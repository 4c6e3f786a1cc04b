package org.rectify.host.module;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs the components of modules as the system, each in a transaction; those that run once ever are remembered. */
public final class HostModuleService implements ModuleService {
    private final JdbcTemplate jdbc;
    private final RetryingTransactionHelper transactions;
    private final List<ModuleComponent> components = new ArrayList<>();

    public HostModuleService(JdbcTemplate jdbc, RetryingTransactionHelper transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void registerComponent(ModuleComponent component) {
        components.add(component);
    }

    /** Runs what is due. */
    public void start() {
        for (ModuleComponent component : components) {
            AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(() -> {
                run(component);
                return null;
            }));
        }
    }

    private void run(ModuleComponent component) {
        String key = component.getModuleId() + "/" + component.getName();
        if (!component.isExecuteOnceOnly()) {
            component.execute();
            return;
        }
        Integer done = jdbc.queryForObject("select count(*) from host_component where name = ?", Integer.class, key);
        if (done != null && done == 0) {
            component.execute();
            jdbc.update("insert into host_component (name) values (?)", key);
        }
    }
}
