import { FileTextOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Link } from 'react-router-dom';
import { Light } from '../common/Light';
import { formatDate } from '../common/format';
import { useI18n } from '../i18n';
import { Marked } from './Marked';
import { recordAddress } from './searchState';
import type { SearchHit } from './types';

export function HitList({ hits }: { hits: readonly SearchHit[] }) {
  const { t } = useI18n();
  return (
    <ol className="rf-hits" aria-label={t('search.results')}>
      {hits.map(hit => (
        <li key={hit.id}>
          <Hit hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useI18n();
  const file = hit.kind === 'file';
  return (
    <article className="rf-hit">
      <h2>
        {file ? <PaperClipOutlined aria-hidden /> : <FileTextOutlined aria-hidden />}{' '}
        <Link to={recordAddress(hit)} data-row-link>
          <Marked parts={hit.marked} />
        </Link>
      </h2>
      {hit.passages.map((passage, index) => (
        <p key={index} className="rf-passage">
          <Marked parts={passage} />
        </p>
      ))}
      <p className="rf-hit-facts">
        <span className="rf-hit-kind">{hit.kindLabel}</span>
        {file && hit.record.title !== null && (
          <span>
            {t('search.fileOf')} <bdi>{hit.record.title}</bdi>
          </span>
        )}
        {hit.number !== null && <bdi>{hit.number}</bdi>}
        {hit.unit !== null && <bdi>{hit.unit.name}</bdi>}
        {hit.statusLabel !== null && <span>{hit.statusLabel}</span>}
        {hit.deadline !== null && <span>{t('search.due', { date: formatDate(hit.deadline) })}</span>}
        {hit.light !== 'grey' && <Light light={hit.light} />}
      </p>
    </article>
  );
}
