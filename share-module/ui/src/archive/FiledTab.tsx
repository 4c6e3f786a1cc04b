import { DownloadOutlined } from '@ant-design/icons';
import { Button, Empty, Input, Space } from 'antd';
import { Select } from '../common/Select';
import { useState } from 'react';
import { useAction } from '../admin/useAction';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatDate, formatInstant } from '../common/format';
import { ListTable } from '../common/ListTable';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { caseColumns } from './caseColumns';
import { useRetentions } from './Retention';
import { saveBlob } from '../order/preview';
import type { FiledCase } from './types';

const SIZE = 50;

/** The shelf: filed cases by number, year, retention and words, each with its package to be saved. */
export function FiledTab() {
  const i18n = useI18n();
  const { t, label } = i18n;
  const { api } = useApp();
  const [page, setPage] = useState(1);
  const [words, setWords] = useState('');
  const retentions = useRetentions();
  const [retention, setRetention] = useState<string | undefined>();
  const [year, setYear] = useState('');
  const { busy, run } = useAction();
  const wanted = /^\d{4}$/.test(year) ? year : undefined;
  const { data, error, loading, reload } = useLoad(
    `filed ${page} ${words} ${retention ?? ''} ${wanted ?? ''}`,
    signal =>
      api.archive.filed({ skip: (page - 1) * SIZE, max: SIZE, q: words, retention, year: wanted }, signal),
  );
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  const filtered = (change: () => void) => {
    setPage(1);
    change();
  };
  return (
    <div className="rf-stack">
      <Space wrap className="rf-screen">
        <Input.Search
          allowClear
          placeholder={t('archive.words')}
          aria-label={t('archive.words')}
          onSearch={value => filtered(() => setWords(value.trim()))}
          style={{ width: 260 }}
        />
        <Input
          allowClear
          maxLength={4}
          inputMode="numeric"
          placeholder={t('archive.year')}
          aria-label={t('archive.year')}
          value={year}
          onChange={event => filtered(() => setYear(event.target.value))}
          style={{ width: 110 }}
        />
        <Select
          allowClear
          placeholder={t('archive.retention')}
          aria-label={t('archive.retention')}
          value={retention}
          onChange={value => filtered(() => setRetention(value))}
          style={{ width: 140 }}
          options={retentions}
        />
      </Space>
      <ListTable<FiledCase>
        rowKey="id"
        loading={loading}
        dataSource={data?.items ?? []}
        scroll={{ x: 1000 }}
        locale={{ emptyText: <Empty description={t('archive.noneFiled')} /> }}
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          showSizeChanger: false,
          onChange: setPage,
          showTotal: total => t('archive.total', { total }),
        }}
        columns={[
          {
            title: t('archive.archiveNumber'),
            width: 300,
            render: (_, row) => <span className="rf-nowrap">{row.archiveNumber}</span>,
          },
          ...caseColumns<FiledCase>(i18n),
          {
            title: t('archive.retention'),
            width: 160,
            render: (_, row) => (
              <>
                {label('retention', row.retention)}
                {row.until !== null && (
                  <div className="rf-muted rf-nowrap">
                    {t('archive.until', { date: formatDate(row.until) })}
                  </div>
                )}
              </>
            ),
          },
          {
            title: t('archive.filedAt'),
            width: 170,
            render: (_, row) => (
              <>
                <span className="rf-nowrap">{formatInstant(row.filedAt)}</span>
                <div className="rf-muted">
                  <bdi>{row.filedBy}</bdi>
                </div>
              </>
            ),
          },
          {
            title: t('archive.package'),
            card: 'buttons',
            className: 'rf-screen',
            width: 110,
            render: (_, row) => (
              <Button
                size="small"
                icon={<DownloadOutlined aria-hidden />}
                disabled={busy}
                aria-label={t('archive.downloadNamed', { name: row.archiveNumber })}
                onClick={() =>
                  void run(async () =>
                    saveBlob(await api.archive.package(row.id), `${row.archiveNumber}.zip`),
                  )
                }
              >
                {t('archive.download')}
              </Button>
            ),
          },
        ]}
      />
    </div>
  );
}
