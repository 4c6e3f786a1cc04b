import { date } from './data.mjs';

/** The year's statutory holidays and worked weekends, as far as this pretends to know them. */
const HOLIDAYS = [
    ['2026-01-01', '元旦'],
    ['2026-01-02', '元旦'],
    ['2026-01-03', '元旦'],
    ['2026-10-01', '国庆节'],
    ['2026-10-02', '国庆节'],
    ['2026-10-05', '国庆节'],
    ['2026-10-06', '国庆节'],
    ['2026-10-07', '国庆节'],
    ['2026-12-07', '示例假日'],
    ['2026-12-08', '示例假日'],
];
const WORKED = [
    ['2026-01-04', '元旦调休'],
    ['2026-12-05', '示例调休'],
];

/** What the administrator entered, by date. */
export const entries = new Map();

export function calendar(year) {
    const days = [
        ...HOLIDAYS.map(([day, name]) => ({ date: day, working: false, name, entered: false })),
        ...WORKED.map(([day, name]) => ({ date: day, working: true, name, entered: false })),
    ].filter(day => !entries.has(day.date));
    const all = [...days, ...entries.values()].filter(day => day.date.startsWith(String(year)));
    return { year, known: year <= 2026, days: all.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

function working(time) {
    const day = date(time);
    const weekday = new Date(time).getUTCDay();
    const special = [...HOLIDAYS.map(([d]) => [d, false]), ...WORKED.map(([d]) => [d, true])].find(
        ([d]) => d === day,
    );
    return special ? special[1] : weekday !== 0 && weekday !== 6;
}

export function workingDaysLeft(deadline) {
    const today = Date.parse(date(Date.now()));
    const end = Date.parse(deadline);
    const step = end >= today ? 1 : -1;
    let count = 0;
    for (let time = today; time !== end; time += step * 86_400_000) {
        if (working(step > 0 ? time + 86_400_000 : time)) {
            count += step;
        }
    }
    return count;
}
