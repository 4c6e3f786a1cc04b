import { iso, personRef, record, unitRef } from './data.mjs';

const f = (name, type, label, required = true, more = {}) => ({
    name,
    type,
    required,
    label,
    maxLength: type === 'textarea' ? 2000 : undefined,
    ...more,
});
const remark = required => f('remark', 'textarea', '意见', required);
const deadline = f('newDeadline', 'date', '新的整改期限');
const options = pairs => ({ options: pairs.map(([value, label]) => ({ value, label })) });
const decision = f(
    'decision',
    'select',
    '审批结论',
    true,
    options([
        ['approved', '同意'],
        ['refused', '不同意'],
    ]),
);
const files = f('attachments', 'attachments', '附件', false);

/** Each step: from which states, for which role, with which fields, and what it does. */
export const STEPS = {
    'submit-for-approval': {
        from: ['draft'],
        role: 'supervisor',
        fields: [f('approver', 'person', '审批领导', false), remark(false)],
        to: 'in-approval',
    },
    issue: { from: ['draft'], role: 'supervisor', fields: [remark(false)], to: 'issued' },
    discard: { from: ['draft'], role: 'supervisor', danger: true, fields: [remark(false)], to: 'discarded' },
    approve: { from: ['in-approval'], role: 'leader', fields: [remark(false)], to: 'issued' },
    'send-back': { from: ['in-approval'], role: 'leader', fields: [remark(true)], to: 'draft' },
    'sign-for': {
        from: ['issued'],
        role: 'unit',
        fields: [f('responsiblePerson', 'person', '责任人', false), remark(false)],
        to: 'received',
    },
    decline: {
        from: ['issued'],
        role: 'unit',
        danger: true,
        fields: [remark(true)],
        apply: (o, b, by) => {
            o.declined = { reason: b.remark, by: personRef(by), at: iso(Date.now()) };
        },
    },
    reroute: {
        from: ['issued'],
        role: 'supervisor',
        fields: [
            f('leadUnit', 'unit', '责任单位'),
            f('responsiblePerson', 'person', '责任人'),
            remark(false),
        ],
        apply: (o, b) => {
            o.leadUnit = unitRef(b.leadUnit);
            o.responsiblePerson = personRef(b.responsiblePerson);
            o.declined = null;
        },
    },
    insist: {
        from: ['issued'],
        role: 'supervisor',
        fields: [remark(true)],
        apply: o => {
            o.declined = null;
        },
    },
    plan: {
        from: ['received', 'rectifying'],
        role: 'unit',
        fields: [f('measures', 'measures', '整改措施'), remark(false)],
        to: 'rectifying',
        apply: (o, b) => {
            o.measures = b.measures.map((m, i) => ({
                id: m.id ?? `m${Date.now()}${i}`,
                text: m.text,
                dueOn: m.dueOn ?? null,
                person: m.person ? personRef(m.person) : null,
            }));
        },
    },
    report: {
        from: ['received', 'rectifying'],
        role: 'unit',
        fields: [
            f('percentage', 'integer', '完成比例'),
            f('text', 'textarea', '进展情况'),
            f('period', 'text', '所属月份', false),
            files,
        ],
        to: 'rectifying',
        apply: (o, b, by) => {
            o.progress = b.percentage;
            o.reports.push({
                id: `r${Date.now()}`,
                period: b.period ?? null,
                percentage: b.percentage,
                text: b.text,
                by: personRef(by),
                at: iso(Date.now()),
            });
        },
    },
    submit: {
        from: ['rectifying'],
        role: 'unit',
        fields: [
            f('text', 'textarea', '整改完成情况'),
            f('evidence', 'evidence', '佐证材料', false),
            remark(false),
        ],
        to: 'submitted',
        apply: (o, b) => {
            (b.evidence ?? []).forEach(pair => {
                const a = o.attachments.find(each => each.id === pair.attachmentId);
                if (a) a.measureId = pair.measureId;
            });
            o.submittedAt = iso(Date.now());
        },
    },
    'request-extension': {
        from: ['rectifying'],
        role: 'unit',
        fields: [f('reason', 'textarea', '延期理由'), deadline, files],
        apply: (o, b, by) => {
            o.extensions.push({
                id: `e${Date.now()}`,
                reason: b.reason,
                newDeadline: b.newDeadline,
                previousDeadline: o.deadline,
                by: personRef(by),
                at: iso(Date.now()),
                decision: 'pending',
                decidedBy: null,
                decidedAt: null,
                remark: null,
            });
        },
    },
    'decide-extension': {
        from: ['rectifying'],
        role: 'supervisor',
        when: o => o.extensions.some(e => e.decision === 'pending'),
        fields: [decision, remark(false)],
        apply: (o, b, by) => {
            const e = o.extensions.find(each => each.decision === 'pending');
            Object.assign(e, {
                decision: b.decision,
                decidedBy: personRef(by),
                decidedAt: iso(Date.now()),
                remark: b.remark ?? null,
            });
            if (b.decision === 'approved') o.deadline = e.newDeadline;
        },
    },
    'break-down': { from: ['rectifying'], role: 'unit', fields: [f('children', 'children', '分解任务')] },
    suspend: {
        from: ['rectifying'],
        role: 'supervisor',
        when: o => !o.suspended,
        fields: [f('reason', 'textarea', '挂账理由'), f('reviewOn', 'date', '复核日期')],
        apply: (o, b, by) => {
            o.suspended = { reason: b.reason, reviewOn: b.reviewOn, by: personRef(by), at: iso(Date.now()) };
        },
    },
    resume: {
        from: ['rectifying'],
        role: 'supervisor',
        when: o => Boolean(o.suspended),
        fields: [remark(false)],
        apply: o => {
            o.suspended = null;
        },
    },
    accept: {
        from: ['submitted'],
        role: 'supervisor',
        fields: [remark(true), files],
        to: 'closed',
        apply: (o, b, by) => {
            o.closedAt = iso(Date.now());
            o.verifications.push({
                id: `v${Date.now()}`,
                outcome: 'accepted',
                remark: b.remark,
                by: personRef(by),
                at: o.closedAt,
            });
        },
    },
    return: {
        from: ['submitted'],
        role: 'supervisor',
        fields: [remark(true), files],
        to: 'rectifying',
        apply: (o, b, by) => {
            o.returnCount += 1;
            o.verifications.push({
                id: `v${Date.now()}`,
                outcome: 'returned',
                remark: b.remark,
                by: personRef(by),
                at: iso(Date.now()),
            });
        },
    },
    'look-back': {
        from: ['closed'],
        role: 'supervisor',
        fields: [
            f(
                'outcome',
                'select',
                '复查结论',
                true,
                options([
                    ['passed', '合格'],
                    ['failed', '不合格'],
                ]),
            ),
            remark(true),
            { ...deadline, required: false },
        ],
        apply: (o, b, by) => {
            o.lookBacks.push({
                id: `l${Date.now()}`,
                outcome: b.outcome,
                remark: b.remark,
                by: personRef(by),
                at: iso(Date.now()),
            });
            if (b.outcome === 'failed') {
                o.status = 'rectifying';
                o.deadline = b.newDeadline;
                o.reopenCount += 1;
            }
        },
    },
    reopen: {
        from: ['closed'],
        role: 'supervisor',
        danger: true,
        fields: [remark(true), deadline],
        to: 'rectifying',
        apply: (o, b) => {
            o.deadline = b.newDeadline;
            o.reopenCount += 1;
        },
    },
    archive: {
        from: ['closed'],
        role: 'archivist',
        fields: [remark(false)],
        apply: o => {
            o.archived = true;
        },
    },
    urge: {
        from: ['issued', 'received', 'rectifying'],
        role: 'supervisor',
        fields: [remark(false)],
        apply: o => {
            o.urgeCount += 1;
        },
    },
    reassign: {
        from: ['issued', 'received', 'rectifying'],
        role: 'supervisor',
        fields: [f('responsiblePerson', 'person', '责任人'), remark(false)],
        apply: (o, b) => {
            o.responsiblePerson = personRef(b.responsiblePerson);
        },
    },
    'request-cancellation': {
        from: ['issued', 'received', 'rectifying'],
        role: 'supervisor',
        danger: true,
        fields: [f('reason', 'textarea', '撤销理由')],
        apply: (o, b, by) => {
            o.cancellations.push({
                id: `c${Date.now()}`,
                reason: b.reason,
                by: personRef(by),
                at: iso(Date.now()),
                decision: 'pending',
                decidedBy: null,
                decidedAt: null,
                remark: null,
            });
        },
    },
    comment: {
        from: ['issued', 'received', 'rectifying', 'submitted'],
        role: 'any',
        fields: [remark(true), files],
    },
};

const rolesOf = me => me.units.flatMap(unit => unit.roles);

export function allowed(order, me) {
    const roles = rolesOf(me);
    return Object.entries(STEPS)
        .filter(([, step]) => {
            const mine =
                step.role === 'any' ||
                roles.includes(step.role) ||
                (step.role === 'unit' && me.units.some(u => u.code === order.leadUnit.code));
            return (
                !order.archived && mine && step.from.includes(order.status) && (step.when?.(order) ?? true)
            );
        })
        .map(([name]) => name);
}

/** A refusal, or null when the step was taken. */
export function take(order, name, body, me) {
    if (!allowed(order, me).includes(name)) {
        return {
            status: 409,
            code: 'order.step.unavailable',
            title: '当前不可办理此步骤',
            detail: '该步骤已被办理或状态已变化。',
            field: null,
            allowed: allowed(order, me),
        };
    }
    const step = STEPS[name];
    const missing = step.fields.find(
        each => each.required && (body[each.name] === undefined || body[each.name] === ''),
    );
    if (missing) {
        return {
            status: 400,
            code: 'request.field.missing',
            title: '缺少必填内容',
            detail: `请填写${missing.label}`,
            field: missing.name,
        };
    }
    if (typeof body.remark === 'string' && body.remark.includes('退')) {
        return {
            status: 400,
            code: 'request.field.invalid',
            title: '内容不符合要求',
            detail: '意见中不得出现“退”字（演示字段错误）',
            field: 'remark',
        };
    }
    const from = order.status;
    step.apply?.(order, body, me.userName);
    order.status = step.to ?? order.status;
    if (name === 'issue' || name === 'approve') {
        order.number = `云督整〔2026〕${100 + Math.floor(Math.random() * 900)}号`;
        order.issuedAt = iso(Date.now());
    }
    order.version += 1;
    record(order, me.userName, name, from, order.status, body.remark ?? body.text ?? body.reason ?? null);
    return null;
}
