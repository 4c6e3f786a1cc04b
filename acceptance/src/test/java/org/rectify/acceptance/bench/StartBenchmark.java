package org.rectify.acceptance.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rectify.acceptance.support.HostProcess;

/** From start to ready, into an empty folder and again, and the most memory that the process took. */
public final class StartBenchmark {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private StartBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("## Start and memory\n");
        out.println("Until the host answers; with the demo district, until it is loaded. Heap limited to 1 GiB.\n");
        out.println("| start | seconds | peak resident memory |\n|---|---|---|");
        Path empty = HostProcess.freshFolder("bench");
        start(out, "empty, first time", empty, List.of("--no-demo"));
        start(out, "empty, again", empty, List.of("--no-demo"));
        Path demo = HostProcess.freshFolder("bench");
        start(out, "demo district, first time", demo, List.of());
        start(out, "demo district, again", demo, List.of());
    }

    private static void start(PrintStream out, String what, Path data, List<String> options) throws IOException {
        System.err.println("    " + what);
        long begun = System.nanoTime();
        try (HostProcess process = HostProcess.start(data, options)) {
            double seconds = (System.nanoTime() - begun) / 1e9;
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
            out.printf(
                    "| %s | %.1f | %s |%n",
                    what, seconds, peak.find() ? Long.parseLong(peak.group(1)) / 1024 + " MiB" : "");
        }
    }
}
