package org.rectify.host.security;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts with passwords, in the database. */
final class Accounts {
    private final JdbcTemplate jdbc;

    Accounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One account. */
    record Account(String userName, String hash, boolean enabled) {}

    Optional<Account> find(String userName) {
        List<Account> found = jdbc.query(
                "select user_name, password_hash, enabled from host_account where name_key = ?",
                (row, number) -> new Account(row.getString(1), row.getString(2), row.getBoolean(3)),
                Directory.key(userName));
        return found.stream().findFirst();
    }

    boolean isEnabled(String userName) {
        return find(userName).map(Account::enabled).orElse(true);
    }

    void create(String userName, String hash) {
        jdbc.update(
                "insert into host_account (name_key, user_name, password_hash, enabled) values (?, ?, ?, ?)",
                Directory.key(userName),
                userName,
                hash,
                true);
    }

    void setHash(String userName, String hash) {
        jdbc.update("update host_account set password_hash = ? where name_key = ?", hash, Directory.key(userName));
    }

    void setEnabled(String userName, boolean enabled) {
        jdbc.update("update host_account set enabled = ? where name_key = ?", enabled, Directory.key(userName));
    }

    void delete(String userName) {
        jdbc.update("delete from host_account where name_key = ?", Directory.key(userName));
    }
}
