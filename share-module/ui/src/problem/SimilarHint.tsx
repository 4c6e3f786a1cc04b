import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { useApp } from '../app/context';
import { formatDate } from '../common/format';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { ProblemFacts } from './types';

const PAUSE = 600;

interface Props {
  facts: ProblemFacts;
  /** The problem itself, which is like itself. */
  except?: string;
  onRepeat(id: string | null): void;
}

/** Problems that may be the same, so that what is found again is marked as found again. */
export function SimilarHint({ facts, except, onRepeat }: Props) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const { unit, category } = facts;
  const description = facts.description?.trim() ?? '';
  const wanted = unit && category && description.length >= 4 ? `${unit} ${category} ${description}` : null;
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data } = useLoad(settled === null ? null : `${settled} ${language}`, signal =>
    api.problems.similar({ unit, category, description: description.slice(0, 200) }, signal),
  );
  const items = settled === null ? [] : (data?.items ?? []).filter(item => item.id !== except);
  if (facts.repeatOf) {
    return (
      <p className="rf-hint">
        {t('problem.markedRepeat')}{' '}
        <Link to={`/app/problems/${encodeURIComponent(facts.repeatOf)}`} target="_blank">
          {t('problem.showEarlier')}
        </Link>{' '}
        <Button size="small" type="link" onClick={() => onRepeat(null)}>
          {t('problem.unmark')}
        </Button>
      </p>
    );
  }
  if (items.length === 0) {
    return null;
  }
  return (
    <div className="rf-hint" role="status">
      {t('problem.similar')}
      <ul>
        {items.map(item => (
          <li key={item.id}>
            <bdi>{item.description.slice(0, 60)}</bdi> {formatDate(item.foundOn)}{' '}
            <Button size="small" type="link" onClick={() => onRepeat(item.repeatOf ?? item.id)}>
              {t('problem.mark')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
