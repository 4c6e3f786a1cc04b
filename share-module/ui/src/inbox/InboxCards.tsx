import { Tag } from 'antd';
import { Link } from 'react-router-dom';
import type { InboxItem } from '../api/types';
import { Deadline } from '../common/Deadline';
import { Light } from '../common/Light';
import { useI18n } from '../i18n';
import { inboxAddress } from './inboxItem';

export function InboxCards({ items }: { items: InboxItem[] }) {
  const { t } = useI18n();
  return (
    <ul className="rf-cards">
      {items.map(item => (
        <li key={`${item.id} ${item.step}`}>
          <Link to={inboxAddress(item)} data-row-link className="rf-card">
            <span className="rf-card-line">
              <Light light={item.light} />
              <Tag color="blue">{item.stepLabel}</Tag>
              {item.pooled && <Tag>{t('inbox.pooled')}</Tag>}
            </span>
            <bdi className="rf-card-title">{item.title}</bdi>
            <span className="rf-card-line rf-muted">
              <bdi>{item.number ?? t('order.noNumber')}</bdi>
              <bdi>{item.unit?.name}</bdi>
            </span>
            <Deadline deadline={item.due} workingDaysLeft={item.workingDaysLeft} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
