import { Tag } from 'antd';
import { Link } from 'react-router-dom';
import type { InboxItem } from '../api/types';
import { formatDate } from '../common/format';
import { Light } from '../common/Light';
import { useI18n } from '../i18n';
import { dueWords, inboxAddress } from './inboxItem';

export function InboxCards({ items }: { items: InboxItem[] }) {
  const i18n = useI18n();
  const { t } = i18n;
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
            <span className="rf-card-line rf-muted">
              {t('card.due', { date: formatDate(item.due) })}
              {item.light === 'red' && <span className="rf-late">{dueWords(i18n, item.due)}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
