import { Form, Input } from 'antd';
import { Choices } from '../common/Choices';
import { AutoComplete, Select } from '../common/Select';
import { Link } from 'react-router-dom';
import { useApp } from '../app/context';
import { PersonPicker } from '../common/PersonPicker';
import { UnitPicker } from '../common/UnitPicker';
import { useLoad } from '../common/useLoad';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { useI18n, type MessageKey } from '../i18n';
import type { ProblemRecord } from '../problem/types';

const SOURCES = ['assessment', 'inspection', 'observation', 'superior', 'public', 'self'];
const PACES = ['at-once', 'by-date', 'long-haul'];
const SEVERITIES = ['minor', 'major', 'critical'];
const PRIORITIES = ['low', 'normal', 'high'];

/** Where there is no leader, as in a street committee, its secretary approves. */
const APPROVERS = ['leader', 'secretary'];

interface Issuer {
  value: string;
  label: string;
}

function useRequired() {
  const { t } = useI18n();
  return (key: MessageKey, text = false) => [
    { required: true, whitespace: text, message: t('form.required', { label: t(key) }) },
  ];
}

function useOptions() {
  const { label } = useI18n();
  return (prefix: string, values: readonly string[]) =>
    values.map(value => ({ value, label: label(prefix, value) }));
}

/** The unit chosen, the only one where there is nothing to choose, null before it is chosen. */
function useIssuingUnit(issuers: Issuer[]): string | null {
  const form = Form.useFormInstance();
  const chosen = Form.useWatch('issuingUnit', form) as string | undefined;
  return issuers.length > 1 ? (chosen ?? null) : (issuers[0]?.value ?? null);
}

export function ProblemSection({ problem }: { problem?: ProblemRecord }) {
  const { t } = useI18n();
  const required = useRequired();
  return (
    <fieldset className="rf-section">
      <legend>{t('newOrder.problem')}</legend>
      <Form.Item name="title" label={t('column.title')} rules={required('column.title', true)}>
        <Input maxLength={200} showCount placeholder={t('newOrder.titleHint')} autoFocus />
      </Form.Item>
      {problem === undefined ? <OwnProblem /> : <ListedProblem problem={problem} />}
    </fieldset>
  );
}

/** What the list says of the problem; it is changed there. */
function ListedProblem({ problem }: { problem: ProblemRecord }) {
  const { t, label } = useI18n();
  return (
    <div className="rf-listed">
      <p>
        <strong>{t('problem.ofOrder')}</strong>{' '}
        <Link to={`/app/problems/${encodeURIComponent(problem.id)}`}>{t('problem.inList')}</Link>
      </p>
      <bdi className="rf-text-block">{problem.description}</bdi>
      <p className="rf-muted">
        {[
          label('source', problem.source),
          problem.category,
          label('severity', problem.severity),
          label('pace', problem.pace),
          problem.foundOn,
          problem.foundAt,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}

function OwnProblem() {
  const { t } = useI18n();
  const { api } = useApp();
  const required = useRequired();
  const options = useOptions();
  const { data } = useLoad('categories', signal => api.orders({ max: 1, facets: true }, signal));
  const categories = (data?.facets?.category ?? []).map(facet => ({ value: facet.value }));
  return (
    <>
      <Form.Item
        name={['problem', 'description']}
        label={t('problem.description')}
        rules={required('problem.description', true)}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} showCount />
      </Form.Item>
      <div className="rf-three">
        <Form.Item name={['problem', 'source']} label={t('column.source')} rules={required('column.source')}>
          <Select options={options('source', SOURCES)} />
        </Form.Item>
        <Form.Item
          name={['problem', 'category']}
          label={t('column.category')}
          rules={required('column.category', true)}
        >
          <AutoComplete
            options={categories}
            maxLength={50}
            onInputKeyDown={event => {
              // The field is of type search, which browsers empty on Escape.
              if (event.key === 'Escape') {
                event.preventDefault();
              }
            }}
            filterOption={(words, option) => option?.value.includes(words) ?? false}
            placeholder={t('newOrder.categoryHint')}
          />
        </Form.Item>
        <Form.Item name={['problem', 'severity']} label={t('column.severity')}>
          <Select options={options('severity', SEVERITIES)} />
        </Form.Item>
        <Form.Item name={['problem', 'foundOn']} label={t('problem.foundOn')}>
          <WorkdayPicker />
        </Form.Item>
        <Form.Item name={['problem', 'foundAt']} label={t('problem.foundAt')} className="rf-span-two">
          <Input maxLength={200} />
        </Form.Item>
      </div>
    </>
  );
}

export function DutySection({ issuers }: { issuers: Issuer[] }) {
  const { t } = useI18n();
  const required = useRequired();
  const form = Form.useFormInstance();
  const leadUnit = Form.useWatch('leadUnit', form) as string | undefined;
  const issuingUnit = useIssuingUnit(issuers);
  const issuerChanged = () => {
    form.setFieldsValue({ leadUnit: undefined, responsiblePerson: undefined, approver: undefined });
  };
  return (
    <fieldset className="rf-section">
      <legend>{t('newOrder.duty')}</legend>
      <div className="rf-two">
        {issuers.length > 1 && (
          <Form.Item
            name="issuingUnit"
            label={t('column.issuingUnit')}
            extra={t('newOrder.issuingUnitHint')}
            className="rf-span-two"
            rules={required('column.issuingUnit')}
          >
            <Select options={issuers} onChange={issuerChanged} />
          </Form.Item>
        )}
        <Form.Item name="leadUnit" label={t('column.leadUnit')} rules={required('column.leadUnit')}>
          <UnitPicker
            below={issuingUnit ?? undefined}
            onChange={() => form.setFieldValue('responsiblePerson', undefined)}
          />
        </Form.Item>
        <Form.Item name="responsiblePerson" label={t('column.person')} extra={t('newOrder.personHint')}>
          <PersonPicker unit={leadUnit ?? null} />
        </Form.Item>
        <Form.Item name="assistingUnits" label={t('order.assistingUnits')} className="rf-span-two">
          <UnitPicker multiple />
        </Form.Item>
      </div>
    </fieldset>
  );
}

/** @param paced whether the pace is asked for here; a problem of the list has its own */
export function TermsSection({ issuers, paced = true }: { issuers: Issuer[]; paced?: boolean }) {
  const { t } = useI18n();
  const required = useRequired();
  const options = useOptions();
  const issuingUnit = useIssuingUnit(issuers);
  return (
    <fieldset className="rf-section">
      <legend>{t('newOrder.terms')}</legend>
      <Form.Item
        name="requiredMeasures"
        label={t('order.requiredMeasures')}
        rules={required('order.requiredMeasures', true)}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} showCount />
      </Form.Item>
      <div className="rf-three">
        {paced && (
          <Form.Item name={['problem', 'pace']} label={t('column.pace')} rules={required('column.pace')}>
            <Select options={options('pace', PACES)} />
          </Form.Item>
        )}
        <Form.Item name="deadline" label={t('column.deadline')} rules={required('column.deadline')}>
          <WorkdayPicker future />
        </Form.Item>
        <Form.Item name="priority" label={t('column.priority')}>
          <Choices
            aria-label={t('column.priority')}
            optionType="button"
            options={options('priority', PRIORITIES)}
          />
        </Form.Item>
        <Form.Item name="approver" label={t('order.approver')} extra={t('newOrder.approverHint')}>
          <PersonPicker unit={issuingUnit} holding={APPROVERS} />
        </Form.Item>
      </div>
    </fieldset>
  );
}
