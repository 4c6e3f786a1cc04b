import type { FacetValue } from '../api/types';
import { useI18n, type MessageKey } from '../i18n';

const SHOWN_VALUES = 12;

/** One group of counts beside a list. */
export interface FacetGroup<Name extends string> {
  name: Name;
  title: MessageKey;
  /** Values that are always offered, also with a count of nought; none where they are counted only. */
  fixed: readonly string[];
  /** Under which prefix the labels of the values stand; absent where the server's label is shown. */
  labels?: string;
  /** Whether the order in which the server counted them says something, as that of years does. */
  inOrder?: boolean;
}

/** The values to show; a chosen one stays in sight even when nothing is left of it. */
export function facetChips(
  group: { fixed: readonly string[]; inOrder?: boolean },
  counted: readonly FacetValue[],
  chosen: readonly string[],
): FacetValue[] {
  const values = [...new Set([...group.fixed, ...counted.map(facet => facet.value), ...chosen])];
  const chips = values.map(value => {
    const facet = counted.find(candidate => candidate.value === value);
    return { value, label: facet?.label ?? value, count: facet?.count ?? 0 };
  });
  if (group.fixed.length > 0) {
    return chips;
  }
  const sorted = group.inOrder === true ? chips : chips.sort((a, b) => b.count - a.count);
  return sorted.filter((chip, index) => index < SHOWN_VALUES || chosen.includes(chip.value));
}

interface Props<Name extends string> {
  groups: readonly FacetGroup<Name>[];
  counts: Partial<Record<Name, FacetValue[]>> | undefined;
  chosen: Record<Name, string[]>;
  onToggle(name: Name, value: string): void;
}

/** The counts of the current filter, each of which narrows it further or less. */
export function Facets<Name extends string>({ groups, counts, chosen, onToggle }: Props<Name>) {
  const { t, label } = useI18n();
  return (
    <aside className="rf-facets" aria-label={t('ledger.facets')}>
      {groups.map(group => {
        const picked = chosen[group.name];
        const chips = facetChips(group, counts?.[group.name] ?? [], picked);
        return chips.length === 0 ? null : (
          <section key={group.name}>
            <h2>{t(group.title)}</h2>
            <div className="rf-chips">
              {chips.map(chip => {
                const word =
                  group.labels === undefined ? chip.label : label(group.labels, chip.value, chip.label);
                return (
                  <button
                    key={chip.value}
                    type="button"
                    className={`rf-chip ${chip.count === 0 ? 'rf-chip-none' : ''} rf-chip-${group.name}-${group.labels === undefined ? 'any' : chip.value}`}
                    aria-pressed={picked.includes(chip.value)}
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

export function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter(other => other !== value) : [...values, value];
}
