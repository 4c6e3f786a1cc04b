import { DatePicker, Input } from 'antd';
import { AutoComplete, Select } from '../common/Select';
import dayjs from 'dayjs';
import { UnitPicker } from '../common/UnitPicker';
import { useI18n } from '../i18n';
import { PACES, SEVERITIES, SOURCES, type Cell } from './rows';
import type { ProblemFacts } from './types';

interface Props {
  cell: Cell;
  name: string;
  facts: ProblemFacts;
  error: string | undefined;
  categories: { value: string }[];
  onChange(change: Partial<ProblemFacts>): void;
}

/** One cell of the grid, by what it holds. */
export function CellEditor({ cell, name, facts, error, categories, onChange }: Props) {
  const { label } = useI18n();
  const status = error === undefined ? undefined : ('error' as const);
  const common = { 'aria-label': name, 'aria-invalid': error !== undefined };
  const choice = (prefix: string, values: readonly string[]) => (
    <Select
      className="rf-wide"
      status={status}
      value={facts[cell] ?? undefined}
      options={values.map(value => ({ value, label: label(prefix, value) }))}
      onChange={(value: string) => onChange({ [cell]: value })}
      {...common}
    />
  );
  switch (cell) {
    case 'description':
      return (
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={4000}
          status={status}
          value={facts.description ?? ''}
          onChange={event => onChange({ description: event.target.value })}
          {...common}
        />
      );
    case 'unit':
      return (
        <UnitPicker
          value={facts.unit}
          onChange={(unit: string) => onChange({ unit })}
          status={status}
          {...common}
        />
      );
    case 'source':
      return choice('source', SOURCES);
    case 'severity':
      return choice('severity', SEVERITIES);
    case 'pace':
      return choice('pace', PACES);
    case 'category':
      return (
        <AutoComplete
          className="rf-wide"
          status={status}
          value={facts.category}
          maxLength={50}
          options={categories}
          filterOption={(words, option) => option?.value.includes(words) ?? false}
          onChange={(category: string) => onChange({ category })}
          {...common}
        />
      );
    case 'foundOn':
      return (
        <DatePicker
          className="rf-wide"
          status={status}
          value={facts.foundOn ? dayjs(facts.foundOn) : null}
          disabledDate={day => day.isAfter(dayjs(), 'day')}
          onChange={day => onChange({ foundOn: day === null ? null : day.format('YYYY-MM-DD') })}
          {...common}
        />
      );
    default:
      return (
        <Input
          status={status}
          maxLength={200}
          value={facts[cell] ?? ''}
          onChange={event => onChange({ [cell]: event.target.value })}
          {...common}
        />
      );
  }
}
