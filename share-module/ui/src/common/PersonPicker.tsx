import { Select } from './Select';
import { useMemo } from 'react';
import type { Person, Unit } from '../api/types';
import { useUnits } from '../app/reference';
import { useI18n } from '../i18n';

export interface PersonOption {
  value: string;
  label: string;
  roles: string[];
  unit: string;
}

/** Everybody of one unit, or of all units; each person once. */
export function peopleOf(
  units: readonly Unit[],
  unit?: string | null,
  wanted?: readonly string[],
): PersonOption[] {
  const found = new Map<string, PersonOption>();
  for (const candidate of units) {
    if (unit !== undefined && candidate.code !== unit) {
      continue;
    }
    const plain = [candidate.leader, ...candidate.liaisons].filter((p): p is Person => p !== null);
    const people = candidate.people ?? plain.map(person => ({ ...person, roles: [] as string[] }));
    for (const person of people) {
      if (wanted === undefined || person.roles.some(role => wanted.includes(role))) {
        found.set(person.userName, {
          value: person.userName,
          label: person.displayName,
          roles: person.roles,
          unit: candidate.name,
        });
      }
    }
  }
  return [...found.values()];
}

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (value: string | undefined) => void;
  /** Undefined: anybody. Null: no unit chosen yet, so nobody. */
  unit?: string | null;
  /** Only people with one of these; undefined: with any. Must be the same array each time. */
  holding?: readonly string[];
  placeholder?: string;
  disabled?: boolean;
  'aria-label'?: string;
}

export function PersonPicker({ unit, holding, value, placeholder, ...rest }: Props) {
  const { t, label } = useI18n();
  const units = useUnits();
  const options = useMemo(() => {
    const people = peopleOf(units, unit, holding);
    return people.map(person => ({
      value: person.value,
      label: person.label,
      search: `${person.label} ${person.value} ${person.unit}`,
      hint: unit === undefined ? person.unit : person.roles.map(each => label('role', each)).join('、'),
    }));
  }, [units, unit, holding, label]);
  return (
    <Select
      className="rf-wide"
      value={value ?? undefined}
      showSearch
      allowClear
      optionFilterProp="search"
      popupMatchSelectWidth={false}
      options={options}
      placeholder={unit === null ? t('person.chooseUnitFirst') : placeholder}
      optionRender={option => (
        <span className="rf-option">
          <bdi>{option.data.label}</bdi>
          <span className="rf-muted">{option.data.hint}</span>
        </span>
      )}
      {...rest}
    />
  );
}
