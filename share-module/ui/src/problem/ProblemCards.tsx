import { Link } from 'react-router-dom';
import { formatDate } from '../common/format';
import { Light } from '../common/Light';
import { useI18n } from '../i18n';
import { ProblemTag } from './ProblemTag';
import type { ProblemRow } from './types';

/** The problem list on a phone. */
export function ProblemCards({ rows }: { rows: ProblemRow[] }) {
  const { label } = useI18n();
  return (
    <ul className="rf-cards">
      {rows.map(row => (
        <li key={row.id}>
          <Link to={`/app/problems/${encodeURIComponent(row.id)}`} data-row-link className="rf-card">
            <span className="rf-card-line">
              <Light light={row.light} />
              <ProblemTag {...row} repeat={row.repeatOf !== null} />
              <span className="rf-spring" />
              <span className="rf-muted">{label('severity', row.severity)}</span>
            </span>
            <bdi className="rf-card-title rf-two-lines">{row.description}</bdi>
            <span className="rf-card-line rf-muted">
              <bdi>{row.unit.name}</bdi>
              <bdi>{row.category}</bdi>
              <span>{formatDate(row.foundOn)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
