import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatDate } from '../common/format';
import { ListTable } from '../common/ListTable';
import { picking } from '../common/picking';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { ProblemRow } from '../problem/types';

const SIZE = 10;

interface Props {
  /** Ids of problems that are in the notice already. */
  taken: readonly string[];
  onChosen(problems: ProblemRow[]): void;
  onClose(): void;
}

/** The open problems of the problem list, to be taken into a notice. */
export function ProblemChooser({ taken, onChosen, onClose }: Props) {
  const i18n = useI18n();
  const { t, label, language } = i18n;
  const box = picking<ProblemRow>(i18n, row => row.description);
  const { api } = useApp();
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<ReadonlyMap<string, ProblemRow>>(new Map());
  const query = { status: 'open', skip: (page - 1) * SIZE, max: SIZE, ...(q === '' ? {} : { q }) };
  const { data, error, loading, reload } = useLoad(`${JSON.stringify(query)} ${language}`, signal =>
    api.problems.list(query, signal),
  );
  return (
    <Modal
      open
      width="min(960px, 96vw)"
      title={t('notice.chooseProblems')}
      okText={t('notice.takeProblems', { count: chosen.size })}
      okButtonProps={{ disabled: chosen.size === 0 }}
      cancelText={t('action.cancel')}
      onCancel={onClose}
      onOk={() => onChosen([...chosen.values()])}
    >
      <Input.Search
        className="rf-gap"
        allowClear
        placeholder={t('notice.problemWords')}
        aria-label={t('notice.problemWords')}
        onSearch={words => {
          setQ(words.trim());
          setPage(1);
        }}
      />
      {error !== null ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <ListTable<ProblemRow>
          rowKey="id"
          loading={loading}
          dataSource={data?.items ?? []}
          scroll={{ x: 720 }}
          locale={{ emptyText: t('notice.noOpenProblems') }}
          pagination={{
            current: page,
            pageSize: SIZE,
            total: data?.total ?? 0,
            showSizeChanger: false,
            onChange: setPage,
          }}
          rowSelection={{
            selectedRowKeys: [...chosen.keys()],
            preserveSelectedRowKeys: true,
            onChange: (_, rows) => setChosen(new Map(rows.map(row => [row.id, row]))),
            ...box,
            getCheckboxProps: row => ({ ...box.getCheckboxProps?.(row), disabled: taken.includes(row.id) }),
          }}
          columns={[
            {
              title: t('notice.description'),
              card: 'title',
              render: (_, row) => <bdi className="rf-two-lines">{row.description}</bdi>,
            },
            { title: t('problem.unit'), width: 140, render: (_, row) => <bdi>{row.unit.name}</bdi> },
            { title: t('notice.source'), width: 110, render: (_, row) => label('source', row.source) },
            { title: t('column.severity'), width: 90, render: (_, row) => label('severity', row.severity) },
            { title: t('problem.foundOn'), width: 110, render: (_, row) => formatDate(row.foundOn) },
          ]}
        />
      )}
    </Modal>
  );
}
