/** A fictional district with a few dozen orders. Everybody and everything in it is made up. */

import { createHash } from 'node:crypto';

const DAY = 86_400_000;
export const iso = time => new Date(time).toISOString().replace('Z', '+00:00');
export const date = time => new Date(time).toISOString().slice(0, 10);

const STREETS = ['清河街道', '望江街道', '松林街道'];
const COMMUNITIES = ['柳荫社区', '槐安社区', '春晖社区', '永宁社区', '石桥社区', '青枫社区'];
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜';
const GIVEN = [
    '志远',
    '晓燕',
    '建国',
    '丽华',
    '思源',
    '海涛',
    '文静',
    '永强',
    '雪梅',
    '立新',
    '明辉',
    '秀兰',
];

let nameSeed = 0;
function person(userName, role) {
    const name = SURNAMES[nameSeed % SURNAMES.length] + GIVEN[(nameSeed * 5) % GIVEN.length];
    nameSeed += 1;
    return { userName, displayName: name, roles: [role] };
}

function unit(code, name, kind, parent) {
    const people =
        code === 'district'
            ? [
                  person('supervisor', 'supervisor'),
                  person('supervisor2', 'supervisor'),
                  person('leader', 'leader'),
                  person('archivist', 'archivist'),
                  person('auditor', 'auditor'),
              ]
            : [
                  person(`${code}.liaison`, 'liaison'),
                  person(`${code}.officer`, 'officer'),
                  person(`${code}.secretary`, 'secretary'),
              ];
    const plain = ({ userName, displayName }) => ({ userName, displayName });
    return {
        code,
        name,
        kind,
        parent,
        supervising: kind === 'district' || kind === 'street',
        leader: plain(people.at(-1)),
        liaisons: [plain(people[0])],
        people,
    };
}

export const units = [
    unit('district', '云溪区督办室', 'district', null),
    ...STREETS.map((name, i) => unit(`street${i + 1}`, name, 'street', 'district')),
    ...COMMUNITIES.map((name, i) =>
        unit(`community${i + 1}`, name, 'community', `street${Math.floor(i / 2) + 1}`),
    ),
    unit('finance', '区财政局', 'bureau', 'district'),
    unit('urban', '区城市管理局', 'bureau', 'district'),
    unit('sanitation', '区环卫局', 'bureau', 'district'),
    unit('school1', '云溪区实验小学', 'school', 'district'),
    unit('enterprise1', '云溪城市建设投资集团有限责任公司', 'enterprise', 'district'),
    unit('association1', '云溪区物业服务行业协会', 'association', 'district'),
];

// One who issues for two units.
units[1].people.push({ ...units[0].people[1], roles: ['officer'] });

/** People of the host who belong to no unit. */
export const strangers = ['outsider', 'new.colleague'].map(userName => person(userName, 'officer'));

export const unitRef = code => {
    const found = units.find(each => each.code === code);
    return found && { code: found.code, name: found.name };
};
export const personRef = userName => {
    const found = units.flatMap(each => each.people).find(each => each.userName === userName);
    return found ? { userName, displayName: found.displayName } : { userName, displayName: userName };
};

const MATTERS = [
    ['沿街商铺占道经营问题反复', '早市期间商铺将货架摆至人行道，盲道被占用，群众多次反映。', '市容环境'],
    ['党务公开栏更新不及时', '公开栏内容停留在上一季度，未按要求公示党费收缴情况。', '基层党建'],
    ['老旧小区消防通道被占用', '3 号楼至 5 号楼之间消防通道停放私家车，未见划线和管控措施。', '安全生产'],
    ['“三会一课”记录不完整', '抽查近半年记录，缺少两次支部委员会会议记录，签到不全。', '基层党建'],
    ['垃圾分类投放点管理不到位', '投放点无人值守，湿垃圾桶破损，地面有渗滤液。', '市容环境'],
    ['专项资金拨付进度偏慢', '截至检查日，专项资金拨付率仅为百分之四十二，低于序时进度。', '财务管理'],
    ['校园周边交通秩序混乱', '放学时段家长车辆违停严重，缺少疏导人员。', '民生服务'],
    ['信访件办理逾期', '两件转办信访件未在规定期限内答复当事人。', '民生服务'],
    ['国有资产台账与实物不符', '抽盘发现办公设备 7 件未入账，2 件去向不明。', '财务管理'],
    ['河道沿线存在生活污水直排', '巡查发现 2 处排口有明显异味，未接入市政管网。', '生态环境'],
    ['物业服务企业党组织覆盖率偏低', '辖区 14 家物业服务企业中，建立党组织的仅 5 家。', '基层党建'],
    ['应急物资储备不足且超过保质期', '防汛沙袋数量不足，部分应急食品已超过保质期。', '安全生产'],
];
const SOURCES = ['assessment', 'inspection', 'observation', 'superior', 'public', 'self'];
const PACES = ['at-once', 'by-date', 'by-date', 'long-haul'];
const LEADS = [
    'street1',
    'community1',
    'street2',
    'community3',
    'finance',
    'urban',
    'sanitation',
    'school1',
    'enterprise1',
    'association1',
    'street3',
    'community2',
];
const STATES = [
    'rectifying',
    'submitted',
    'rectifying',
    'issued',
    'closed',
    'rectifying',
    'draft',
    'in-approval',
    'rectifying',
    'closed',
];

const hash = seed => createHash('sha256').update(seed).digest('hex');

export function record(order, by, step, from, to, remark = null, changes = null, at = Date.now()) {
    const previous = order.timeline.at(-1)?.hash ?? null;
    const seq = order.timeline.length + 1;
    order.timeline.push({
        seq,
        at: iso(at),
        by: personRef(by),
        onBehalf: null,
        step,
        stepLabel: step,
        from,
        to,
        remark,
        changes: changes ?? {},
        attachments: [],
        hash: hash(`${order.id}${seq}${step}${previous}`),
        previousHash: previous,
    });
}

function build(i, now) {
    const [matter, description, category] = MATTERS[i % MATTERS.length];
    const status = STATES[i % STATES.length];
    const lead = LEADS[(i * 7 + Math.floor(i / 12)) % LEADS.length];
    const issued = now - ((i * 13) % 80) * DAY - 3 * DAY;
    const numbered = !['draft', 'in-approval'].includes(status);
    const deadline = date(status === 'draft' ? now + 30 * DAY : issued + (20 + ((i * 11) % 55)) * DAY);
    const officer = `${lead}.officer`;
    const order = {
        id: `o-${String(i + 1).padStart(4, '0')}`,
        version: 3,
        number: numbered ? `云督整〔2026〕${i + 1}号` : null,
        title: `关于${unitRef(lead).name}${matter}的整改通知`,
        status,
        problem: {
            description,
            source: SOURCES[i % SOURCES.length],
            category,
            severity: ['minor', 'major', 'minor', 'critical'][i % 4],
            pace: PACES[i % PACES.length],
            foundOn: date(issued - 5 * DAY),
            foundAt: unitRef(lead).name,
        },
        issuingUnit: unitRef('district'),
        leadUnit: unitRef(lead),
        assistingUnits:
            i % 3 === 0
                ? [
                      {
                          ...unitRef('urban'),
                          completed: i % 2 === 0,
                          completedAt: i % 2 === 0 ? iso(now - DAY) : null,
                          completedBy: i % 2 === 0 ? personRef('urban.officer') : null,
                          remark: i % 2 === 0 ? '已完成路面标线施划，共 120 米。' : null,
                      },
                  ]
                : [],
        responsiblePerson: status === 'draft' ? null : personRef(officer),
        approver: status === 'in-approval' ? personRef('leader') : null,
        createdBy: personRef('supervisor'),
        requiredMeasures:
            '一、立即组织排查，建立问题清单；二、明确专人负责，逐项整改到位；三、健全长效机制，防止反弹。',
        priority: ['normal', 'high', 'normal', 'low'][i % 4],
        deadline,
        originalDeadline: i % 6 === 2 ? date(Date.parse(deadline) - 15 * DAY) : deadline,
        createdAt: iso(issued - 2 * DAY),
        issuedAt: numbered ? iso(issued) : null,
        receivedAt: numbered && status !== 'issued' ? iso(issued + DAY) : null,
        submittedAt: ['submitted', 'closed'].includes(status) ? iso(issued + 15 * DAY) : null,
        closedAt: status === 'closed' ? iso(issued + 18 * DAY) : null,
        closedLate: status === 'closed' && i % 4 === 0,
        declined: null,
        suspended: null,
        archived: status === 'closed' && i % 20 === 9,
        returnCount: i % 5 === 1 ? 1 : 0,
        reopenCount: 0,
        urgeCount: i % 4 === 2 ? 2 : 0,
        progress: { closed: 100, submitted: 100, rectifying: (i * 17) % 90 }[status] ?? 0,
        measures: [],
        reports: [],
        extensions: [],
        cancellations: [],
        verifications: [],
        lookBacks: [],
        attachments: [],
        parent: null,
        children: [],
        noticeId: null,
        timeline: [],
    };
    if (status === 'issued' && i % 20 === 3) {
        order.declined = {
            reason: '该路段由高新园区管理，不属于我单位职责范围。',
            by: personRef(`${lead}.liaison`),
            at: iso(now - DAY),
        };
    }
    if (status === 'rectifying' && i % 10 === 8) {
        order.suspended = {
            reason: '涉及管网改造，需随市政工程统一实施。',
            reviewOn: date(now + 60 * DAY),
            by: personRef('supervisor'),
            at: iso(now - 9 * DAY),
        };
    }
    record(order, 'supervisor', 'create', null, 'draft', null, null, issued - 2 * DAY);
    if (numbered) {
        record(
            order,
            'supervisor',
            'issue',
            'draft',
            'issued',
            '请认真研究，限期整改。',
            { number: [null, order.number] },
            issued,
        );
    }
    if (['rectifying', 'submitted', 'closed'].includes(status)) {
        record(order, `${lead}.liaison`, 'sign-for', 'issued', 'received', null, null, issued + DAY);
        order.measures = [
            {
                id: 'm1',
                text: '开展全面排查，逐点登记造册，形成问题清单并上墙公示。',
                dueOn: date(issued + 7 * DAY),
                person: personRef(officer),
            },
            {
                id: 'm2',
                text: '组织集中整治，对反复出现的点位安排专人值守，每日巡查不少于两次。',
                dueOn: date(issued + 14 * DAY),
                person: personRef(`${lead}.secretary`),
            },
        ];
        record(
            order,
            officer,
            'plan',
            'received',
            'rectifying',
            null,
            { measures: [0, 2] },
            issued + 2 * DAY,
        );
        order.reports = [
            {
                id: 'r1',
                period: '2026-10',
                percentage: Math.round(order.progress / 2),
                text: '已完成排查，发现点位 11 处，建立台账。',
                by: personRef(officer),
                at: iso(issued + 8 * DAY),
            },
        ];
        record(
            order,
            officer,
            'report',
            'rectifying',
            'rectifying',
            '已完成排查。',
            { progress: [0, Math.round(order.progress / 2)] },
            issued + 8 * DAY,
        );
        order.attachments = [
            attachment('a1', '排查情况说明.txt', 'text/plain', 'm1', officer, issued + 8 * DAY),
            attachment(
                'a2',
                '整改前后对比照片（东门至西门路段全线，含夜间巡查补充拍摄）.png',
                'image/png',
                status === 'rectifying' ? null : 'm2',
                officer,
                issued + 9 * DAY,
            ),
            attachment('a3', '整改方案.pdf', 'application/pdf', null, officer, issued + 9 * DAY),
        ];
        if (i % 6 === 2) {
            order.extensions = [
                {
                    id: 'e1',
                    reason: '连续降雨影响施工，申请顺延。',
                    newDeadline: deadline,
                    previousDeadline: order.originalDeadline,
                    by: personRef(officer),
                    at: iso(issued + 10 * DAY),
                    decision: 'approved',
                    decidedBy: personRef('supervisor'),
                    decidedAt: iso(issued + 11 * DAY),
                    remark: '同意，不得再次延期。',
                },
            ];
            record(
                order,
                'supervisor',
                'decide-extension',
                'rectifying',
                'rectifying',
                '同意，不得再次延期。',
                { deadline: [order.originalDeadline, deadline] },
                issued + 11 * DAY,
            );
        }
    }
    if (['submitted', 'closed'].includes(status)) {
        record(
            order,
            officer,
            'submit',
            'rectifying',
            'submitted',
            '全部措施已落实，申请验收。',
            null,
            issued + 15 * DAY,
        );
    }
    if (status === 'closed') {
        order.verifications = [
            {
                id: 'v1',
                outcome: 'accepted',
                remark: '现场核查属实，同意销号。',
                by: personRef('supervisor2'),
                at: order.closedAt,
            },
        ];
        record(
            order,
            'supervisor2',
            'accept',
            'submitted',
            'closed',
            '现场核查属实，同意销号。',
            null,
            issued + 18 * DAY,
        );
    }
    return order;
}

function attachment(id, name, mimetype, measureId, by, at) {
    return {
        id,
        name,
        size: 18_432,
        mimetype,
        sha256: hash(name + id),
        measureId,
        by: personRef(by),
        at: iso(at),
    };
}

export function buildOrders(now = Date.now()) {
    const orders = Array.from({ length: 64 }, (_, i) => build(i, now));
    // Awkward text must be shown as text.
    orders[2].title =
        '<b>加粗</b><script>alert(1)</script> \u202Eesrever 🚧 关于老旧小区消防通道被占用且长期未见划线、未设警示标志、未落实管控责任人的整改通知';
    const draft = orders.find(order => order.status === 'draft');
    draft.approver = personRef('leader');
    draft.responsiblePerson = personRef(`${draft.leadUnit.code}.officer`);
    record(draft, 'supervisor', 'submit-for-approval', 'draft', 'in-approval', null, null, now - 2 * DAY);
    record(
        draft,
        'leader',
        'send-back',
        'in-approval',
        'draft',
        '整改要求过于笼统，请逐项写明标准和牵头人；期限建议提前到本月底。',
        null,
        now - DAY,
    );
    const [parent, child] = [orders[0], orders[11]];
    const ref = ({ id, number, title, status, leadUnit }) => ({
        id,
        number,
        title,
        status,
        leadUnit,
        light: 'green',
    });
    parent.children = [ref(child), ref(orders[13])];
    child.parent = ref(parent);
    return orders;
}
