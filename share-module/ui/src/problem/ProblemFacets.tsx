import { useI18n, type MessageKey } from '../i18n';
import type { ListFilter, ProblemState } from './problemState';
import type { ProblemFacet, ProblemPageOf } from './types';

const SHOWN_VALUES = 12;

interface Group {
  name: ProblemFacet & ListFilter;
  title: MessageKey;
  /** The prefix of the values' labels; null where the server's label is shown. */
  labels: string | null;
  /** Values that are always offered, also with a count of nought. */
  fixed: string[];
}

const GROUPS: Group[] = [
  {
    name: 'status',
    title: 'column.status',
    labels: 'problemStatus',
    fixed: ['open', 'preparing', 'rectifying', 'closed', 'settled', 'withdrawn'],
  },
  {
    name: 'source',
    title: 'column.source',
    labels: 'source',
    fixed: ['assessment', 'inspection', 'observation', 'superior', 'public', 'self'],
  },
  { name: 'severity', title: 'column.severity', labels: 'severity', fixed: ['critical', 'major', 'minor'] },
  { name: 'pace', title: 'column.pace', labels: 'pace', fixed: ['at-once', 'by-date', 'long-haul'] },
  { name: 'category', title: 'column.category', labels: null, fixed: [] },
  { name: 'unit', title: 'problem.unit', labels: null, fixed: [] },
];

interface Props {
  state: ProblemState;
  facets: ProblemPageOf['facets'];
  onToggle(name: ListFilter, value: string): void;
}

/** The counts of the current filter; a chosen value stays in sight even when nothing is left of it. */
export function ProblemFacets({ state, facets, onToggle }: Props) {
  const { t, label } = useI18n();
  return (
    <aside className="rf-facets" aria-label={t('ledger.facets')}>
      {GROUPS.map(group => {
        const chosen = state.lists[group.name];
        const counted = facets?.[group.name] ?? [];
        const values = [...new Set([...group.fixed, ...counted.map(each => each.value), ...chosen])].filter(
          (value, at) => group.fixed.length > 0 || at < SHOWN_VALUES || chosen.includes(value),
        );
        return values.length === 0 ? null : (
          <section key={group.name}>
            <h2>{t(group.title)}</h2>
            <div className="rf-chips">
              {values.map(value => {
                const facet = counted.find(each => each.value === value);
                const word =
                  group.labels === null ? (facet?.label ?? value) : label(group.labels, value, facet?.label);
                return (
                  <button
                    key={value}
                    type="button"
                    className={`rf-chip ${facet === undefined ? 'rf-chip-none' : ''}`}
                    aria-pressed={chosen.includes(value)}
                    onClick={() => onToggle(group.name, value)}
                  >
                    <bdi className="rf-one-line" title={word}>
                      {word}
                    </bdi>
                    <span className="rf-count">{facet?.count ?? 0}</span>
                  </button>
                );
              })}
            </div>
          </section>
        );
      })}
    </aside>
  );
}
