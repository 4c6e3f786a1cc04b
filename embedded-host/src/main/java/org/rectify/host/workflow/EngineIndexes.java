package org.rectify.host.workflow;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the engine's tables lack, or have too much of, to stay quick with many processes. */
final class EngineIndexes {
    private static final List<String> MISSING = List.of(
            "create index if not exists HOST_IDX_TASK_PARENT on ACT_RU_TASK (PARENT_TASK_ID_)",
            // Else each execution that ends, and each step, reads the timers of all processes.
            "create index if not exists HOST_IDX_JOB_PROCESS on ACT_RU_JOB (PROCESS_INSTANCE_ID_)");

    /** H2 goes by "is null" first, if that has an index: it would read what all processes have of the kind. */
    private static final List<String> FOR_H2 = List.of(
            "create index if not exists HOST_IDX_VARIABLE_EXEC on ACT_RU_VARIABLE (EXECUTION_ID_, TASK_ID_)",
            "create index if not exists HOST_IDX_PROCVAR_PROC on ACT_HI_VARINST (PROC_INST_ID_, TASK_ID_)",
            "drop index if exists ACT_IDX_HI_ACT_INST_END",
            "drop index if exists ACT_IDX_HI_PRO_INST_END",
            // Each costs a page at many writes and serves no question that is asked.
            "drop index if exists ACT_IDX_HI_ACT_INST_START",
            "drop index if exists ACT_IDX_HI_DETAIL_TIME",
            "drop index if exists ACT_IDX_HI_DETAIL_NAME",
            "drop index if exists ACT_IDX_HI_DETAIL_ACT_INST",
            "drop index if exists ACT_IDX_HI_PROCVAR_NAME_TYPE",
            "drop index if exists ACT_IDX_HI_PROCVAR_PROC_INST",
            "drop index if exists ACT_IDX_EXEC_BUSKEY",
            "drop index if exists ACT_IDX_HI_PRO_I_BUSKEY",
            "drop index if exists ACT_IDX_TASK_CREATE");

    private EngineIndexes() {}

    static void mend(DataSource dataSource, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            MISSING.forEach(jdbc::execute);
            if (isH2(dataSource)) {
                FOR_H2.forEach(jdbc::execute);
            }
        });
    }

    static boolean isH2(DataSource dataSource) {
        return "H2".equals(new JdbcTemplate(dataSource).execute((Connection connection) -> connection
                .getMetaData()
                .getDatabaseProductName()));
    }
}
