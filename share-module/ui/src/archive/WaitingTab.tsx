import { App as AntApp, Button, Empty, Space, Tag } from 'antd';
import { Select } from '../common/Select';
import { useRef, useState } from 'react';
import { useAction } from '../admin/useAction';
import type { Api } from '../api/calls';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatInstant } from '../common/format';
import { IdempotencyKeys } from '../common/idempotency';
import { ListTable } from '../common/ListTable';
import { picking } from '../common/picking';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { caseColumns } from './caseColumns';
import { useRetentions } from './Retention';
import type { WaitingCase } from './types';

const SIZE = 50;

type Filing = { ids: string[]; step: string; retention: string };

/** Filing is the record's own step, so it is taken where records of its kind are. */
const TAKERS = {
  order: (api: Api, body: Filing, key: string) => api.bulkStep(body, key),
  agreement: (api: Api, body: Filing, key: string) => api.agreements.bulkStep(body, key),
  notice: (api: Api, body: Filing, key: string) => api.notices.bulkStep(body, key),
};

/** Closed cases that wait to be filed: what each lacks, and filing of those that are complete, many at once. */
export function WaitingTab() {
  const i18n = useI18n();
  const { t, label } = i18n;
  const box = picking<WaitingCase>(i18n, row => row.title);
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<WaitingCase[]>([]);
  const retentions = useRetentions();
  const [retention, setRetention] = useState('10-years');
  const { busy, run } = useAction();
  const keys = useRef(new IdempotencyKeys());
  const { data, error, loading, reload } = useLoad(`waiting ${page}`, signal =>
    api.archive.waiting({ skip: (page - 1) * SIZE, max: SIZE }, signal),
  );
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  const file = () =>
    run(async () => {
      let done = 0;
      let failed = 0;
      for (const kind of new Set(chosen.map(row => row.kind))) {
        const ids = chosen.filter(row => row.kind === kind).map(row => row.id);
        const body = { ids, step: 'archive', retention };
        const key = keys.current.keyFor(JSON.stringify([kind, body]));
        const answer = await TAKERS[kind as keyof typeof TAKERS](api, body, key);
        done += answer.done;
        failed += answer.failed;
      }
      keys.current.settled();
      const text = t('archive.filedSome', { done, failed });
      void (failed === 0 ? message.success(text) : message.warning(text));
      setChosen([]);
      reload();
    });
  return (
    <div className="rf-stack">
      <Space wrap>
        <Select
          value={retention}
          onChange={setRetention}
          aria-label={t('archive.retention')}
          style={{ width: 140 }}
          options={retentions}
        />
        <Button type="primary" disabled={chosen.length === 0} loading={busy} onClick={() => void file()}>
          {t('archive.file', { count: chosen.length })}
        </Button>
      </Space>
      <ListTable<WaitingCase>
        rowKey="id"
        loading={loading}
        dataSource={data?.items ?? []}
        scroll={{ x: 900 }}
        locale={{ emptyText: <Empty description={t('archive.noneWaiting')} /> }}
        rowSelection={{
          selectedRowKeys: chosen.map(row => row.id),
          onChange: (_, selected) => setChosen(selected),
          ...box,
          getCheckboxProps: row => ({ ...box.getCheckboxProps?.(row), disabled: !row.mayFile }),
        }}
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          showSizeChanger: false,
          onChange: setPage,
          showTotal: total => t('archive.total', { total }),
        }}
        columns={[
          { title: t('archive.number'), dataIndex: 'number', width: 220 },
          ...caseColumns<WaitingCase>(i18n),
          {
            title: t('archive.closedAt'),
            width: 150,
            render: (_, row) => <span className="rf-nowrap">{formatInstant(row.closedAt)}</span>,
          },
          {
            title: t('archive.complete'),
            card: 'mark',
            width: 200,
            render: (_, row) =>
              row.missing.length === 0 ? (
                <Tag color="green">{t('archive.isComplete')}</Tag>
              ) : (
                row.missing.map(code => (
                  <Tag key={code} color="red">
                    {label('missing', code)}
                  </Tag>
                ))
              ),
          },
        ]}
      />
    </div>
  );
}
