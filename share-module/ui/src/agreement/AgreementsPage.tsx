import { Button, Checkbox, Input } from 'antd';
import { Select } from '../common/Select';
import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { rememberList } from '../app/lastList';
import { ErrorState } from '../common/ErrorState';
import { formatDate } from '../common/format';
import { Filters } from '../common/Filters';
import { Light } from '../common/Light';
import { ListTable, type ListColumn } from '../common/ListTable';
import { OneLine, TwoLines } from '../common/Text';
import { UnitPicker } from '../common/UnitPicker';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import {
  isFiltered,
  listQuery,
  PAGE_SIZE,
  readState,
  STATUSES,
  writeState,
  type AgreementsState,
} from './agreementState';
import { AgreementStatusTag } from './AgreementStatusTag';
import type { AgreementRow } from './types';

const YEARS_BACK = 3;

export default function AgreementsPage() {
  const { t, label, language } = useI18n();
  const { api, me } = useApp();
  const navigate = useNavigate();
  const draws = me.mayCreate.includes('agreement');
  const [parameters, setParameters] = useSearchParams();
  const state = readState(parameters);
  const { data, error, loading, reload } = useLoad(`${parameters.toString()} ${language}`, signal =>
    api.agreements.list(listQuery(state), signal),
  );
  const address = parameters.toString();
  useEffect(() => rememberList('/app/agreements', address), [address]);
  const change = (next: Partial<AgreementsState>) =>
    setParameters(writeState({ ...state, page: 1, ...next }), { replace: true });
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => String(thisYear + 1 - back));

  const columns: ListColumn<AgreementRow>[] = [
    { title: t('column.light'), card: 'mark', width: 100, render: (_, row) => <Light light={row.light} /> },
    {
      title: t('column.number'),
      width: 190,
      render: (_, row) => <TwoLines>{row.number ?? t('order.noNumber')}</TwoLines>,
    },
    {
      title: t('column.title'),
      card: 'title',
      render: (_, row) => (
        <Link
          to={`/app/agreements/${encodeURIComponent(row.id)}`}
          title={row.title}
          onClick={event => event.stopPropagation()}
        >
          <bdi>{row.title}</bdi>
        </Link>
      ),
    },
    {
      title: t('agreement.upperUnit'),
      width: 140,
      ellipsis: true,
      render: (_, row) => <OneLine>{row.upperUnit.name}</OneLine>,
    },
    {
      title: t('agreement.lowerUnit'),
      width: 150,
      ellipsis: true,
      render: (_, row) => <OneLine>{row.lowerUnit.name}</OneLine>,
    },
    { title: t('agreement.year'), width: 72, dataIndex: 'year' },
    {
      title: t('column.status'),
      card: 'mark',
      width: 190,
      render: (_, row) => (
        <AgreementStatusTag
          status={row.status}
          statusLabel={row.statusLabel}
          late={row.late}
          amending={row.amending}
        />
      ),
    },
    {
      title: t('agreement.signBy'),
      width: 112,
      render: (_, row) => <span className="rf-nowrap">{formatDate(row.signatureDue)}</span>,
    },
    { title: t('agreement.totalColumn'), width: 80, render: (_, row) => row.total ?? '—' },
  ];
  return (
    <section className="rf-page rf-list" aria-labelledby="rf-agreements-title">
      <div className="rf-page-head">
        <h1 id="rf-agreements-title">{t('menu.agreements')}</h1>
        <span className="rf-muted">{t('agreement.count', { total: data?.total ?? 0 })}</span>
        <span className="rf-spring" />
        {draws && (
          <>
            <Button onClick={() => navigate('/app/agreements/templates')}>{t('agreement.templates')}</Button>
            <Button onClick={() => navigate('/app/agreements/campaigns')}>{t('agreement.campaigns')}</Button>
            <Button type="primary" onClick={() => navigate('/app/agreements/new')}>
              {t('agreement.new')}
            </Button>
          </>
        )}
      </div>
      <Filters filtered={isFiltered(state)} onClear={() => setParameters({}, { replace: true })}>
        <label className="rf-filter">
          <span>{t('agreement.lowerUnit')}</span>
          <UnitPicker
            multiple
            value={state.unit}
            onChange={(unit: string[]) => change({ unit })}
            placeholder={t('filter.any')}
            aria-label={t('agreement.lowerUnit')}
          />
        </label>
        <label className="rf-filter rf-filter-small">
          <span>{t('column.status')}</span>
          <Select
            mode="multiple"
            className="rf-wide"
            maxTagCount="responsive"
            value={state.status}
            placeholder={t('filter.any')}
            aria-label={t('column.status')}
            options={STATUSES.map(value => ({ value, label: label('agreementStatus', value) }))}
            onChange={status => change({ status })}
          />
        </label>
        <label className="rf-filter rf-filter-small">
          <span>{t('agreement.year')}</span>
          <Select
            mode="multiple"
            className="rf-wide"
            value={state.year}
            placeholder={t('filter.any')}
            aria-label={t('agreement.year')}
            options={years.map(value => ({ value, label: value }))}
            onChange={year => change({ year })}
          />
        </label>
        <label className="rf-filter rf-filter-small">
          <span>{t('agreement.words')}</span>
          <Input.Search
            key={state.q}
            defaultValue={state.q}
            maxLength={200}
            allowClear
            onSearch={q => change({ q })}
            aria-label={t('agreement.words')}
          />
        </label>
        <Checkbox checked={state.late} onChange={event => change({ late: event.target.checked })}>
          {t('agreement.lateOnly')}
        </Checkbox>
      </Filters>
      {error !== null ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <ListTable<AgreementRow>
          rowKey="id"
          columns={columns}
          dataSource={data?.items ?? []}
          loading={loading}
          tableLayout="fixed"
          scroll={{ x: 1180 }}
          rowClassName="rf-row"
          onRow={row => ({ onClick: () => navigate(`/app/agreements/${encodeURIComponent(row.id)}`) })}
          pagination={{
            current: state.page,
            pageSize: PAGE_SIZE,
            total: data?.total ?? 0,
            showSizeChanger: false,
            showTotal: (all, [from, to]) => t('ledger.range', { from, to, total: all }),
            onChange: page => change({ page }),
          }}
        />
      )}
    </section>
  );
}
