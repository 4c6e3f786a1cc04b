import { FilterOutlined, ImportOutlined } from '@ant-design/icons';
import { Button, Drawer, Empty, Grid, Pagination, Skeleton, Table } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { OrderRow } from '../api/types';
import { useApp } from '../app/context';
import { rememberLedger } from '../app/lastLedger';
import { useListKeys } from '../app/useListKeys';
import { ErrorState } from '../common/ErrorState';
import { useLoad } from '../common/useLoad';
import { ExportButton } from '../exchange/ExportButton';
import { useI18n } from '../i18n';
import { BulkDrawer } from './BulkDrawer';
import { ColumnChooser } from './ColumnChooser';
import { chosenColumns, rememberColumns, sortFrom, tableColumns, tableWidth } from './columns';
import { FacetPanel } from './FacetPanel';
import { FilterBar } from './FilterBar';
import { LedgerCards } from './LedgerCards';
import {
  clearedFilters,
  isFiltered,
  ledgerQuery,
  ledgerSearch,
  PAGE_SIZES,
  parseLedger,
  toggled,
  withFilter,
  type LedgerState,
} from './ledgerState';

const MAX_SELECTED = 500;

export default function LedgerPage() {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { api, me } = useApp();
  const [parameters, setParameters] = useSearchParams();
  const state = parseLedger(parameters);
  const [selected, setSelected] = useState<OrderRow[]>([]);
  const [bulkOpen, setBulkOpen] = useState(false);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const wide = Grid.useBreakpoint().lg ?? true;
  useListKeys(list);

  const address = ledgerSearch(state).toString();
  useEffect(() => rememberLedger(address), [address]);
  const query = ledgerQuery(state);
  const { data, error, loading, reload } = useLoad(`${JSON.stringify(query)} ${language}`, signal =>
    api.orders(query, signal),
  );

  const go = (next: LedgerState) => setParameters(ledgerSearch(next));
  const columns = chosenColumns(state.columns);
  const filters = (
    <FilterBar
      state={state}
      filtered={isFiltered(state)}
      onLists={lists => go(withFilter(state, { lists }))}
      onDates={dates => go(withFilter(state, { dates }))}
      onClear={() => go(clearedFilters(state))}
    />
  );
  const facets = (
    <FacetPanel
      state={state}
      facets={data?.facets}
      onToggle={(name, value) =>
        go(withFilter(state, { lists: { [name]: toggled(state.lists[name], value) } }))
      }
    />
  );

  const table = () => {
    if (error !== null) {
      return <ErrorState error={error} onRetry={reload} />;
    }
    if (data === undefined) {
      return <Skeleton active paragraph={{ rows: 12 }} />;
    }
    if (data.items.length === 0 && !loading) {
      return (
        <Empty
          className="rf-empty"
          description={t(isFiltered(state) ? 'ledger.emptyFiltered' : 'ledger.empty')}
        >
          {isFiltered(state) && (
            <Button onClick={() => go(clearedFilters(state))}>{t('filter.clear')}</Button>
          )}
        </Empty>
      );
    }
    if (!wide) {
      return <LedgerCards rows={data.items} />;
    }
    return (
      <Table<OrderRow>
        size="small"
        rowKey="id"
        columns={tableColumns(columns, state.sort, i18n)}
        dataSource={data.items}
        loading={loading}
        pagination={false}
        tableLayout="fixed"
        scroll={{ x: tableWidth(columns) }}
        rowSelection={{
          selectedRowKeys: selected.map(row => row.id),
          preserveSelectedRowKeys: true,
          columnWidth: 36,
          onChange: (_, rows) => setSelected(rows.slice(0, MAX_SELECTED)),
        }}
        onChange={(_pagination, _filters, sorter) => {
          const one = Array.isArray(sorter) ? sorter[0] : sorter;
          go({ ...state, page: 1, sort: sortFrom(one?.columnKey, one?.order) });
        }}
      />
    );
  };

  return (
    <section className="rf-page rf-ledger" aria-labelledby="rf-ledger-title">
      <div className="rf-page-head">
        <h1 id="rf-ledger-title">{t('ledger.title')}</h1>
        <span className="rf-muted" aria-live="polite">
          {data !== undefined &&
            t(isFiltered(state) ? 'ledger.totalFiltered' : 'ledger.total', { total: data.total })}
        </span>
        <span className="rf-spring" />
        {wide ? (
          <>
            {selected.length > 0 && (
              <>
                <span>{t('bulk.selected', { count: selected.length })}</span>
                <Button type="link" onClick={() => setSelected([])}>
                  {t('bulk.clear')}
                </Button>
              </>
            )}
            <Button type="primary" disabled={selected.length === 0} onClick={() => setBulkOpen(true)}>
              {t('bulk.button')}
            </Button>
            {me.mayCreate.includes('order') && (
              <Link to="/app/orders/import">
                <Button icon={<ImportOutlined />}>{t('import.button')}</Button>
              </Link>
            )}
            {data !== undefined && <ExportButton state={state} columns={columns} total={data.total} />}
            <ColumnChooser
              chosen={columns}
              onChange={next => {
                rememberColumns(next);
                go({ ...state, columns: next });
              }}
            />
          </>
        ) : (
          <Button icon={<FilterOutlined />} onClick={() => setFiltersOpen(true)}>
            {t('filter.button')}
          </Button>
        )}
      </div>
      {wide && filters}
      <div className="rf-ledger-body">
        {wide && facets}
        <div className="rf-ledger-list" ref={list}>
          {table()}
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
              onChange={(page, size) => go({ ...state, page: size === state.size ? page : 1, size })}
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
      {bulkOpen && (
        <BulkDrawer
          rows={selected}
          onClose={changed => {
            setBulkOpen(false);
            if (changed) {
              setSelected([]);
              reload();
            }
          }}
        />
      )}
    </section>
  );
}
