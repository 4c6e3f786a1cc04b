import { FilterOutlined, PlusOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Drawer, Empty, Grid, Pagination, Popover, Skeleton, Table } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { useListKeys } from '../app/useListKeys';
import { ErrorState } from '../common/ErrorState';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import {
  COLUMNS,
  DEFAULT_COLUMNS,
  chosenColumns,
  rememberColumns,
  sortFrom,
  tableColumns,
  tableWidth,
} from './columns';
import { mayEnter } from './mayEnter';
import { ProblemBulkDrawer } from './ProblemBulkDrawer';
import { ProblemCards } from './ProblemCards';
import { ProblemFacets } from './ProblemFacets';
import { ProblemFilters } from './ProblemFilters';
import {
  cleared,
  isFiltered,
  narrowed,
  PAGE_SIZES,
  parseProblems,
  problemQuery,
  problemSearch,
  rememberProblems,
  type ProblemState,
} from './problemState';
import type { ProblemRow } from './types';

const MAX_SELECTED = 500;

export default function ProblemsPage() {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { api, me } = useApp();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const state = parseProblems(parameters);
  const [selected, setSelected] = useState<ProblemRow[]>([]);
  const [bulkOpen, setBulkOpen] = useState(false);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const wide = Grid.useBreakpoint().lg ?? true;
  useListKeys(list);

  const address = problemSearch(state).toString();
  useEffect(() => rememberProblems(address), [address]);
  const query = problemQuery(state);
  const { data, error, loading, reload } = useLoad(`${JSON.stringify(query)} ${language}`, signal =>
    api.problems.list(query, signal),
  );

  const go = (next: ProblemState) => setParameters(problemSearch(next));
  const columns = chosenColumns(state.columns);
  const choose = (next: string[]) => {
    rememberColumns(next);
    go({ ...state, columns: next });
  };
  const filters = <ProblemFilters state={state} onChange={go} />;
  const facets = (
    <ProblemFacets
      state={state}
      facets={data?.facets}
      onToggle={(name, value) => {
        const now = state.lists[name];
        const next = now.includes(value) ? now.filter(other => other !== value) : [...now, value];
        go(narrowed(state, { lists: { ...state.lists, [name]: next } }));
      }}
    />
  );
  const open = selected.filter(row => row.status === 'open');
  const issues = me.issuingUnits.length > 0;

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
          description={t(isFiltered(state) ? 'problem.emptyFiltered' : 'problem.empty')}
        >
          {isFiltered(state) && <Button onClick={() => go(cleared(state))}>{t('filter.clear')}</Button>}
        </Empty>
      );
    }
    if (!wide) {
      return <ProblemCards rows={data.items} />;
    }
    return (
      <Table<ProblemRow>
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
    <section className="rf-page rf-ledger" aria-labelledby="rf-problems-title">
      <div className="rf-page-head">
        <h1 id="rf-problems-title">{t('problem.title')}</h1>
        <span className="rf-muted" aria-live="polite">
          {data !== undefined &&
            t(isFiltered(state) ? 'ledger.totalFiltered' : 'ledger.total', { total: data.total })}
        </span>
        <span className="rf-spring" />
        {wide && selected.length > 0 && (
          <>
            <span>{t('bulk.selected', { count: selected.length })}</span>
            <Button type="link" onClick={() => setSelected([])}>
              {t('bulk.clear')}
            </Button>
            {issues && (
              <Button
                disabled={open.length === 0}
                title={t('problem.noticeHint')}
                onClick={() =>
                  navigate(
                    `/app/notices/new?problems=${open.map(row => encodeURIComponent(row.id)).join(',')}`,
                  )
                }
              >
                {t('problem.toNotice', { count: open.length })}
              </Button>
            )}
            <Button onClick={() => setBulkOpen(true)}>{t('bulk.button')}</Button>
          </>
        )}
        {mayEnter(me) && (
          <Link to="/app/problems/new">
            <Button type="primary" icon={<PlusOutlined aria-hidden />} tabIndex={-1}>
              {t('problem.enter')}
            </Button>
          </Link>
        )}
        {wide ? (
          <Popover
            trigger="click"
            placement="bottomRight"
            title={t('columns.title')}
            content={
              <div className="rf-columns">
                <Checkbox.Group
                  value={columns}
                  onChange={values => choose(values.map(String))}
                  options={COLUMNS.map(column => ({
                    value: column.key,
                    label: t(column.title),
                    disabled: column.key === 'description',
                  }))}
                />
                <Button size="small" onClick={() => choose([...DEFAULT_COLUMNS])}>
                  {t('columns.reset')}
                </Button>
              </div>
            }
          >
            <Button icon={<SettingOutlined />}>{t('columns.button')}</Button>
          </Popover>
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
        <ProblemBulkDrawer
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
