import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, App as AntApp, Button } from 'antd';
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { ApiError, NetworkError } from '../api/errors';
import { useApp } from '../app/context';
import { useUnits } from '../app/reference';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { useLeaveGuard } from '../common/useLeaveGuard';
import { useLoad } from '../common/useLoad';
import { useI18n, type MessageKey } from '../i18n';
import { CellEditor } from './CellEditor';
import { lastList } from '../app/lastList';
import {
  CELLS,
  isBlank,
  MOST_ROWS,
  newRow,
  pastedCells,
  pastedValue,
  placed,
  REQUIRED,
  sent,
  type Cell,
  type GridRow,
} from './rows';
import { SimilarHint } from './SimilarHint';
import type { ProblemFacts } from './types';

const TITLES: Record<Cell, MessageKey> = {
  description: 'problem.description',
  unit: 'problem.unit',
  source: 'column.source',
  category: 'column.category',
  severity: 'column.severity',
  pace: 'column.pace',
  foundOn: 'problem.foundOn',
  foundAt: 'problem.foundAt',
  foundBy: 'problem.foundBy',
};

/** Problems are entered in a grid, one row or many; all are taken or none, and each wrong cell says what is wrong. */
export default function EnterProblemsPage() {
  const i18n = useI18n();
  const { t, label } = i18n;
  const { api, me } = useApp();
  const units = useUnits();
  const navigate = useNavigate();
  const { message } = AntApp.useApp();
  const counter = useRef(1);
  const [rows, setRows] = useState<GridRow[]>(() => [newRow(0, undefined, me)]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());
  useLeaveGuard(() => rows.some(row => !isBlank(row)));
  const grid = useRef<HTMLDivElement>(null);
  const { data } = useLoad('categories', signal => api.problems.list({ max: 1, facets: true }, signal));
  const categories = (data?.facets?.category ?? []).map(facet => ({ value: facet.value }));

  const patch = (key: number, change: Partial<ProblemFacts>) =>
    setRows(all =>
      all.map(row => {
        if (row.key !== key) {
          return row;
        }
        const left = Object.entries(row.errors).filter(([name]) => !(name in change));
        return { ...row, facts: { ...row.facts, ...change }, errors: Object.fromEntries(left) };
      }),
    );
  const add = () => {
    if (rows.length >= MOST_ROWS) {
      return;
    }
    const key = counter.current++;
    setRows(all => [...all, newRow(key, all[all.length - 1]?.facts, me)]);
    setTimeout(() => grid.current?.querySelector<HTMLElement>(`[data-row="${key}"] textarea`)?.focus(), 0);
  };
  const remove = (key: number) =>
    setRows(all =>
      all.length === 1 ? [newRow(counter.current++, undefined, me)] : all.filter(row => row.key !== key),
    );

  const send = async () => {
    const filled = rows.filter((row, at) => !isBlank(row) || at === 0);
    if (busy) {
      return;
    }
    setBusy(true);
    setFailure(null);
    const body = filled.map(row => sent(row.facts));
    try {
      const checked = await api.problems.check(body);
      if (checked.errors.length > 0) {
        const marked = placed(filled, checked.errors);
        setRows(marked.rows);
        const [first] = marked.rest;
        setFailure(first === undefined ? null : new ApiError(first));
        void message.error(t('problem.someWrong', { count: checked.errors.length }));
        setTimeout(() => grid.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
        setBusy(false);
        return;
      }
      const made = await api.problems.enter(body, keys.current.keyFor(body));
      keys.current.settled();
      void message.success(t('problem.entered', { count: made.ids.length }));
      const only = made.ids.length === 1 ? made.ids[0] : undefined;
      navigate(only === undefined ? '/app/problems' : `/app/problems/${encodeURIComponent(only)}`);
    } catch (error) {
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      const marked = error instanceof ApiError ? placed(filled, [error.problem]) : null;
      if (marked !== null && marked.rest.length === 0) {
        setRows(marked.rows);
      } else {
        setFailure(error);
      }
      setBusy(false);
    }
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      void send();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      add();
    }
  };

  /** A block copied from a spreadsheet fills the cells from where it is pasted. */
  const onPaste = (event: ClipboardEvent, at: number, cell: Cell) => {
    const text = event.clipboardData.getData('text/plain');
    if (!text.includes('\t') && !text.trim().includes('\n')) {
      return;
    }
    event.preventDefault();
    const labels = (prefix: string, values: readonly string[]) =>
      Object.fromEntries(values.map(value => [label(prefix, value), value]));
    const unit = (name: string) => units.find(each => each.name === name || each.code === name)?.code;
    const first = CELLS.indexOf(cell);
    setRows(all => {
      const next = [...all];
      pastedCells(text)
        .slice(0, MOST_ROWS - at)
        .forEach((cells, down) => {
          const row = next[at + down] ?? newRow(counter.current++, next[next.length - 1]?.facts, me);
          const change = Object.fromEntries(
            cells
              .map((value, right) => [CELLS[first + right], value] as const)
              .filter((pair): pair is readonly [Cell, string] => pair[0] !== undefined)
              .map(([name, value]) => [name, pastedValue(name, value, labels, unit)])
              .filter(([, value]) => value !== undefined),
          ) as Partial<ProblemFacts>;
          next[at + down] = { ...row, facts: { ...row.facts, ...change }, errors: {} };
        });
      return next;
    });
  };

  const cellOf = (row: GridRow, at: number, cell: Cell) => {
    const error = row.errors[cell];
    return (
      <div key={cell} className={`rf-grid-cell rf-grid-${cell}`} onPaste={event => onPaste(event, at, cell)}>
        <span className="rf-grid-label">
          {REQUIRED.includes(cell) && <span className="rf-late">* </span>}
          {t(TITLES[cell])}
        </span>
        <CellEditor
          cell={cell}
          name={t('problem.cell', { row: at + 1, cell: t(TITLES[cell]) })}
          facts={row.facts}
          error={error}
          categories={categories}
          onChange={change => patch(row.key, change)}
        />
        {error !== undefined && (
          <span className="rf-late" role="alert">
            {error}
          </span>
        )}
      </div>
    );
  };

  const count = rows.filter(row => !isBlank(row)).length;
  return (
    <section className="rf-page" aria-labelledby="rf-enter-title">
      <div className="rf-page-head">
        <h1 id="rf-enter-title">{t('problem.enter')}</h1>
        <span className="rf-muted rf-keyboard">{t('problem.gridHint')}</span>
        <span className="rf-spring" />
        <Link to={lastList('/app/problems')}>{t('problem.back')}</Link>
      </div>
      {failure !== null && (
        <Alert className="rf-gap" type="error" showIcon role="alert" message={errorText(i18n, failure)} />
      )}
      <div className="rf-grid" ref={grid} onKeyDown={onKey}>
        {rows.map((row, at) => (
          <fieldset key={row.key} className="rf-grid-row" data-row={row.key}>
            <legend>{at + 1}</legend>
            {CELLS.map(cell => cellOf(row, at, cell))}
            <Button
              className="rf-grid-remove"
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('form.removeRow', { row: at + 1 })}
              title={t('form.removeRow', { row: at + 1 })}
              onClick={() => remove(row.key)}
            />
            {(row.errors.row ?? row.errors.repeatOf) !== undefined && (
              <span className="rf-late" role="alert">
                {row.errors.row ?? row.errors.repeatOf}
              </span>
            )}
            <div className="rf-grid-hint">
              <SimilarHint facts={row.facts} onRepeat={repeatOf => patch(row.key, { repeatOf })} />
            </div>
          </fieldset>
        ))}
      </div>
      <div className="rf-form-foot">
        <Button icon={<PlusOutlined aria-hidden />} disabled={rows.length >= MOST_ROWS} onClick={add}>
          {t('problem.addRow')}
        </Button>
        <span className="rf-spring" />
        <Button type="primary" loading={busy} onClick={() => void send()}>
          {t('problem.save', { count: Math.max(1, count) })}
        </Button>
      </div>
    </section>
  );
}
