import { useState } from 'react';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { NOTHING } from '../common/format';
import { ListTable } from '../common/ListTable';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { ImportFinding } from './types';

const PAGE = 20;

/** What is wrong in the file, cell by cell. */
export function FindingsTable({ id }: { id: string }) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const [page, setPage] = useState(1);
  const { data, error, loading, reload } = useLoad(`${id} ${page} ${language}`, signal =>
    api.exchange.findings(id, { skip: (page - 1) * PAGE, max: PAGE }, signal),
  );
  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  return (
    <ListTable<ImportFinding>
      rowKey={(finding: ImportFinding) => `${finding.row} ${finding.cell ?? ''} ${finding.code}`}
      loading={loading}
      dataSource={data?.items ?? []}
      pagination={{
        current: page,
        pageSize: PAGE,
        total: data?.total ?? 0,
        hideOnSinglePage: true,
        showSizeChanger: false,
        onChange: setPage,
      }}
      scroll={{ x: 720 }}
      columns={[
        {
          title: t('import.cell'),
          key: 'cell',
          card: 'mark',
          width: 90,
          render: (_, each) => each.cell ?? t('import.row', { row: each.row }),
        },
        { title: t('import.column'), key: 'column', width: 110, render: (_, each) => each.column ?? NOTHING },
        { title: t('import.what'), key: 'what', card: 'title', render: (_, each) => each.detail },
        {
          title: t('import.value'),
          key: 'value',
          width: 220,
          render: (_, each) => <bdi>{each.value ?? t('import.blank')}</bdi>,
        },
      ]}
    />
  );
}
