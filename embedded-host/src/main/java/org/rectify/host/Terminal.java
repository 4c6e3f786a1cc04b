package org.rectify.host;

import java.io.PrintStream;

/** What whoever started the host sees. */
final class Terminal {

    private static final int BAR = 30;

    private final PrintStream out;
    private long shown = -1;

    Terminal(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Draws the bar over itself, once a per cent. */
    void progress(long done, long total, String message) {
        long percent = total == 0 ? 0 : 100 * done / total;
        if (percent != shown) {
            shown = percent;
            int filled = (int) (BAR * percent / 100);
            out.printf("\r演示数据 Demo data [%s%s] %3d%% ", "#".repeat(filled), ".".repeat(BAR - filled), percent);
            out.flush();
        }
    }

    void endOfProgress() {
        out.println();
        shown = -1;
    }

    void accounts() {
        line("");
        line("  演示账号 Demo accounts (password rectify):");
        line("    supervisor          区督办室 督办员: 新建、下发、验收");
        line("    leader              区督办室 分管领导: 审批");
        line("    street1.liaison     街道 联络员: 签收");
        line("    street1.officer     街道 经办人: 整改、上报、提交");
        line("    archivist, auditor  档案员、查阅");
        line("    admin               系统管理员 (password admin)");
    }
}
