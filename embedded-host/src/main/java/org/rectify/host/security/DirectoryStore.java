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

    /** What one transaction that changes the directory sees. */
    private static final class Own {
        private Directory directory;
    }

    Directory current() {
        Own own = TransactionSupportUtil.getResource(CHANGED);
        if (own != null) {
            if (own.directory == null) {
                own.directory = load();
            }
            return own.directory;
        }
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

    private void changed() {
        Own own = TransactionSupportUtil.getResource(CHANGED);
        if (own == null) {
            own = new Own();
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
        own.directory = null;
    }

    void add(String name, String nodeId, String displayName, long position) {
        jdbc.update(
                "insert into host_authority (name_key, name, node_id, display_name, position) values (?, ?, ?, ?, ?)",
                Directory.key(name),
                name,
                nodeId,
                displayName,
                position);
        changed();
    }

    void rename(String name, String displayName) {
        jdbc.update("update host_authority set display_name = ? where name_key = ?", displayName, Directory.key(name));
        changed();
    }

    void remove(String name) {
        jdbc.update("delete from host_member where parent = ? or child = ?", name, name);
        jdbc.update("delete from host_authority where name_key = ?", Directory.key(name));
        changed();
    }

    void addMember(String parent, String child, long position) {
        jdbc.update("insert into host_member (parent, child, position) values (?, ?, ?)", parent, child, position);
        changed();
    }

    void removeMember(String parent, String child) {
        jdbc.update("delete from host_member where parent = ? and child = ?", parent, child);
        changed();
    }
}
