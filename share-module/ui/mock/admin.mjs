/** Administration: units, members, the calendar and jobs that take a few seconds. */
import { randomUUID } from 'node:crypto';
import { calendar, entries } from './clock.mjs';
import { iso, strangers, units } from './data.mjs';

const templates = new Map([['district', '云督整〔{year}〕{n}号']]);
const STANDARD = '{unit}督整〔{year}〕{n}号';
const RUN_MS = 6000;
const jobs = new Map();

const RESULTS = {
    'register/verify': orders => ({
        checked: orders.length,
        found: 2,
        mended: 0,
        differences: [
            { orderId: orders[3].id, number: orders[3].number, what: 'differs: title, status' },
            { orderId: null, number: null, what: 'counts' },
        ],
    }),
    'register/rebuild': orders => ({ checked: orders.length, found: 0, mended: 0, differences: [] }),
    'history/verify': orders => ({
        checked: orders.length * 4,
        found: 1,
        mended: 0,
        differences: [{ orderId: orders[5].id, number: orders[5].number, what: 'changed', seq: 3 }],
    }),
    'process/repair': orders => ({
        checked: orders.length,
        found: 1,
        mended: 1,
        differences: [{ orderId: orders[2].id, number: orders[2].number, what: 'process' }],
    }),
    demo: () => ({}),
};

function state(job, orders) {
    const { began, path, ...shown } = job;
    const part = Math.min(1, (Date.now() - began) / RUN_MS);
    return {
        ...shown,
        state: part < 1 ? 'running' : 'done',
        done: Math.floor(part * orders.length),
        total: orders.length,
        result: part < 1 ? null : RESULTS[path](orders),
        endedAt: part < 1 ? null : iso(began + RUN_MS),
    };
}

export function adminRoutes(Refusal, orders) {
    const only = handler => context => {
        if (!context.me.administrator) throw new Refusal(403, 'access.denied', '您没有执行此操作的权限');
        return handler(context);
    };
    const unit = code => {
        const found = units.find(each => each.code === code);
        if (!found) throw new Refusal(404, 'unit.unknown', `没有单位 ${code}`);
        return found;
    };
    const people = () => [
        ...new Map(
            [...units.flatMap(each => each.people), ...strangers].map(({ userName, displayName }) => [
                userName,
                { userName, displayName },
            ]),
        ).values(),
    ];
    const template = code => ({
        unit: code,
        template: templates.get(code) ?? STANDARD,
        own: templates.has(code),
    });
    const dayOf = date =>
        calendar(Number(date.slice(0, 4))).days.find(day => day.date === date) ?? {
            date,
            working: true,
            name: null,
            entered: false,
        };
    return [
        ['GET', /^\/admin\/units\/([^/]+)$/, ({ ids }) => unit(ids[0])],
        [
            'POST',
            /^\/admin\/units$/,
            ({ body, response }) => {
                if (units.some(each => each.code === body.code))
                    throw new Refusal(409, 'unit.code.taken', `单位代码“${body.code}”已被占用`);
                response.statusCode = 201;
                const made = { ...body, parent: body.parent ?? null, leader: null, liaisons: [], people: [] };
                units.push(made);
                return made;
            },
        ],
        ['PUT', /^\/admin\/units\/([^/]+)$/, ({ ids, body }) => Object.assign(unit(ids[0]), body)],
        [
            'POST',
            /^\/admin\/units\/([^/]+)\/members$/,
            ({ ids, body }) => {
                const at = unit(ids[0]);
                const known = people().find(each => each.userName === body.userName);
                if (!known) throw new Refusal(400, 'person.unknown', `没有用户 ${body.userName}`, 'userName');
                const member = at.people.find(each => each.userName === body.userName);
                if (!member) at.people.push({ ...known, roles: [body.role] });
                else if (!member.roles.includes(body.role)) member.roles.push(body.role);
                return at;
            },
        ],
        [
            'DELETE',
            /^\/admin\/units\/([^/]+)\/members\/([^/]+)\/([^/]+)$/,
            ({ ids }) => {
                const at = unit(ids[0]);
                at.people = at.people
                    .map(each =>
                        each.userName === ids[1]
                            ? { ...each, roles: each.roles.filter(role => role !== ids[2]) }
                            : each,
                    )
                    .filter(each => each.roles.length > 0);
                return at;
            },
        ],
        ['GET', /^\/admin\/units\/([^/]+)\/number-template$/, ({ ids }) => template(ids[0])],
        [
            'PUT',
            /^\/admin\/units\/([^/]+)\/number-template$/,
            ({ ids, body }) => {
                if (!body.template.includes('{year}') || !/\{n(:\d)?\}/.test(body.template))
                    throw new Refusal(
                        400,
                        'numbering.template.invalid',
                        `文号模板“${body.template}”不可用：须含年份和序号。`,
                        'template',
                    );
                templates.set(ids[0], body.template);
                return template(ids[0]);
            },
        ],
        [
            'GET',
            /^\/admin\/people$/,
            ({ query }) => {
                const q = query.get('q') ?? '';
                const found = people().filter(each => `${each.userName} ${each.displayName}`.includes(q));
                return { total: found.length, skip: 0, max: 50, items: found.slice(0, 50) };
            },
        ],
        [
            'PUT',
            /^\/admin\/calendar\/([^/]+)$/,
            ({ ids, body }) => {
                entries.set(ids[0], { date: ids[0], ...body, entered: true });
                return dayOf(ids[0]);
            },
        ],
        [
            'DELETE',
            /^\/admin\/calendar\/([^/]+)$/,
            ({ ids }) => {
                entries.delete(ids[0]);
                return dayOf(ids[0]);
            },
        ],
        [
            'POST',
            /^\/admin\/(register\/verify|register\/rebuild|history\/verify|process\/repair|demo)$/,
            ({ ids, response }) => {
                if (ids[0] === 'demo')
                    throw new Refusal(409, 'demo.records', '系统中已有正式记录，不能装载演示数据。');
                response.statusCode = 202;
                const job = {
                    id: randomUUID(),
                    kind: ids[0].replace('/', '-'),
                    path: ids[0],
                    message: null,
                    began: Date.now(),
                    startedAt: iso(Date.now()),
                };
                jobs.set(job.id, job);
                return state(job, orders());
            },
        ],
        [
            'GET',
            /^\/jobs\/([^/]+)$/,
            ({ ids }) => {
                const job = jobs.get(ids[0]);
                if (!job) throw new Refusal(404, 'job.notFound', '任务不存在');
                return state(job, orders());
            },
        ],
    ].map(([method, pattern, handler]) => [method, pattern, only(handler)]);
}
