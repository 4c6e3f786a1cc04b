import { FileExcelOutlined, FilterOutlined, SearchOutlined } from '@ant-design/icons';
import { App as AntApp, Button, Drawer, Empty, Input, Pagination, Skeleton } from 'antd';
import { useWide } from '../common/useWide';
import { AutoComplete, Select } from '../common/Select';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { useListKeys } from '../app/useListKeys';
import { ErrorState } from '../common/ErrorState';
import { errorText } from '../common/errorText';
import { Facets, toggled } from '../common/Facets';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { saveBlob } from '../order/preview';
import { HitList } from './HitList';
import { SavedSearches } from './SavedSearches';
import { SEARCH_FACETS } from './searchFacets';
import {
  isRestricted,
  PAGE_SIZE,
  parseSearch,
  recordAddress,
  searchAddress,
  searchQuery,
  SORTS,
  type SearchState,
} from './searchState';
import type { SearchFacet } from './types';

const SUGGEST_AFTER_MS = 200;

export default function SearchPage() {
  const i18n = useI18n();
  const { t, label, language } = i18n;
  const { message } = AntApp.useApp();
  const [exporting, setExporting] = useState(false);
  const { api } = useApp();
  const [parameters, setParameters] = useSearchParams();
  const state = parseSearch(parameters);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const wide = useWide('lg');
  useListKeys(list);

  const query = searchQuery(state);
  const { data, error, loading, reload } = useLoad(`${JSON.stringify(query)} ${language}`, signal =>
    api.search.find(query, signal),
  );
  const go = (next: SearchState) => setParameters(searchAddress(next));
  const toggle = (name: SearchFacet, value: string) =>
    go({
      ...state,
      page: 1,
      filters: { ...state.filters, [name]: toggled(state.filters[name], value) },
    });
  const clear = () => go({ ...parseSearch(new URLSearchParams()), q: state.q, sort: state.sort });
  const facets = (
    <Facets groups={SEARCH_FACETS} counts={data?.facets} chosen={state.filters} onToggle={toggle} />
  );

  const takeOut = () => {
    setExporting(true);
    const { q, filters, sort } = state;
    api.search
      .export({ q, ...filters, sort })
      .then(blob => saveBlob(blob, `${t('search.file')}.xlsx`))
      .catch((failure: unknown) => message.error(errorText(i18n, failure)))
      .finally(() => setExporting(false));
  };

  const results = () => {
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
          description={t(state.q === '' && !isRestricted(state) ? 'search.empty' : 'search.none')}
        >
          {isRestricted(state) && <Button onClick={clear}>{t('filter.clear')}</Button>}
        </Empty>
      );
    }
    return <HitList hits={data.items} />;
  };

  return (
    <section className="rf-page rf-ledger" aria-labelledby="rf-search-title">
      <div className="rf-page-head">
        <h1 id="rf-search-title">{t('search.title')}</h1>
        <span className="rf-muted" aria-live="polite">
          {data !== undefined && t('search.total', { total: data.total })}
        </span>
        <span className="rf-spring" />
        {!wide && (
          <Button icon={<FilterOutlined aria-hidden />} onClick={() => setFiltersOpen(true)}>
            {t('filter.button')}
          </Button>
        )}
        <Button
          icon={<FileExcelOutlined aria-hidden />}
          loading={exporting}
          disabled={data === undefined || data.total === 0}
          onClick={takeOut}
        >
          {t('search.export')}
        </Button>
        <SavedSearches state={state} />
      </div>
      <div className="rf-search-bar">
        <Box q={state.q} onSearch={q => go({ ...state, q, page: 1 })} />
        <Select
          value={state.sort}
          aria-label={t('search.sort')}
          className="rf-search-sort"
          onChange={sort => go({ ...state, sort, page: 1 })}
          options={SORTS.map(sort => ({ value: sort, label: label('searchSort', sort) }))}
        />
      </div>
      {data?.engine === 'register' && <p className="rf-muted rf-search-note">{t('search.register')}</p>}
      <div className="rf-ledger-body">
        {wide && facets}
        <div className="rf-ledger-list rf-search-list" ref={list}>
          {results()}
          {data !== undefined && data.total > PAGE_SIZE && (
            <Pagination
              className="rf-pager"
              current={state.page}
              pageSize={PAGE_SIZE}
              total={data.total}
              simple={!wide}
              showSizeChanger={false}
              showTotal={wide ? (all, [from, to]) => t('ledger.range', { from, to, total: all }) : undefined}
              onChange={page => go({ ...state, page })}
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
        {facets}
      </Drawer>
    </section>
  );
}

/** The box: Enter searches, a suggestion opens its record. */
function Box({ q, onSearch }: { q: string; onSearch(q: string): void }) {
  const { t } = useI18n();
  const { api } = useApp();
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    const words = text.trim();
    const timer = setTimeout(() => setAsked(words === '' || words === q ? null : words), SUGGEST_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, q]);
  const { data } = useLoad(asked, signal => api.search.suggest(asked ?? '', signal));
  const suggested = asked === null ? [] : (data?.items ?? []);

  return (
    <AutoComplete
      className="rf-search-box"
      value={text}
      defaultActiveFirstOption={false}
      options={suggested.map(each => ({
        value: recordAddress(each),
        label: (
          <span className="rf-suggestion">
            <bdi className="rf-one-line">{each.title}</bdi>
            <span className="rf-muted">
              {each.kindLabel} {each.number ?? ''}
            </span>
          </span>
        ),
      }))}
      onSelect={(address: string) => navigate(address)}
      onChange={(value: string) => {
        if (!value.startsWith('/app/')) {
          setText(value);
        }
      }}
    >
      <Input.Search
        size="large"
        prefix={<SearchOutlined aria-hidden />}
        placeholder={t('search.hint')}
        aria-label={t('search.hint')}
        enterButton={t('search.button')}
        maxLength={200}
        allowClear
        onSearch={value => onSearch(value.trim())}
      />
    </AutoComplete>
  );
}
