package org.rectify.archive.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.rectify.archive.Archive.Filed;
import org.rectify.archive.CaseFile;
import org.rectify.history.HistoryEntry;

/** The page by which a person reads a package: everything as text, links to the files, no script. */
final class IndexPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String STYLE =
            "body{font-family:\"Noto Serif SC\",SimSun,serif;max-width:60em;margin:2em auto;"
                    + "line-height:1.6}h1{text-align:center}table{border-collapse:collapse;width:100%}"
                    + "td,th{border:1px solid #888;padding:.3em .6em;text-align:left;vertical-align:top;"
                    + "overflow-wrap:anywhere}th{background:#f3f3f3;white-space:nowrap}code{font-size:.75em}";

    private IndexPage() {}

    /** A file of the package; {@code path} is below the page's own folder. */
    record Entry(String group, String name, String path, String sha256) {}

    static String of(Filed filed, CaseFile file, List<Entry> files, List<HistoryEntry> history, ZoneId zone) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<title>" + text(filed.archiveNumber()) + "</title><style>" + STYLE + "</style></head><body>\n<h1>"
                + text(filed.title()) + "</h1>\n<table>\n");
        row(page, "档号", filed.archiveNumber());
        row(page, "保管期限", period(filed));
        row(page, "归档单位", file.unitName());
        row(page, "归档时间", TIME.format(filed.filedAt().atZone(zone)));
        file.facts().forEach(fact -> row(page, fact.label(), fact.value()));
        page.append("</table>\n<h2>文件目录</h2>\n<table>\n<tr><th>类别</th><th>文件</th><th>SHA-256</th></tr>\n");
        for (Entry entry : files) {
            page.append("<tr><td>")
                    .append(text(entry.group()))
                    .append("</td><td><a href=\"")
                    .append(address(entry.path()))
                    .append("\">")
                    .append(text(entry.name()))
                    .append("</a></td><td><code>")
                    .append(entry.sha256())
                    .append("</code></td></tr>\n");
        }
        page.append("</table>\n<h2>办理过程</h2>\n<table>\n"
                + "<tr><th>序号</th><th>时间</th><th>经办</th><th>步骤</th><th>说明</th><th>校验值</th></tr>\n");
        for (HistoryEntry entry : history) {
            page.append("<tr><td>")
                    .append(entry.seq())
                    .append("</td><td>")
                    .append(TIME.format(entry.at().atZone(zone)))
                    .append("</td><td>")
                    .append(text(entry.by()))
                    .append("</td><td>")
                    .append(text(entry.step()))
                    .append("</td><td>")
                    .append(text(entry.remark()))
                    .append("</td><td><code>")
                    .append(entry.hash())
                    .append("</code></td></tr>\n");
        }
        return page.append("</table>\n<p>本档案包可脱离系统校验：<code>java -jar data/verify/rectify-verify.jar 档案包.zip"
                        + "</code></p>\n</body></html>\n")
                .toString();
    }

    private static String period(Filed filed) {
        return filed.until() == null ? "永久" : "至" + filed.until();
    }

    private static void row(StringBuilder page, String name, String value) {
        page.append("<tr><th>")
                .append(text(name))
                .append("</th><td>")
                .append(text(value).replace("\n", "<br>"))
                .append("</td></tr>\n");
    }

    private static String text(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    private static String address(String path) {
        StringBuilder address = new StringBuilder();
        for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            address.append(plain ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
        }
        return address.toString();
    }
}
