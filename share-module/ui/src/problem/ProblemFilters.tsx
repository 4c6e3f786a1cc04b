import { Button, DatePicker, Input } from 'antd';
import { Select } from '../common/Select';
import dayjs from 'dayjs';
import { UnitPicker } from '../common/UnitPicker';
import { useI18n } from '../i18n';
import { isFiltered, narrowed, cleared, type ProblemState } from './problemState';

interface Props {
  state: ProblemState;
  onChange(state: ProblemState): void;
}

/** What the counts beside the table do not offer. */
export function ProblemFilters({ state, onChange }: Props) {
  const { t } = useI18n();
  const either = (name: 'repeats' | 'claimed', title: string, yes: string, no: string) => (
    <label className="rf-filter rf-filter-small">
      <span>{title}</span>
      <Select
        allowClear
        className="rf-wide"
        value={state[name] ?? undefined}
        placeholder={t('filter.any')}
        aria-label={title}
        options={[
          { value: 'true', label: yes },
          { value: 'false', label: no },
        ]}
        onChange={(value: 'true' | 'false' | undefined) =>
          onChange(narrowed(state, { [name]: value ?? null }))
        }
      />
    </label>
  );
  const asDay = (value: string | null) => (value === null ? null : dayjs(value));
  return (
    <div className="rf-filters" role="search" aria-label={t('filter.label')}>
      <label className="rf-filter">
        <span>{t('problem.words')}</span>
        <Input.Search
          key={state.q}
          defaultValue={state.q}
          allowClear
          maxLength={200}
          placeholder={t('problem.wordsHint')}
          aria-label={t('problem.words')}
          onSearch={q => onChange(narrowed(state, { q: q.trim() }))}
        />
      </label>
      <label className="rf-filter">
        <span>{t('filter.unit')}</span>
        <UnitPicker
          multiple
          value={state.lists.unit}
          onChange={(unit: string[]) => onChange(narrowed(state, { lists: { ...state.lists, unit } }))}
          placeholder={t('filter.any')}
          aria-label={t('filter.unit')}
        />
      </label>
      <label className="rf-filter rf-filter-range">
        <span>{t('problem.foundOn')}</span>
        <DatePicker.RangePicker
          allowEmpty={[true, true]}
          value={[asDay(state.foundFrom), asDay(state.foundTo)]}
          placeholder={[t('filter.from'), t('filter.to')]}
          onChange={days =>
            onChange(
              narrowed(state, {
                foundFrom: days?.[0]?.format('YYYY-MM-DD') ?? null,
                foundTo: days?.[1]?.format('YYYY-MM-DD') ?? null,
              }),
            )
          }
        />
      </label>
      {either('repeats', t('problem.repeat'), t('problem.onlyRepeats'), t('problem.noRepeats'))}
      {either('claimed', t('problem.claim'), t('problem.claimed'), t('problem.notClaimed'))}
      <Button onClick={() => onChange(cleared(state))} disabled={!isFiltered(state)}>
        {t('filter.clear')}
      </Button>
    </div>
  );
}
