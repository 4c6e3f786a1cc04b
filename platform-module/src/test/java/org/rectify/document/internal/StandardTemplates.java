package org.rectify.document.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rectify.document.PaperKind;

/**
 * Writes the templates that the module carries, after GB/T 9704-2012: A4, a text of 156 × 225 mm in 22 lines of 28
 * characters, the agency in red, the title in 2号小标宋, the text in 3号仿宋, the page between dashes. Run it from the
 * module's folder after a change here; a test holds the files against it.
 */
final class StandardTemplates {

    static final Path FOLDER = Path.of("src/main/resources/alfresco/module/rectify-platform/document");

    private static final String LABELLED = "1700,2722,1700,2722";

    private StandardTemplates() {}

    public static void main(String[] arguments) throws IOException {
        for (PaperKind kind : PaperKind.values()) {
            Files.write(FOLDER.resolve(kind.code() + ".docx"), of(kind));
        }
    }

    static byte[] of(PaperKind kind) {
        return DocxFile.of(parts(
                        switch (kind) {
                            case NOTICE -> notice();
                            case ORDER -> order();
                            case CLOSE_OFF -> closeOff();
                            case AGREEMENT -> agreement();
                        }))
                .write();
    }

    private static String notice() {
        return redHead()
                + p("Title", "{{title}}")
                + p("Addressee", "{{addressee}}：")
                + p("Body", "{{basis}}")
                + p("Body", "{{body}}")
                + table(
                        "640,2604,1500,2300,1800",
                        head("序号", "问题", "责任单位", "整改要求", "整改时限")
                                + row(
                                        "{{problems.no}}",
                                        "{{problems.problem}}",
                                        "{{problems.unit}}",
                                        "{{problems.requirement}}",
                                        "{{problems.deadline}}"))
                + p("Attachment", "附件：{{attachments}}")
                + signed();
    }

    private static String order() {
        return redHead()
                + p("Title", "{{title}}")
                + p("Addressee", "{{addressee}}：")
                + p("Body", "{{body}}")
                + table(
                        LABELLED,
                        wide("问题描述", "{{problem}}")
                                + pair("问题来源", "{{source}}", "问题类别", "{{category}}")
                                + pair("严重程度", "{{severity}}", "整改方式", "{{pace}}")
                                + pair("发现时间", "{{foundOn}}", "发现地点", "{{foundAt}}")
                                + wide("整改要求", "{{requirements}}")
                                + pair("整改时限", "{{deadline}}", "责任人", "{{responsiblePerson}}")
                                + wide("责任单位", "{{leadUnit}}")
                                + wide("协办单位", "{{assistingUnits}}"))
                + p("Attachment", "附件：{{attachments}}")
                + signed();
    }

    private static String closeOff() {
        return redHead()
                + p("Title", "{{title}}")
                + p("Addressee", "{{addressee}}：")
                + p("Body", "{{body}}")
                + table(
                        LABELLED,
                        wide("整改问题", "{{problem}}")
                                + pair("责任单位", "{{leadUnit}}", "责任人", "{{responsiblePerson}}")
                                + pair("下发日期", "{{issuedOn}}", "整改时限", "{{deadline}}")
                                + pair("提请验收", "{{submittedOn}}", "销号日期", "{{closedOn}}")
                                + pair("验收结论", "{{result}}", "验收人", "{{verifier}}")
                                + wide("验收意见", "{{remark}}"))
                + p("Plain", "")
                + table(
                        "700,4344,2200,1600",
                        head("序号", "整改措施", "完成时限", "责任人")
                                + row(
                                        "{{measures.no}}",
                                        "{{measures.text}}",
                                        "{{measures.dueOn}}",
                                        "{{measures.person}}"))
                + p("Attachment", "附件：{{attachments}}")
                + signed();
    }

    private static String agreement() {
        return redHead()
                + p("Title", "{{title}}")
                + p("Plain", "甲方：{{upperParty!}}")
                + p("Plain", "乙方：{{lowerParty!}}")
                + p("Plain", "责任期限：{{period!}}")
                + p("Body", "{{body}}")
                + table(
                        "800,6844,1200",
                        head("序号", "目标任务", "权重") + row("{{targets.no}}", "{{targets.text}}", "{{targets.weight}}"))
                + p("Plain", "")
                + table(
                        "800,4844,1700,1500",
                        head("序号", "责任内容", "岗位", "责任人")
                                + row("{{duties.no}}", "{{duties.text}}", "{{duties.post}}", "{{duties.person}}"))
                + p("Attachment", "附件：{{attachments}}")
                + bare(
                        "4422,4422",
                        cells("甲方（盖章）：", "乙方（盖章）：")
                                + cells("{{upperParty!}}", "{{lowerParty!}}")
                                + cells("签字：{{upperSigner!}}", "签字：{{lowerSigner!}}")
                                + cells("日期：{{upperSignedOn!}}", "日期：{{lowerSignedOn!}}"))
                + p("Sign", "{{signature}}")
                + p("Date", "{{date}}");
    }

    private static String redHead() {
        return p("Agency", "{{agency}}") + p("Number", "{{number}}") + p("RedLine", "");
    }

    private static String signed() {
        return p("Sign", "{{signature}}") + p("Date", "{{date}}");
    }

    private static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String table(String widths, String rows) {
        StringBuilder borders = new StringBuilder("<w:tblBorders>");
        for (String side : "top,left,bottom,right,insideH,insideV".split(",")) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return bare(widths, rows).replace("<w:tblLayout", borders + "</w:tblBorders><w:tblLayout");
    }

    private static String bare(String widths, String rows) {
        StringBuilder columns = new StringBuilder();
        for (String width : widths.split(",")) {
            columns.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + columns + "</w:tblGrid>"
                + rows + "</w:tbl>";
    }

    private static String tr(String properties, String cells) {
        return "<w:tr><w:trPr>" + properties + "<w:trHeight w:val=\"560\" w:hRule=\"atLeast\"/></w:trPr>" + cells
                + "</w:tr>";
    }

    private static String tc(int span, String style, String text) {
        String merged = span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "";
        return "<w:tc><w:tcPr>" + merged + "<w:vAlign w:val=\"center\"/></w:tcPr>" + p(style, text) + "</w:tc>";
    }

    private static String head(String... words) {
        StringBuilder cells = new StringBuilder();
        for (String word : words) {
            cells.append(tc(1, "CellHead", word));
        }
        return tr("<w:tblHeader/>", cells.toString());
    }

    private static String row(String... values) {
        StringBuilder cells = new StringBuilder();
        for (String value : values) {
            cells.append(tc(1, value.endsWith(".no}}") || value.endsWith(".weight}}") ? "CellHead" : "Cell", value));
        }
        return tr("", cells.toString().replace("CellHead", "CellMiddle"));
    }

    private static String cells(String left, String right) {
        return tr("", tc(1, "Plain", left) + tc(1, "Plain", right));
    }

    private static String pair(String one, String value, String other, String otherValue) {
        return tr(
                "",
                tc(1, "CellHead", one) + tc(1, "Cell", value) + tc(1, "CellHead", other) + tc(1, "Cell", otherValue));
    }

    private static String wide(String label, String value) {
        return tr("", tc(1, "CellHead", label) + tc(3, "Cell", value));
    }

    private static Map<String, byte[]> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                DocxFile.TYPES,
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("document.main", "document") + type("styles", "styles") + type("settings", "settings")
                        + type("fontTable", "fontTable") + type("header", "header1") + type("footer", "footer1")
                        + type("footer", "footer2") + type("header", "header2") + "</Types>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + Xml.R
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
        parts.put(
                DocxFile.RELATIONS,
                relations(relation("styles", "styles")
                        + relation("settings", "settings")
                        + relation("fontTable", "fontTable")
                        + relation("header", "header1")
                        + relation("header", "header2")
                        + relation("footer", "footer1")
                        + relation("footer", "footer2")));
        parts.put("word/document.xml", element("document", "<w:body>" + body + section() + "</w:body>"));
        parts.put("word/styles.xml", element("styles", styles()));
        parts.put(
                "word/settings.xml",
                element(
                        "settings",
                        "<w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"));
        parts.put(
                "word/fontTable.xml",
                element("fonts", font("仿宋_GB2312", "仿宋") + font("方正小标宋简体", "宋体") + font("楷体_GB2312", "楷体")));
        parts.put("word/header1.xml", element("hdr", p("Draft", "{{draft}}")));
        parts.put("word/header2.xml", element("hdr", p("Draft", "{{draft}}")));
        parts.put("word/footer1.xml", element("ftr", page("FootOdd")));
        parts.put("word/footer2.xml", element("ftr", page("FootEven")));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(
                name,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text)
                        .getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static String type(String kind, String part) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(String type, String part) {
        return "<Relationship Id=\"" + part + "\" Type=\"" + Xml.R + "/" + type + "\" Target=\"" + part + ".xml\"/>";
    }

    private static String element(String name, String content) {
        return "<w:" + name + " xmlns:w=\"" + Xml.W + "\" xmlns:r=\"" + Xml.R + "\">" + content + "</w:" + name + ">";
    }

    private static String font(String name, String other) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + other + "\"/></w:font>";
    }

    private static String page(String style) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run("— ")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("1")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(" —") + "</w:p>";
    }

    private static String section() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/>"
                + "<w:headerReference w:type=\"even\" r:id=\"header2\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"footer1\"/>"
                + "<w:footerReference w:type=\"even\" r:id=\"footer2\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"1134\""
                + " w:footer=\"1304\" w:gutter=\"0\"/>"
                + "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\"/></w:sectPr>";
    }

    private static String styles() {
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + fonts("仿宋_GB2312")
                + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr>"
                + "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Plain\"><w:name w:val=\"Normal\"/><w:pPr>"
                + "<w:widowControl w:val=\"0\"/><w:spacing w:line=\"579\" w:lineRule=\"exact\"/></w:pPr></w:style>"
                + style("Agency", "发文机关标志", spacing(1984, 0, 1000) + jc("center"), big("方正小标宋简体", 80, "FF0000"))
                + style("Number", "发文字号", spacing(868, 0, 579) + jc("center"), "")
                + style(
                        "RedLine",
                        "红色分隔线",
                        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr>"
                                + spacing(0, 0, 227),
                        "<w:sz w:val=\"10\"/>")
                + style("Title", "公文标题", spacing(868, 579, 720) + jc("center"), big("方正小标宋简体", 44, "000000"))
                + style("Addressee", "主送机关", jc("left"), "")
                + style("Body", "正文", ind("firstLineChars=200 firstLine=640") + jc("both"), "")
                + style("Attachment", "附件说明", spacing(579, 0, 579) + ind("firstLineChars=200 firstLine=640"), "")
                + style(
                        "Sign",
                        "发文机关署名",
                        "<w:keepNext/>" + spacing(1158, 0, 579)
                                + ind("leftChars=1400 left=4480 rightChars=200 right=640") + jc("center"),
                        "")
                + style("Date", "成文日期", ind("leftChars=1400 left=4480 rightChars=200 right=640") + jc("center"), "")
                + style("Cell", "表格", cell() + jc("both"), "<w:sz w:val=\"24\"/>")
                + style("CellMiddle", "表格居中", cell() + jc("center"), "<w:sz w:val=\"24\"/>")
                + style("CellHead", "表头", cell() + jc("center"), big("黑体", 24, "000000"))
                + style("Draft", "草稿", spacing(0, 0, 400) + jc("right"), big("黑体", 32, "000000"))
                + style(
                        "FootOdd",
                        "页码（单）",
                        spacing(0, 0, 300) + ind("rightChars=100 right=280") + jc("right"),
                        big("宋体", 28, "000000"))
                + style(
                        "FootEven",
                        "页码（双）",
                        spacing(0, 0, 300) + ind("leftChars=100 left=280") + jc("left"),
                        big("宋体", 28, "000000"));
    }

    /** The page's grid of 28 characters a line is for the text; in a cell it would set every character apart. */
    private static String cell() {
        return "<w:snapToGrid w:val=\"0\"/>" + spacing(0, 0, 400);
    }

    private static String style(String id, String name, String paragraph, String characters) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Plain\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + characters
                + "</w:rPr></w:style>";
    }

    private static String fonts(String name) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"" + name + "\"/>";
    }

    private static String big(String font, int halfPoints, String color) {
        return fonts(font) + "<w:color w:val=\"" + color + "\"/><w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\""
                + halfPoints + "\"/>";
    }

    private static String spacing(int before, int after, int line) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\" w:line=\"" + line
                + "\" w:lineRule=\"exact\"/>";
    }

    private static String jc(String how) {
        return "<w:jc w:val=\"" + how + "\"/>";
    }

    private static String ind(String attributes) {
        StringBuilder ind = new StringBuilder("<w:ind");
        for (String attribute : attributes.split(" ")) {
            ind.append(" w:").append(attribute.replace("=", "=\"")).append('"');
        }
        return ind + "/>";
    }
}
