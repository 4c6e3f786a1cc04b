package org.rectify.document.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;

/** Papers as an office issues them. */
final class PressSample {

    static final Fonts FONTS = new Fonts(Map.of(), PressSample::carried);
    private static TrueType carried;

    private PressSample() {}

    private static TrueType carried() {
        try {
            if (carried == null) {
                carried = TrueType.of(Files.readAllBytes(StandardTemplates.FOLDER.resolve("fonts/NotoSerifSC.ttf")));
            }
            return carried;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes all of them to the folder given, to be looked at. */
    public static void main(String[] arguments) throws IOException {
        for (PaperKind kind : PaperKind.values()) {
            for (PaperFormat format : PaperFormat.values()) {
                PaperData data = of(kind).draft(kind == PaperKind.CLOSE_OFF).build();
                byte[] file = new Press(FONTS).print(format, Template.of(StandardTemplates.of(kind)), data);
                Files.write(Path.of(arguments[0], kind.code() + "." + format.code()), file);
            }
        }
    }

    static PaperData.Builder of(PaperKind kind) {
        PaperData.Builder data = PaperData.of(kind)
                .agency("云山区整改工作督办室")
                .title(kind == PaperKind.NOTICE ? "关于限期整改第三轮专项督导检查发现问题的通知" : title(kind))
                .number("云督办〔2026〕12号")
                .addressee("东湖街道党工委、办事处")
                .paragraph("2026年3月，区整改工作督办室对各街道、各部门开展了第三轮专项督导检查（以下简称“督导检查”）。"
                        + "经研究，现将发现的问题予以通报，请你单位对照《整改工作管理办法》（云发〔2025〕8号）逐项制定措施，"
                        + "明确责任人和完成时限，于2026年4月30日前完成整改并提请验收。")
                .paragraph("一、高度重视，压实责任。主要负责同志要亲自部署、亲自过问，对整改不力、敷衍塞责、虚假整改的，" + "将按照有关规定严肃追究责任。")
                .paragraph("二、举一反三，标本兼治。既要解决当前问题，又要完善制度机制，防止问题反弹。")
                .attachment("问题清单")
                .attachment("整改情况报告表")
                .signature("云山区整改工作督办室")
                .date(LocalDate.of(2026, 3, 18));
        kind.fields().forEach(name -> data.field(name, value(name)));
        kind.tables().forEach((name, columns) -> data.table(name, table(columns)));
        return data;
    }

    private static String title(PaperKind kind) {
        return switch (kind) {
            case ORDER -> "整改通知单";
            case CLOSE_OFF -> "整改问题销号证明";
            default -> "2026年度整改工作目标责任书";
        };
    }

    private static String value(String name) {
        return switch (name) {
            case "basis" -> "根据《整改工作管理办法》和区委督查安排：";
            case "problem", "requirements" ->
                "东湖社区垃圾分类投放点未按要求配备督导员，3处投放点满溢（编号DH-07、DH-11、DH-12），" + "居民多次反映仍未解决；党员活动室台账不全，2025年第四季度“三会一课”记录缺失。";
            case "assistingUnits" -> "区城市管理局、区环卫局";
            case "leadUnit", "upperParty" -> "东湖街道";
            case "lowerParty" -> "东湖社区";
            case "responsiblePerson", "upperSigner", "verifier" -> "赵喆玥";
            case "lowerSigner", "lowerSignedOn" -> "";
            case "period" -> "2026年1月1日至2026年12月31日";
            case "deadline", "foundOn", "issuedOn", "submittedOn", "closedOn", "upperSignedOn" -> "2026年4月30日";
            case "remark" -> "现场核查属实，整改到位，同意销号。";
            case "result" -> "通过";
            case "pace" -> "限期整改";
            default -> "督导检查";
        };
    }

    private static PaperData.Table table(List<String> columns) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            int row = i;
            rows.add(columns.stream()
                    .map(column -> switch (column) {
                        case "no" -> String.valueOf(row);
                        case "deadline", "dueOn" -> "4月30日";
                        case "weight" -> "15%";
                        case "person" -> "钱犇";
                        case "post" -> "社区书记";
                        case "unit" -> "东湖街道";
                        default -> "党员活动室台账不全，“三会一课”记录缺失，须补齐并建立月查制度。";
                    })
                    .toList());
        }
        return new PaperData.Table(columns, rows);
    }
}
