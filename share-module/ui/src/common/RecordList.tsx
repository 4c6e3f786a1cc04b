import { FilterOutlined } from '@ant-design/icons';
import { Button, Drawer, Empty, Pagination, Skeleton, Table } from 'antd';
import { useWide } from './useWide';
import { useRef, useState, type ReactNode } from 'react';
import { useListKeys } from '../app/useListKeys';
import { useI18n } from '../i18n';
import { ColumnChooser } from './ColumnChooser';
import type { ColumnSet } from './columns';
import { ErrorState } from './ErrorState';
import { picking } from './picking';
import { PAGE_SIZES, type ListState } from './listState';
import { useAfterPaint } from './useAfterPaint';
import type { Loaded } from './useLoad';

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
      {wide && (settled ? filters : <div className="rf-filters rf-filters-place" />)}
      <div className="rf-ledger-body">
        {wide && facets}
        <div className="rf-ledger-list" ref={list}>
          <Rows
            {...props}
            wide={wide}
            shown={columns}
            most={settled ? state.size : FIRST_ROWS}
            selected={selected}
            onSelect={rows => setSelected(rows.slice(0, MAX_SELECTED))}
          />
          {data !== undefined && data.total > 0 && (
            <Pagination
              className="rf-pager"
              current={state.page}
              pageSize={state.size}
              total={data.total}
              simple={!wide}
              showSizeChanger={wide}
              pageSizeOptions={[...PAGE_SIZES]}
              showTotal={wide ? (total, [from, to]) => t('ledger.range', { from, to, total }) : undefined}
              onChange={(page, size) => onState({ page: size === state.size ? page : 1, size })}
            />
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
        {filters}
        {facets}
      </Drawer>
      {bulkOpen &&
        props.bulk(selected, changed => {
          setBulkOpen(false);
          if (changed) {
            setSelected([]);
            loaded.reload();
          }
        })}
    </section>
  );
}

interface RowsProps<Row extends { id: string }> extends Props<Row> {
  wide: boolean;
  shown: string[];
  /** How many rows to draw. */
  most: number;
  selected: Row[];
  onSelect(rows: Row[]): void;
}

function Rows<Row extends { id: string }>(props: RowsProps<Row>) {
  const i18n = useI18n();
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
        {props.filtered && <Button onClick={props.onClear}>{i18n.t('filter.clear')}</Button>}
      </Empty>
    );
  }
  if (!props.wide) {
    return props.cards(data.items.slice(0, props.most));
  }
  return (
    <Table<Row>
      size="small"
      rowKey="id"
      columns={columns.table(shown, state.sort, i18n)}
      dataSource={data.items.slice(0, props.most)}
      loading={loading}
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: columns.width(shown) }}
      rowSelection={{
        selectedRowKeys: selected.map(row => row.id),
        preserveSelectedRowKeys: true,
        ...picking<Row>(i18n, props.rowName),
        onChange: (_, rows) => props.onSelect(rows),
      }}
      onChange={(_pagination, _filters, sorter) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter;
        props.onState({ page: 1, sort: columns.sortFrom(one?.columnKey, one?.order) });
      }}
    />
  );
}
