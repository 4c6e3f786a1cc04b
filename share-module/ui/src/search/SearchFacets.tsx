import { useI18n, type MessageKey } from '../i18n';
import { FACETS, type SearchState } from './searchState';
import type { FacetCount, SearchAnswer, SearchFacet } from './types';

const TITLES: Record<SearchFacet, MessageKey> = {
  kind: 'search.facet.kind',
  light: 'column.light',
  status: 'column.status',
  year: 'search.facet.year',
  source: 'column.source',
  category: 'column.category',
  unit: 'search.facet.unit',
};
/** Values whose words are known here, also where nothing is found that has them. */
const WORDS: Partial<Record<SearchFacet, string>> = { kind: 'searchKind', light: 'light', source: 'source' };
const SHOWN_VALUES = 12;

interface Props {
  state: SearchState;
  facets: SearchAnswer['facets'];
  onToggle(name: SearchFacet, value: string): void;
}

/** What was found, counted; a chosen value stays in sight even when nothing is left of it. */
export function chips(counted: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const missing = chosen
    .filter(value => counted.every(each => each.value !== value))
    .map(value => ({ value, label: value, count: 0 }));
  return [...counted, ...missing].filter(
    (chip, index) => index < SHOWN_VALUES || chosen.includes(chip.value),
  );
}

export function SearchFacets({ state, facets, onToggle }: Props) {
  const { t, label } = useI18n();
  return (
    <aside className="rf-facets" aria-label={t('search.facets')}>
      {FACETS.map(name => {
        const chosen = state.filters[name];
        const shown = chips(facets?.[name] ?? [], chosen);
        return shown.length === 0 ? null : (
          <section key={name}>
            <h2>{t(TITLES[name])}</h2>
            <div className="rf-chips">
              {shown.map(chip => {
                const group = WORDS[name];
                const word = group === undefined ? chip.label : label(group, chip.value, chip.label);
                return (
                  <button
                    key={chip.value}
                    type="button"
                    className={`rf-chip rf-chip-${name}-${name === 'light' ? chip.value : 'any'}`}
                    aria-pressed={chosen.includes(chip.value)}
                    onClick={() => onToggle(name, chip.value)}
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
