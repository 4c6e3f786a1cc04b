package org.rectify.host.database;

import java.util.List;
import org.rectify.host.dictionary.HostNamespaces;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The host's own tables: what the bean <code>schemaBootstrap</code> stands for. */
public final class HostSchema {
    // Long texts are plain varchar: H2 keeps large objects apart, which is slow.
    private static final List<String> TABLES = List.of(
            "create table if not exists host_node (id varchar(36) not null primary key, type_name varchar(250) not null,"
                    + " aspects varchar not null, parent_id varchar(36), assoc_type varchar(250) not null,"
                    + " assoc_name varchar not null, position bigint not null, name_key varchar(1000), acl varchar,"
                    + " props varchar not null, version integer not null, touched_at bigint not null,"
                    + " touched_by varchar(250))",
            "create index if not exists host_node_parent on host_node (parent_id, position)",
            "create unique index if not exists host_node_name on host_node (parent_id, assoc_type, name_key)",
            "create table if not exists host_peer (source_id varchar(36) not null, target_id varchar(36) not null,"
                    + " assoc_type varchar(250) not null, position bigint not null,"
                    + " primary key (source_id, target_id, assoc_type))",
            "create index if not exists host_peer_target on host_peer (target_id)",
            "create table if not exists host_child (parent_id varchar(36) not null, child_id varchar(36) not null,"
                    + " assoc_type varchar(250) not null, assoc_name varchar not null, position bigint not null)",
            "create index if not exists host_child_parent on host_child (parent_id)",
            "create index if not exists host_child_child on host_child (child_id)",
            "create table if not exists host_authority (name_key varchar(250) not null primary key,"
                    + " name varchar(250) not null, node_id varchar(36) not null, display_name varchar,"
                    + " position bigint not null)",
            "create table if not exists host_member (parent varchar(250) not null, child varchar(250) not null,"
                    + " position bigint not null, primary key (parent, child))",
            "create table if not exists host_account (name_key varchar(250) not null primary key,"
                    + " user_name varchar(250) not null, password_hash varchar(250) not null, enabled boolean not null)",
            "create table if not exists host_lock (name varchar(500) not null primary key, token varchar(36) not null,"
                    + " expires_at bigint not null)",
            "create table if not exists host_component (name varchar(500) not null primary key)",
            "create table if not exists host_namespace (prefix varchar(100) not null primary key,"
                    + " uri varchar(500) not null)");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final HostNamespaces namespaces;

    public HostSchema(JdbcTemplate jdbc, PlatformTransactionManager transactions, HostNamespaces namespaces) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.namespaces = namespaces;
    }

    /** Makes the tables that are not there, and knows again the prefixes in which names were stored. */
    public void create() {
        transaction.executeWithoutResult(status -> {
            TABLES.forEach(jdbc::execute);
            jdbc.query("select prefix, uri from host_namespace", row -> {
                namespaces.registerNamespace(row.getString(1), row.getString(2));
            });
        });
    }

    /** Remembers all prefixes, so that names stay readable when their model is gone. */
    public void rememberNamespaces() {
        transaction.executeWithoutResult(status -> {
            List<String> known = jdbc.queryForList("select prefix from host_namespace", String.class);
            for (String prefix : namespaces.getPrefixes()) {
                if (!prefix.isEmpty() && !known.contains(prefix)) {
                    jdbc.update(
                            "insert into host_namespace (prefix, uri) values (?, ?)",
                            prefix,
                            namespaces.getNamespaceURI(prefix));
                }
            }
        });
    }
}
