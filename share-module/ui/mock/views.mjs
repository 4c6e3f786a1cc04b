import { workingDaysLeft } from './clock.mjs';
import { units } from './data.mjs';
import { allowed, STEPS } from './steps.mjs';

const ACTIVITIES = {
    draft: ['draftTask'],
    'in-approval': ['approveTask'],
    issued: ['signForTask'],
    received: ['planTask'],
    rectifying: ['rectifyTask'],
    submitted: ['verifyTask'],
};
const ENDED = ['closed', 'cancelled', 'discarded'];

export function clock(order) {
    const runs = !ENDED.includes(order.status) && !order.suspended && order.status !== 'draft';
    const left = runs ? workingDaysLeft(order.deadline) : null;
    const light = ENDED.includes(order.status)
        ? 'grey'
        : left === null
          ? 'green'
          : left < 0
            ? 'red'
            : left <= 7
              ? 'yellow'
              : 'green';
    return { light, overdue: light === 'red', workingDaysLeft: left };
}

export function mayEdit(order, me) {
    return order.status === 'draft' && me.issuingUnits.includes(order.issuingUnit.code);
}

export function fullOrder(order, me) {
    const rest = { ...order };
    delete rest.timeline;
    return {
        ...rest,
        ...clock(order),
        statusLabel: order.status,
        calendarKnown: order.deadline < '2027',
        availableSteps: allowed(order, me).map(step => ({
            step,
            title: step,
            danger: STEPS[step].danger ?? false,
            fields: STEPS[step].fields.map(field =>
                field.type === 'measures' ? { ...field, value: order.measures } : field,
            ),
        })),
        mayEdit: mayEdit(order, me),
        process: { present: true, activities: ACTIVITIES[order.status] ?? [] },
    };
}

export function row(order, me, withSteps) {
    const {
        id,
        version,
        number,
        title,
        status,
        closedLate,
        problem,
        priority,
        issuingUnit,
        leadUnit,
        responsiblePerson,
        deadline,
        issuedAt,
        closedAt,
        progress,
        returnCount,
        reopenCount,
        urgeCount,
        archived,
    } = order;
    const { source, category, severity, pace } = problem;
    return {
        id,
        version,
        number,
        title,
        status,
        statusLabel: status,
        ...clock(order),
        closedLate,
        source,
        category,
        severity,
        pace,
        priority,
        issuingUnit,
        leadUnit,
        responsiblePerson,
        deadline,
        issuedAt,
        closedAt,
        progress,
        returnCount,
        reopenCount,
        urgeCount,
        suspended: Boolean(order.suspended),
        declined: Boolean(order.declined),
        archived,
        ...(withSteps ? { steps: allowed(order, me) } : {}),
    };
}

function within(code, tops) {
    for (
        let unit = units.find(each => each.code === code);
        unit;
        unit = units.find(each => each.code === unit.parent)
    ) {
        if (tops.includes(unit.code)) return true;
    }
    return false;
}

export function filtered(orders, query) {
    const list = name => query.getAll(name).flatMap(value => value.split(','));
    const has = (name, value) => list(name).length === 0 || list(name).includes(value);
    const between = (value, from, to) =>
        (!query.get(from) || (value ?? '') >= query.get(from)) &&
        (!query.get(to) || (value ?? '9').slice(0, 10) <= query.get(to));
    const q = query.get('q');
    return orders.filter(
        order =>
            has('status', order.status) &&
            has('light', clock(order).light) &&
            has('source', order.problem.source) &&
            has('category', order.problem.category) &&
            has('pace', order.problem.pace) &&
            (list('unit').length === 0 || within(order.leadUnit.code, list('unit'))) &&
            has('person', order.responsiblePerson?.userName) &&
            between(order.deadline, 'dueFrom', 'dueTo') &&
            between(order.issuedAt, 'issuedFrom', 'issuedTo') &&
            (!q || `${order.number} ${order.title}`.includes(q)),
    );
}

export function sorted(orders, sort) {
    const field = sort?.replace(/^-/, '') ?? 'createdAt';
    const sign = sort === null || sort.startsWith('-') ? -1 : 1;
    const value = order => (field === 'leadUnit' ? order.leadUnit.name : (order[field] ?? ''));
    return [...orders].sort((a, b) => (value(a) < value(b) ? -sign : value(a) > value(b) ? sign : 0));
}

export function facets(orders) {
    const count = of => {
        const counts = new Map();
        orders.forEach(order => {
            const [value, label] = of(order);
            counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 });
        });
        return [...counts.values()].sort((a, b) => b.count - a.count);
    };
    return {
        status: count(o => [o.status, o.status]),
        light: count(o => [clock(o).light, clock(o).light]),
        unit: count(o => [o.leadUnit.code, o.leadUnit.name]),
        source: count(o => [o.problem.source, o.problem.source]),
        category: count(o => [o.problem.category, o.problem.category]),
    };
}

const ASKED = {
    draft: 'issue',
    'in-approval': 'approve',
    issued: 'sign-for',
    received: 'plan',
    rectifying: 'submit',
    submitted: 'accept',
};

export function inbox(orders, me) {
    return orders
        .filter(order => allowed(order, me).includes(ASKED[order.status]))
        .map(order => ({
            record: 'order',
            id: order.id,
            number: order.number,
            title: order.title,
            step: ASKED[order.status],
            stepLabel: ASKED[order.status],
            since: order.issuedAt ?? order.createdAt,
            due: order.deadline,
            light: clock(order).light,
            unit: order.leadUnit,
            person: order.responsiblePerson,
            pooled: order.status === 'issued',
        }))
        .sort(
            (a, b) => (a.light === 'red' ? 0 : 1) - (b.light === 'red' ? 0 : 1) || (a.due < b.due ? -1 : 1),
        );
}
