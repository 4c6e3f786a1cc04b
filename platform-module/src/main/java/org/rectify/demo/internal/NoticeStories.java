package org.rectify.demo.internal;

import static org.rectify.demo.internal.NoticeStory.End.ADDED_TO;
import static org.rectify.demo.internal.NoticeStory.End.APPROVED;
import static org.rectify.demo.internal.NoticeStory.End.DRAFT;
import static org.rectify.demo.internal.NoticeStory.End.IN_APPROVAL;
import static org.rectify.demo.internal.NoticeStory.End.RUNNING;
import static org.rectify.demo.internal.NoticeStory.End.SENT_BACK;
import static org.rectify.demo.internal.NoticeStory.End.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.demo.internal.NoticeStory.End;
import org.rectify.demo.internal.NoticeStory.Subject;
import org.rectify.unit.UnitRole;

/** The notices of the demo, one of each kind that an office has on its desk; the same keys on every day. */
public final class NoticeStories {

    private final Library library;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    private NoticeStories(Library library, WorkingCalendar calendar, LocalDate today) {
        this.library = library;
        this.calendar = calendar;
        this.today = today;
    }

    /** The stories as they are on that day. */
    public static List<NoticeStory> all(Library library, WorkingCalendar calendar, LocalDate today) {
        return new NoticeStories(library, calendar, today).all();
    }

    private List<NoticeStory> all() {
        String superior = "市委督〔" + today.getYear() + "〕31号";
        return List.of(
                own(
                        "running",
                        "关于人居环境整治检查发现问题的整改通知",
                        "根据《人居环境整治提升行动方案》，区督办室会同有关单位对各街道人居环境整治情况进行了检查。",
                        -14,
                        -12,
                        RUNNING,
                        subject("生活垃圾分类准确率偏低", 25, true, "street1", "street2", "street3"),
                        subject("背街小巷保洁存在盲区", 15, true, "street1", "urban"),
                        subject("建筑垃圾清运不及时", 18, false, "sanitation")),
                story(
                        "received",
                        District.ROOT,
                        "关于营商环境专项督查发现问题的整改通知",
                        "市委督查室对我区优化营商环境工作开展了专项督查。",
                        "市委督查室",
                        superior,
                        -10,
                        -9,
                        ADDED_TO,
                        subject("居民诉求办理超时", 20, false, "street5", "street6"),
                        subject("办事窗口一次性告知不到位", 20, false, "street5"),
                        subject("值班值守制度执行不严", 22, true, "street6")),
                own(
                        "withdrawn",
                        "关于精简会议文件检查发现问题的整改通知",
                        "根据精简会议文件有关要求，区督办室对部分街道进行了抽查。",
                        -9,
                        -8,
                        WITHDRAWN,
                        subject("会议多、材料多问题仍存在", 20, true, "street7", "street8")),
                story(
                        "street",
                        "street1",
                        "关于社区消防隐患排查发现问题的整改通知",
                        "云砚街道对辖区各社区开展了消防隐患排查。",
                        null,
                        null,
                        -6,
                        -5,
                        RUNNING,
                        subject("楼道消防通道堆放杂物", 12, true, "community1", "community2", "community3")),
                own(
                        "sent-back",
                        "关于文书档案检查发现问题的整改通知",
                        null,
                        -6,
                        -5,
                        SENT_BACK,
                        subject("文书档案移交不完整", 20, true, "street4", "school1")),
                own(
                        "approved",
                        "关于校园安全检查发现问题的整改通知",
                        "根据秋季学期校园安全工作安排，区督办室对部分学校进行了检查。",
                        -4,
                        -3,
                        APPROVED,
                        subject("校园食堂食品留样不规范", 15, true, "school1"),
                        subject("校舍日常巡检记录缺失", 20, false, "school1", "school2")),
                own(
                        "in-approval",
                        "关于财务管理专项检查发现问题的整改通知",
                        "根据年度财务监督检查计划，区督办室对部分单位财务管理情况进行了检查。",
                        -3,
                        -2,
                        IN_APPROVAL,
                        subject("差旅费报销附件不齐", 25, true, "finance", "street2"),
                        subject("公务接待审批手续不全", 25, false, "urban")),
                own(
                        "draft",
                        "关于岁末年初安全生产检查发现问题的整改通知",
                        "根据岁末年初安全生产工作部署，区督办室开展了安全生产检查。",
                        -1,
                        -1,
                        DRAFT,
                        subject("安全生产责任制落实不细", 30, true, "street1", "street3"),
                        subject("消防设施维护保养不到位", 20, true, "community1", "school1")));
    }

    private NoticeStory own(
            String key, String title, String basis, int drawn, int issued, End end, Subject... subjects) {
        return story(key, District.ROOT, title, basis, null, null, drawn, issued, end, subjects);
    }

    private NoticeStory story(
            String key,
            String issuer,
            String title,
            String basis,
            String receivedFrom,
            String number,
            int drawn,
            int issued,
            End end,
            Subject... subjects) {
        boolean top = issuer.equals(District.ROOT);
        District district = library.district();
        return new NoticeStory(
                "notices-" + key,
                issuer,
                title,
                basis,
                "各责任单位要压实责任、举一反三，收到通知后两个工作日内签收，五个工作日内制定整改措施，按月报送整改进展，整改完成后及时提请验收。",
                receivedFrom,
                number,
                district.accounts(issuer, top ? UnitRole.SUPERVISOR : UnitRole.OFFICER)
                        .get(0),
                district.accounts(issuer, top ? UnitRole.LEADER : UnitRole.SECRETARY)
                        .get(0),
                calendar.plusWorkingDays(today, drawn),
                calendar.plusWorkingDays(today, issued),
                List.of(subjects),
                end);
    }

    private Subject subject(String problem, int workingDays, boolean listed, String... units) {
        ProblemPattern pattern = library.patterns().stream()
                .filter(each -> each.title().equals(problem))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No problem " + problem));
        return new Subject(pattern, List.of(units), calendar.plusWorkingDays(today, workingDays), listed);
    }
}
