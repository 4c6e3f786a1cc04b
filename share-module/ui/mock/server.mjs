/** Plays the server for development: the shapes of /rectify/v1 over made-up records in memory. */
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { adminRoutes } from './admin.mjs';
import { processXml } from './bpmn.mjs';
import { calendar } from './clock.mjs';
import { buildOrders, iso, personRef, record, unitRef, units } from './data.mjs';
import { serveStatic } from './static.mjs';
import { take } from './steps.mjs';
import { facets, filtered, fullOrder, inbox, mayEdit, row, sorted } from './views.mjs';

const PORT = Number(process.env.PORT ?? 8090);
const orders = buildOrders();
const files = new Map();
const answers = new Map();
let failedLogins = 0;

const KINDS = {
    'signed-for': '已签收',
    overdue: '已逾期',
    'remind-due-soon': '即将到期',
    returned: '退回整改',
    'extension-asked': '申请延期',
    declined: '已拒签',
    urged: '催办',
    accepted: '已销号',
};
const notifications = Object.entries(KINDS).map(([kind, kindLabel], i) => ({
    id: `n${i}`,
    at: iso(Date.now() - i * 5_400_000),
    kind,
    kindLabel,
    record: 'order',
    recordId: orders[i].id,
    orderId: orders[i].id,
    number: orders[i].number,
    title: orders[i].title,
    text: `${personRef('street1.officer').displayName}：请及时办理。`,
    read: i > 3,
}));

class Refusal extends Error {
    constructor(status, code, title, field = null, more = {}) {
        super(title);
        this.problem = { type: 'about:blank', status, code, title, detail: title, field, ...more };
    }
}

function userOf(request) {
    const ticket = Buffer.from(
        (request.headers.authorization ?? '').replace(/^Basic /, ''),
        'base64',
    ).toString();
    const userName = /^TICKET_(.+)$/.exec(ticket)?.[1];
    if (!userName) throw new Refusal(401, 'access.unauthenticated', '未登录');
    const mine = units.filter(unit => unit.people.some(person => person.userName === userName));
    const issuing = mine.filter(
        unit =>
            unit.supervising &&
            unit.people.some(
                person =>
                    person.userName === userName &&
                    person.roles.some(role => ['supervisor', 'officer'].includes(role)),
            ),
    );
    return {
        userName,
        displayName: personRef(userName).displayName,
        email: `${userName}@example.org`,
        locale: 'zh_CN',
        zone: 'Asia/Shanghai',
        units: mine.map(({ code, name, kind, supervising, people }) => ({
            code,
            name,
            kind,
            supervising,
            roles: people.find(person => person.userName === userName).roles,
        })),
        mayCreate: issuing.length > 0 ? ['order', 'problem', 'agreement'] : [],
        issuingUnits: issuing.map(unit => unit.code),
        administrator: userName === 'admin',
        demo: true,
        version: '1.0.0',
    };
}

function login(body, response) {
    if (failedLogins >= 5) {
        failedLogins = 0;
        response.setHeader('Retry-After', '12');
        throw new Refusal(429, 'access.tooMany', '尝试次数过多');
    }
    if (body.password !== (body.username === 'admin' ? 'admin' : 'rectify')) {
        failedLogins += 1;
        throw new Refusal(403, 'access.denied', 'Login failed');
    }
    failedLogins = 0;
    return { data: { ticket: `TICKET_${body.username}` } };
}

const page = (items, query, more = {}) => {
    const skip = Number(query.get('skip') ?? 0);
    const max = Number(query.get('max') ?? 50);
    return { total: items.length, skip, max, items: items.slice(skip, skip + max), ...more };
};

function find(id) {
    const order = orders.find(each => each.id === id);
    if (!order) throw new Refusal(404, 'order.notFound', '整改通知单不存在，或不在您的查看范围内');
    return order;
}

function checked(body) {
    if (body.deadline < iso(Date.now()).slice(0, 10))
        throw new Refusal(400, 'order.deadline.past', '整改期限不能早于今天', 'deadline');
    if (body.title.includes('错误'))
        throw new Refusal(400, 'request.field.invalid', '标题不符合要求（演示字段错误）', 'title');
    return {
        ...body,
        leadUnit: unitRef(body.leadUnit),
        assistingUnits: body.assistingUnits.map(code => ({
            ...unitRef(code),
            completed: false,
            completedAt: null,
            completedBy: null,
            remark: null,
        })),
        responsiblePerson: body.responsiblePerson ? personRef(body.responsiblePerson) : null,
        approver: body.approver ? personRef(body.approver) : null,
        noticeId: body.noticeId ?? null,
    };
}

function create(body, me, issue) {
    const order = {
        ...structuredClone(orders[6]),
        ...checked(body),
        id: randomUUID(),
        version: 1,
        number: null,
        status: 'draft',
        issuingUnit: unitRef(body.issuingUnit ?? me.issuingUnits[0]),
        createdBy: personRef(me.userName),
        originalDeadline: null,
        createdAt: iso(Date.now()),
        children: [],
        parent: null,
        timeline: [],
    };
    record(order, me.userName, 'create', null, 'draft');
    if (issue) take(order, body.approver ? 'submit-for-approval' : 'issue', {}, me);
    orders.unshift(order);
    return order;
}

function edit(order, body, me, ifMatch) {
    if (ifMatch && ifMatch !== `"${order.version}"`)
        throw new Refusal(409, 'order.version.stale', '内容已被他人更新');
    if (!mayEdit(order, me)) throw new Refusal(409, 'order.step.unavailable', '当前不能办理此步骤');
    const { issuingUnit, ...fields } = checked(body);
    const changes = { title: [order.title, body.title], priority: [order.priority, body.priority] };
    Object.assign(order, fields, issuingUnit ? { issuingUnit: unitRef(issuingUnit) } : {});
    order.version += 1;
    record(order, me.userName, 'edit', 'draft', 'draft', null, changes);
    return fullOrder(order, me);
}

function step(order, body, me, ifMatch) {
    if (ifMatch && ifMatch !== `"${order.version}"`)
        throw new Refusal(409, 'order.version.stale', '内容已被他人更新');
    const { step: name, ...fields } = body;
    const refusal = take(order, name, fields, me);
    if (refusal)
        throw new Refusal(refusal.status, refusal.code, refusal.detail, refusal.field, {
            allowed: refusal.allowed,
        });
    return fullOrder(order, me);
}

function bulk(body, me) {
    const { ids, step: name, ...fields } = body;
    const items = ids.map(id => {
        const refusal = id.endsWith('9')
            ? {
                  status: 409,
                  code: 'order.step.unavailable',
                  title: '不可办理',
                  detail: '该单已被他人办理（演示错误）',
                  field: null,
              }
            : take(find(id), name, fields, me);
        return refusal
            ? { id, ok: false, problem: refusal }
            : { id, ok: true, status: find(id).status, version: find(id).version };
    });
    return {
        items,
        done: items.filter(item => item.ok).length,
        failed: items.filter(item => !item.ok).length,
    };
}

function upload(order, raw, contentType, me) {
    const boundary = `--${/boundary=(.+)$/.exec(contentType)[1]}`;
    const parts = raw.toString('latin1').split(boundary).slice(1, -1);
    const value = part => part.slice(part.indexOf('\r\n\r\n') + 4, -2);
    const filePart = parts.find(part => /filename="/.test(part));
    const measure = parts.find(part => /name="measureId"/.test(part));
    const bytes = Buffer.from(value(filePart), 'latin1');
    const name = Buffer.from(/filename="([^"]*)"/.exec(filePart)[1], 'latin1').toString('utf8');
    const attachment = {
        id: randomUUID(),
        name,
        size: bytes.length,
        mimetype: /Content-Type: (\S+)/.exec(filePart)?.[1] ?? 'application/octet-stream',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        measureId: measure ? value(measure) : null,
        by: personRef(me.userName),
        at: iso(Date.now()),
    };
    files.set(attachment.id, bytes);
    order.attachments.push(attachment);
    order.version += 1;
    return attachment;
}

const SVG_PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
);
function content(order, id, response) {
    const file = order.attachments.find(each => each.id === id);
    if (!file) throw new Refusal(404, 'order.notFound', '附件不存在');
    response.setHeader('Content-Type', file.mimetype);
    response.end(
        files.get(id) ??
            (file.mimetype === 'image/png'
                ? SVG_PNG
                : Buffer.from(
                      '排查情况说明\n\n一、共排查点位 11 处。\n二、<script>alert(1)</script> 作为文本显示。\n',
                  )),
    );
}

const ROUTES = [
    ...adminRoutes(Refusal, () => orders),
    ['GET', /^\/me$/, ({ me }) => me],
    ['GET', /^\/units$/, () => ({ total: units.length, items: units })],
    ['GET', /^\/calendar$/, ({ query }) => calendar(Number(query.get('year')))],
    [
        'GET',
        /^\/inbox$/,
        ({ query, me }) => page(query.get('kind') === 'notice' ? [] : inbox(orders, me), query),
    ],
    [
        'GET',
        /^\/notifications$/,
        ({ query }) => page(notifications, query, { unread: notifications.filter(n => !n.read).length }),
    ],
    [
        'POST',
        /^\/notifications\/read$/,
        ({ body }) => {
            notifications.forEach(n => {
                n.read ||= body.all || body.ids.includes(n.id);
            });
            return { unread: notifications.filter(n => !n.read).length };
        },
    ],
    [
        'GET',
        /^\/orders$/,
        ({ query, me }) => {
            const found = filtered(orders, query);
            const answer = page(sorted(found, query.get('sort')), query);
            return {
                ...answer,
                items: answer.items.map(order => row(order, me, query.get('steps') === 'true')),
                ...(query.get('facets') === 'true' ? { facets: facets(found) } : {}),
            };
        },
    ],
    [
        'POST',
        /^\/orders$/,
        ({ body, query, me, response }) => {
            response.statusCode = 201;
            return fullOrder(create(body, me, query.get('issue') === 'true'), me);
        },
    ],
    ['POST', /^\/orders\/steps$/, ({ body, me }) => bulk(body, me)],
    ['GET', /^\/orders\/([^/]+)$/, ({ ids, me }) => fullOrder(find(ids[0]), me)],
    [
        'PUT',
        /^\/orders\/([^/]+)$/,
        ({ ids, body, me, request }) => edit(find(ids[0]), body, me, request.headers['if-match']),
    ],
    [
        'POST',
        /^\/orders\/([^/]+)\/steps$/,
        ({ ids, body, me, request }) => step(find(ids[0]), body, me, request.headers['if-match']),
    ],
    ['GET', /^\/orders\/([^/]+)\/timeline$/, ({ ids, query }) => page(find(ids[0]).timeline, query)],
    [
        'POST',
        /^\/orders\/([^/]+)\/attachments$/,
        ({ ids, raw, request, me, response }) => {
            response.statusCode = 201;
            return upload(find(ids[0]), raw, request.headers['content-type'], me);
        },
    ],
    [
        'GET',
        /^\/orders\/([^/]+)\/attachments\/([^/]+)$/,
        ({ ids, response }) => content(find(ids[0]), ids[1], response),
    ],
    [
        'GET',
        /^\/processes\/rectifyOrder\/diagram$/,
        ({ response }) => {
            response.setHeader('Content-Type', 'application/xml');
            response.end(processXml());
        },
    ],
];

async function read(request) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    return Buffer.concat(chunks);
}

async function answer(request, response, url) {
    const raw = await read(request);
    const json = /json/.test(request.headers['content-type'] ?? '')
        ? JSON.parse(raw.toString() || 'null')
        : undefined;
    if (url.pathname === '/alfresco/s/api/login') return login(json, response);
    if (url.pathname.startsWith('/alfresco/s/api/login/ticket/')) return {};
    const me = userOf(request);
    const path = url.pathname.replace('/alfresco/s/rectify/v1', '');
    const key = request.headers['idempotency-key'];
    if (key && answers.has(key)) return answers.get(key);
    for (const [method, pattern, handler] of ROUTES) {
        const match = method === request.method && pattern.exec(path);
        if (match) {
            const result = handler({
                ids: match.slice(1).map(decodeURIComponent),
                query: url.searchParams,
                body: json,
                raw,
                me,
                request,
                response,
            });
            if (key) answers.set(key, result);
            return result;
        }
    }
    throw new Refusal(404, 'order.notFound', '不存在');
}

createServer((request, response) => {
    const url = new URL(request.url, 'http://mock');
    if (!url.pathname.startsWith('/alfresco/')) {
        serveStatic(url.pathname, response);
        return;
    }
    answer(request, response, url).then(
        result => {
            if (!response.writableEnded) {
                response.setHeader('Content-Type', 'application/json;charset=UTF-8');
                response.end(JSON.stringify(result));
            }
        },
        failure => {
            const problem = failure.problem ?? {
                status: 400,
                code: 'request.json.malformed',
                title: String(failure),
                detail: null,
                field: null,
            };
            response.writeHead(problem.status, { 'Content-Type': 'application/problem+json' });
            response.end(JSON.stringify(problem));
        },
    );
}).listen(PORT, '127.0.0.1', () => console.log(`http://127.0.0.1:${PORT}/`));
