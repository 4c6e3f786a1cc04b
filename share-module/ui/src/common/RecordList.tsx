import { FilterOutlined } from '@ant-design/icons';
import { Button, Drawer, Empty, Skeleton } from 'antd';
import { useWide } from './useWide';
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { useListKeys } from '../app/useListKeys';
import { useI18n } from '../i18n';
import { ColumnChooser } from './ColumnChooser';
import type { ColumnSet } from './columns';
import { ErrorState } from './ErrorState';
import { FirstRows } from './FirstRows';
import type { ListState } from './listState';
import type { Pager as PagerPart, RecordTable as TablePart } from './RecordTable';
import { useAfterPaint } from './useAfterPaint';
import type { Loaded } from './useLoad';

/* What can be done with a table comes after what stands in it. */
const RecordTable = lazy(() =>
  import('./RecordTable').then(part => ({ default: part.RecordTable })),
) as unknown as typeof TablePart;
const Pager = lazy(() =>
  import('./RecordTable').then(part => ({ default: part.Pager })),
) as unknown as typeof PagerPart;

/** As many as one bulk request takes. */
const MAX_SELECTED = 500;
/** What fills a screen; the others are drawn when these are to be seen. */
const FIRST_ROWS = 12;

/** What the buttons of a list's head may need to know. */
export interface ListHead<Row> {
  wide: boolean;
  selected: Row[];
  columns: string[];
}

interface Props<Row extends { id: string }> {
  /** The id of the heading, by which the page is named. */
  id: string;
  title: string;
  state: ListState;
  filtered: boolean;
  loaded: Loaded<{ items: Row[]; total: number }>;
  columns: ColumnSet<Row>;
  empty: string;
  emptyFiltered: string;
  filters: ReactNode;
  facets: ReactNode;
  onState(change: Partial<ListState>): void;
  onClear(): void;
  /** Buttons for what was picked, before the one for a step of all of them. */
  picked?(head: ListHead<Row>): ReactNode;
  actions?(head: ListHead<Row>): ReactNode;
  /** What a row is called where it cannot be seen. */
  rowName(row: Row): string;
  cards(rows: Row[]): ReactNode;
  bulk(rows: Row[], onClose: (changed: boolean) => void): ReactNode;
}

/** A page that lists records of one kind: filters, counts, the table or cards, pages, and a step for many at once. */
export function RecordList<Row extends { id: string }>(props: Props<Row>) {
  const { state, filtered, loaded, filters, facets, onState } = props;
  const { data } = loaded;
  const { t } = useI18n();
  const [selected, setSelected] = useState<Row[]>([]);
  const [bulkOpen, setBulkOpen] = useState(false);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const wide = useWide('lg');
  useListKeys(list);
  const columns = props.columns.chosen(state.columns);
  const settled = useAfterPaint(data !== undefined || loaded.error !== null);
  const head = { wide, selected, columns };
  const place = <div className="rf-filters rf-filters-place" />;

  return (
    <section className="rf-page rf-ledger" aria-labelledby={props.id}>
      <div className="rf-page-head">
        <h1 id={props.id}>{props.title}</h1>
        <span className="rf-muted" aria-live="polite">
          {data !== undefined && t(filtered ? 'ledger.totalFiltered' : 'ledger.total', { total: data.total })}
        </span>
        <span className="rf-spring" />
        {wide && selected.length > 0 && (
          <>
            <span>{t('bulk.selected', { count: selected.length })}</span>
            <Button type="link" onClick={() => setSelected([])}>
              {t('bulk.clear')}
            </Button>
            {props.picked?.(head)}
          </>
        )}
        {wide && (
          <Button
            type={selected.length > 0 ? 'primary' : 'default'}
            disabled={selected.length === 0}
            onClick={() => setBulkOpen(true)}
          >
            {t('bulk.button')}
          </Button>
        )}
        {props.actions?.(head)}
        {wide ? (
          <ColumnChooser
            columns={props.columns}
            chosen={columns}
            onChange={next => {
              props.columns.remember(next);
              onState({ columns: next });
            }}
          />
        ) : (
          <Button icon={<FilterOutlined aria-hidden />} onClick={() => setFiltersOpen(true)}>
            {t('filter.button')}
          </Button>
        )}
      </div>
      {wide && (settled ? <Suspense fallback={place}>{filters}</Suspense> : place)}
      <div className="rf-ledger-body">
        {wide && facets}
        <div className="rf-ledger-list" ref={list}>
          <Rows
            {...props}
            wide={wide}
            shown={columns}
            settled={settled}
            selected={selected}
            onSelect={rows => setSelected(rows.slice(0, MAX_SELECTED))}
          />
          {settled && data !== undefined && data.total > 0 && (
            <Suspense>
              <Pager state={state} total={data.total} wide={wide} onState={onState} />
            </Suspense>
          )}
        </div>
      </div>
      <Drawer
        open={filtersOpen && !wide}
        onClose={() => setFiltersOpen(false)}
        title={t('filter.button')}
        placement="bottom"
        height="85%"
      >
        <Suspense>{filters}</Suspense>
        {facets}
      </Drawer>
      <Suspense>
        {bulkOpen &&
          props.bulk(selected, changed => {
            setBulkOpen(false);
            if (changed) {
              setSelected([]);
              loaded.reload();
            }
          })}
      </Suspense>
    </section>
  );
}

interface RowsProps<Row extends { id: string }> extends Props<Row> {
  wide: boolean;
  shown: string[];
  /** Whether the first rows have been seen. */
  settled: boolean;
  selected: Row[];
  onSelect(rows: Row[]): void;
}

function Rows<Row extends { id: string }>(props: RowsProps<Row>) {
  const { t } = useI18n();
  const { data, error, loading, reload } = props.loaded;
  const { columns, state, shown, selected } = props;
  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (data === undefined) {
    return <Skeleton active paragraph={{ rows: 12 }} />;
  }
  if (data.items.length === 0 && !loading) {
    return (
      <Empty className="rf-empty" description={props.filtered ? props.emptyFiltered : props.empty}>
        {props.filtered && <Button onClick={props.onClear}>{t('filter.clear')}</Button>}
      </Empty>
    );
  }
  if (!props.wide) {
    return props.cards(props.settled ? data.items : data.items.slice(0, FIRST_ROWS));
  }
  const first = <FirstRows columns={columns} shown={shown} rows={data.items.slice(0, FIRST_ROWS)} />;
  if (!props.settled) {
    return first;
  }
  return (
    <Suspense fallback={first}>
      <RecordTable
        state={state}
        columns={columns}
        shown={shown}
        rows={data.items}
        loading={loading}
        selected={selected}
        rowName={props.rowName}
        onSelect={props.onSelect}
        onState={props.onState}
      />
    </Suspense>
  );
}
