import { Button, DatePicker } from 'antd';
import { Select } from '../common/Select';
import dayjs from 'dayjs';
import { PersonPicker } from '../common/PersonPicker';
import { UnitPicker } from '../common/UnitPicker';
import { useI18n } from '../i18n';
import type { DateFilter, LedgerState, ListFilter } from './ledgerState';

const PACES = ['at-once', 'by-date', 'long-haul'];

interface Props {
  state: LedgerState;
  filtered: boolean;
  onLists(change: Partial<Record<ListFilter, string[]>>): void;
  onDates(change: Partial<Record<DateFilter, string | null>>): void;
  onClear(): void;
}

/** What the facets beside the table do not offer. */
export function FilterBar({ state, filtered, onLists, onDates, onClear }: Props) {
  const { t, label } = useI18n();
  const range = (from: DateFilter, to: DateFilter, name: string) => (
    <label className="rf-filter rf-filter-range">
      <span>{name}</span>
      <DatePicker.RangePicker
        allowEmpty={[true, true]}
        value={[asDay(state.dates[from]), asDay(state.dates[to])]}
        placeholder={[t('filter.from'), t('filter.to')]}
        onChange={days =>
          onDates({
            [from]: days?.[0]?.format('YYYY-MM-DD') ?? null,
            [to]: days?.[1]?.format('YYYY-MM-DD') ?? null,
          })
        }
      />
    </label>
  );
  return (
    <div className="rf-filters" role="search" aria-label={t('filter.label')}>
      <label className="rf-filter">
        <span>{t('filter.unit')}</span>
        <UnitPicker
          multiple
          value={state.lists.unit}
          onChange={(units: string[]) => onLists({ unit: units })}
          placeholder={t('filter.any')}
          aria-label={t('filter.unit')}
        />
      </label>
      <label className="rf-filter rf-filter-small">
        <span>{t('column.person')}</span>
        <PersonPicker
          value={state.lists.person[0]}
          onChange={person => onLists({ person: person === undefined ? [] : [person] })}
          placeholder={t('filter.any')}
          aria-label={t('column.person')}
        />
      </label>
      <label className="rf-filter rf-filter-small">
        <span>{t('column.pace')}</span>
        <Select
          mode="multiple"
          maxTagCount="responsive"
          className="rf-wide"
          value={state.lists.pace}
          placeholder={t('filter.any')}
          aria-label={t('column.pace')}
          options={PACES.map(value => ({ value, label: label('pace', value) }))}
          onChange={pace => onLists({ pace })}
        />
      </label>
      {range('dueFrom', 'dueTo', t('filter.due'))}
      {range('issuedFrom', 'issuedTo', t('filter.issued'))}
      <Button onClick={onClear} disabled={!filtered}>
        {t('filter.clear')}
      </Button>
    </div>
  );
}

function asDay(value: string | null) {
  return value === null ? null : dayjs(value);
}
