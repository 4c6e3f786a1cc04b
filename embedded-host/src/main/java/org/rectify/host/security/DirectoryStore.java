package org.rectify.host.security;

import java.util.concurrent.atomic.AtomicLong;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.jdbc.core.JdbcTemplate;

/** People and groups in the database, with the whole of them in memory between changes. */
final class DirectoryStore {
    private static final Object CHANGED = DirectoryStore.class;
    private static final int LAST = 2_000;

    private final JdbcTemplate jdbc;
    private final AtomicLong changes = new AtomicLong();
    private volatile Cached cached;

    DirectoryStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Cached(Directory directory, long changes) {}

    Directory current() {
        Directory own = TransactionSupportUtil.getResource(CHANGED);
        return own == null ? committed() : own;
    }

    private Directory committed() {
        Cached known = cached;
        long now = changes.get();
        if (known == null || known.changes() != now) {
            known = new Cached(load(), now);
            cached = known;
        }
        return known.directory();
    }

    private Directory load() {
        Directory directory = new Directory();
        jdbc.query("select name, node_id, display_name from host_authority order by position", row -> {
            directory.add(new Directory.Entry(row.getString(1), row.getString(2), row.getString(3)));
        });
        jdbc.query("select parent, child from host_member order by position", row -> {
            directory.addMember(row.getString(1), row.getString(2));
        });
        return directory;
    }

    /** The directory that only this transaction sees, until it is committed. */
    private Directory own() {
        Directory own = TransactionSupportUtil.getResource(CHANGED);
        if (own == null) {
            own = committed().copy();
            TransactionSupportUtil.bindResource(CHANGED, own);
            TransactionSupportUtil.bindListener(
                    new TransactionListenerAdapter() {
                        @Override
                        public void afterCommit() {
                            changes.incrementAndGet();
                        }
                    },
                    LAST);
        }
        return own;
    }

    void add(String name, String nodeId, String displayName, long position) {
        Directory own = own();
        jdbc.update(
                "insert into host_authority (name_key, name, node_id, display_name, position) values (?, ?, ?, ?, ?)",
                Directory.key(name),
                name,
                nodeId,
                displayName,
                position);
        own.add(new Directory.Entry(name, nodeId, displayName));
    }

    void rename(Directory.Entry entry, String displayName) {
        Directory own = own();
        jdbc.update(
                "update host_authority set display_name = ? where name_key = ?",
                displayName,
                Directory.key(entry.name()));
        own.add(new Directory.Entry(entry.name(), entry.nodeId(), displayName));
    }

    void remove(String name) {
        Directory own = own();
        jdbc.update("delete from host_member where parent = ? or child = ?", name, name);
        jdbc.update("delete from host_authority where name_key = ?", Directory.key(name));
        own.remove(name);
    }

    void addMember(String parent, String child, long position) {
        Directory own = own();
        jdbc.update("insert into host_member (parent, child, position) values (?, ?, ?)", parent, child, position);
        own.addMember(parent, child);
    }

    void removeMember(String parent, String child) {
        Directory own = own();
        jdbc.update("delete from host_member where parent = ? and child = ?", parent, child);
        own.removeMember(parent, child);
    }
}
