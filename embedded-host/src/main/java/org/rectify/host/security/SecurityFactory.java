package org.rectify.host.security;

import java.time.Clock;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the services for people, groups and passwords together. */
public final class SecurityFactory {
    private final DirectoryStore directory;
    private final Accounts accounts;
    private final NodeService nodes;
    private final Clock clock;
    private final int iterations;

    public SecurityFactory(JdbcTemplate jdbc, NodeService nodes, Clock clock, int iterations) {
        this.directory = new DirectoryStore(jdbc);
        this.accounts = new Accounts(jdbc);
        this.nodes = nodes;
        this.clock = clock;
        this.iterations = iterations;
    }

    public HostAuthorityService authorities() {
        return new HostAuthorityService(directory, nodes, clock);
    }

    public HostPersonService people() {
        return new HostPersonService(directory, accounts, nodes, clock);
    }

    public HostAuthenticationService authentication() {
        return new HostAuthenticationService(accounts, new Passwords(iterations), new Tickets(clock));
    }
}
