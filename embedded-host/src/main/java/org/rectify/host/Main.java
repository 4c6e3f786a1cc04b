package org.rectify.host;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.rectify.demo.DemoLoader;
import org.rectify.host.web.HostServer;

/** Starts the embedded host from the command line. */
public final class Main {

    private static final int REFUSED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        // The terminal is this program's interface; all else goes to the log.
        PrintStream terminal = System.out;
        try {
            run(Options.parse(List.of(arguments)), new Terminal(terminal));
        } catch (StartRefusal refusal) {
            System.err.println("rectify: " + refusal.getMessage());
            System.exit(REFUSED);
        }
    }

    private static void run(Options options, Terminal terminal) {
        long begun = System.nanoTime();
        HostServer server = HostServer.reserve(options);
        terminal.line("正在启动 Starting (data in " + options.data() + ")");
        EmbeddedHost host = EmbeddedHost.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            host.close();
        }));
        server.serve(host);
        terminal.line(String.format(Locale.ROOT, "已就绪 Ready in %.1f s", (System.nanoTime() - begun) / 1e9));
        boolean demo = options.demo() && loadDemo(host, terminal);
        terminal.line("");
        terminal.line("  " + server.url());
        if (demo) {
            terminal.accounts();
        }
        server.join();
    }

    /** Whether the demo district is there now; where people have made records of their own, it is not mixed in. */
    private static boolean loadDemo(EmbeddedHost host, Terminal terminal) {
        DemoLoader loader = host.bean(DemoLoader.class);
        if (host.asAdministrator(loader::loaded)) {
            return true;
        }
        if (host.asAdministrator(loader::refusal).isPresent()) {
            terminal.line("已有正式记录，未装载演示数据 Demo data not loaded: there are real records here");
            return false;
        }
        host.asAdministrator(() -> {
            loader.load(terminal::progress);
            return null;
        });
        terminal.endOfProgress();
        return true;
    }
}
