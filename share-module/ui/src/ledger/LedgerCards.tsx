import { Link } from 'react-router-dom';
import type { OrderRow } from '../api/types';
import { Deadline } from '../common/Deadline';
import { Light } from '../common/Light';
import { StatusTag } from '../common/StatusTag';
import { personName } from '../common/Text';
import { useI18n } from '../i18n';

/** The ledger on a phone. */
export function LedgerCards({ rows }: { rows: OrderRow[] }) {
  const { t } = useI18n();
  return (
    <ul className="rf-cards">
      {rows.map(row => (
        <li key={row.id}>
          <Link to={`/app/orders/${encodeURIComponent(row.id)}`} data-row-link className="rf-card">
            <span className="rf-card-line">
              <Light light={row.light} />
              <StatusTag {...row} />
              <span className="rf-spring" />
              <span className="rf-muted">{row.progress}%</span>
            </span>
            <bdi className="rf-card-title">{row.title}</bdi>
            <span className="rf-card-line rf-muted">
              <bdi>{row.number ?? t('order.noNumber')}</bdi>
            </span>
            <span className="rf-card-line rf-muted">
              <bdi>{row.leadUnit.name}</bdi>
              <bdi>{personName(row.responsiblePerson)}</bdi>
            </span>
            <Deadline
              deadline={row.deadline}
              workingDaysLeft={row.workingDaysLeft}
              closedLate={row.closedLate}
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
