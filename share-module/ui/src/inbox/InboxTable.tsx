import { Table, Tag, type TableColumnsType } from 'antd';
import { Link, useNavigate } from 'react-router-dom';
import type { InboxItem } from '../api/types';
import { Deadline } from '../common/Deadline';
import { formatInstant } from '../common/format';
import { Light } from '../common/Light';
import { OneLine, TwoLines } from '../common/Text';
import { useI18n } from '../i18n';
import { inboxAddress } from './inboxItem';

interface Props {
  items: InboxItem[];
  loading: boolean;
}

export function InboxTable({ items, loading }: Props) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const columns: TableColumnsType<InboxItem> = [
    { title: t('column.light'), width: 84, render: (_, item) => <Light light={item.light} /> },
    {
      title: t('column.asked'),
      width: 150,
      render: (_, item) => (
        <span className="rf-tags">
          <Tag color="blue">{item.stepLabel}</Tag>
          {item.pooled && <Tag>{t('inbox.pooled')}</Tag>}
        </span>
      ),
    },
    {
      title: t('column.number'),
      width: 190,
      render: (_, item) => <TwoLines>{item.number ?? t('order.noNumber')}</TwoLines>,
    },
    {
      title: t('column.title'),
      ellipsis: true,
      render: (_, item) => (
        <Link
          to={inboxAddress(item)}
          data-row-link
          title={item.title}
          onClick={event => event.stopPropagation()}
        >
          <bdi>{item.title}</bdi>
        </Link>
      ),
    },
    {
      title: t('column.unit'),
      width: 150,
      ellipsis: true,
      render: (_, item) => <OneLine>{item.unit?.name ?? '—'}</OneLine>,
    },
    {
      title: t('column.since'),
      width: 148,
      render: (_, item) => <span className="rf-nowrap">{formatInstant(item.since)}</span>,
    },
    {
      title: t('column.due'),
      width: 120,
      render: (_, item) => <Deadline deadline={item.due} workingDaysLeft={item.workingDaysLeft} />,
    },
  ];
  return (
    <Table
      size="small"
      rowKey={item => `${item.id} ${item.step}`}
      columns={columns}
      dataSource={items}
      loading={loading}
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: 1000 }}
      rowClassName="rf-row"
      onRow={item => ({ onClick: () => navigate(inboxAddress(item)) })}
    />
  );
}
