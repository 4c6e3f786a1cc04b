import type { FacetName, LedgerPage } from '../api/types';
import { useI18n, type MessageKey } from '../i18n';
import type { LedgerState, ListFilter } from './ledgerState';

const STATUSES = [
  'draft',
  'in-approval',
  'issued',
  'received',
  'rectifying',
  'submitted',
  'closed',
  'cancelled',
  'discarded',
];
const LIGHTS = ['red', 'yellow', 'green', 'grey'];
const SOURCES = ['assessment', 'inspection', 'observation', 'superior', 'public', 'self'];
const SHOWN_VALUES = 12;

interface Group {
  name: FacetName & ListFilter;
  title: MessageKey;
  /** Values that are always offered, also with a count of nought. */
  fixed: string[];
}

const GROUPS: Group[] = [
  { name: 'light', title: 'column.light', fixed: LIGHTS },
  { name: 'status', title: 'column.status', fixed: STATUSES },
  { name: 'source', title: 'column.source', fixed: SOURCES },
  { name: 'category', title: 'column.category', fixed: [] },
  { name: 'unit', title: 'column.leadUnit', fixed: [] },
];

interface Chip {
  value: string;
  label: string;
  count: number;
}

/** The counts of the current filter; a chosen value stays in sight even when nothing is left of it. */
export function facetChips(
  group: Pick<Group, 'name' | 'fixed'>,
  facets: LedgerPage['facets'],
  chosen: readonly string[],
): Chip[] {
  const counted = facets?.[group.name] ?? [];
  const values = [...new Set([...group.fixed, ...counted.map(facet => facet.value), ...chosen])];
  const chips = values.map(value => {
    const facet = counted.find(candidate => candidate.value === value);
    return { value, label: facet?.label ?? value, count: facet?.count ?? 0 };
  });
  if (group.fixed.length > 0) {
    return chips;
  }
  const sorted = chips.sort((a, b) => b.count - a.count);
  return sorted.filter((chip, index) => index < SHOWN_VALUES || chosen.includes(chip.value));
}

interface Props {
  state: LedgerState;
  facets: LedgerPage['facets'];
  onToggle(name: ListFilter, value: string): void;
}

export function FacetPanel({ state, facets, onToggle }: Props) {
  const { t, label } = useI18n();
  return (
    <aside className="rf-facets" aria-label={t('ledger.facets')}>
      {GROUPS.map(group => {
        const chosen = state.lists[group.name];
        const chips = facetChips(group, facets, chosen);
        return chips.length === 0 ? null : (
          <section key={group.name}>
            <h2>{t(group.title)}</h2>
            <div className="rf-chips">
              {chips.map(chip => {
                const word = group.fixed.length > 0 ? label(group.name, chip.value, chip.label) : chip.label;
                return (
                  <button
                    key={chip.value}
                    type="button"
                    className={`rf-chip ${chip.count === 0 ? 'rf-chip-none' : ''} rf-chip-${group.name}-${group.fixed.length > 0 ? chip.value : 'any'}`}
                    aria-pressed={chosen.includes(chip.value)}
                    onClick={() => onToggle(group.name, chip.value)}
                  >
                    <bdi className="rf-one-line" title={word}>
                      {word}
                    </bdi>
                    <span className="rf-count">{chip.count}</span>
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
