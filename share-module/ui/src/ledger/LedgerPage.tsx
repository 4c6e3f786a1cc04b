import { DownOutlined, FileExcelOutlined, ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { rememberList } from '../app/lastList';
import { Facets, toggled } from '../common/Facets';
import { RecordList } from '../common/RecordList';
import { useLoad } from '../common/useLoad';
import { useAfterPaint } from '../common/useAfterPaint';
import { useI18n } from '../i18n';
import { LEDGER_COLUMNS } from './columns';
import { LEDGER_FACETS } from './facets';
import { LedgerCards } from './LedgerCards';
import {
  clearedFilters,
  isFiltered,
  ledgerKey,
  ledgerQuery,
  ledgerSearch,
  parseLedger,
  withFilter,
  type LedgerState,
} from './ledgerState';

const ExportButton = lazy(() =>
  import('../exchange/ExportButton').then(part => ({ default: part.ExportButton })),
);
const FilterBar = lazy(() => import('./FilterBar').then(part => ({ default: part.FilterBar })));
const OrderBulkDrawer = lazy(() =>
  import('./OrderBulkDrawer').then(part => ({ default: part.OrderBulkDrawer })),
);

export default function LedgerPage() {
  const { t, language } = useI18n();
  const { api, me } = useApp();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const state = parseLedger(parameters);
  const address = ledgerSearch(state).toString();
  useEffect(() => rememberList('/app/orders', address), [address]);
  const query = ledgerQuery(state);
  const loaded = useLoad(ledgerKey(query, language), signal => api.orders(query, signal));
  const total = loaded.data?.total;
  const settled = useAfterPaint(total !== undefined);
  /* In its place until it can do what it says. */
  const exportPlace = (
    <Button icon={<FileExcelOutlined aria-hidden />}>
      {t('exchange.export')} <DownOutlined aria-hidden />
    </Button>
  );

  const go = (next: LedgerState) => setParameters(ledgerSearch(next));
  const clear = () => go(clearedFilters(state));
  return (
    <RecordList
      id="rf-ledger-title"
      title={t('ledger.title')}
      state={state}
      filtered={isFiltered(state)}
      loaded={loaded}
      columns={LEDGER_COLUMNS}
      empty={t('ledger.empty')}
      emptyFiltered={t('ledger.emptyFiltered')}
      filters={
        <FilterBar
          state={state}
          filtered={isFiltered(state)}
          onLists={lists => go(withFilter(state, { lists }))}
          onDates={dates => go(withFilter(state, { dates }))}
          onClear={clear}
        />
      }
      facets={
        <Facets
          groups={LEDGER_FACETS}
          counts={loaded.data?.facets}
          chosen={state.lists}
          onToggle={(name, value) =>
            go(withFilter(state, { lists: { [name]: toggled(state.lists[name], value) } }))
          }
        />
      }
      onState={change => go({ ...state, ...change })}
      onClear={clear}
      actions={({ wide, selected, columns }) => (
        <>
          {me.mayCreate.includes('order') && (
            <Button
              type={selected.length > 0 ? 'default' : 'primary'}
              icon={<PlusOutlined aria-hidden />}
              onClick={() => navigate('/app/orders/new')}
            >
              {t('menu.newOrder')}
            </Button>
          )}
          {wide && me.mayCreate.includes('order') && (
            <Button icon={<ImportOutlined aria-hidden />} onClick={() => navigate('/app/import?kind=orders')}>
              {t('import.button')}
            </Button>
          )}
          {wide && total !== undefined && (
            <Suspense fallback={exportPlace}>
              {settled ? <ExportButton state={state} columns={columns} total={total} /> : exportPlace}
            </Suspense>
          )}
        </>
      )}
      rowName={row => row.title}
      cards={rows => <LedgerCards rows={rows} />}
      bulk={(rows, onClose) => <OrderBulkDrawer rows={rows} onClose={onClose} />}
    />
  );
}
