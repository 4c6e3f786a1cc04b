package org.rectify.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.contract.TestHosts;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is asked of one process must not be found by reading what all processes have. */
class ProcessQueriesIT {

    private static final Pattern SELECT = Pattern.compile("(?s)<select id=\"(\\w+)\".*?>(.*?)</select>");

    @Test
    void h2FindsTheRowsOfOneProcessByItsId() throws IOException {
        EmbeddedHost host = TestHosts.on(TestHosts.Database.H2);
        JdbcTemplate jdbc = new JdbcTemplate(host.bean(DataSource.class));
        String statements;
        try (InputStream in = ProcessSession.class.getResourceAsStream("processes.xml")) {
            statements = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var selects = SELECT.matcher(statements).results().toList();
        assertThat(selects).hasSize(6);
        for (MatchResult select : selects) {
            String sql = select.group(2).replaceAll("(?s)<!--.*?-->", "").replace("#{parameter}", "'1'");
            String plan = jdbc.queryForObject("explain " + sql, String.class);
            assertThat(plan)
                    .as(select.group(1))
                    .containsPattern(
                            "(PROC_INST_ID_|PROCESS_INSTANCE_ID_)\"? = '1' \\*/|: (PROC_INST_ID_|PROCESS_INSTANCE_ID_) = '1'")
                    .doesNotContain("tableScan")
                    .doesNotContainPattern("(?m)^ *\\/\\* .*: [A-Z_]+ IS NULL");
        }
    }
}
