import type { StepField } from '../api/orderTypes';

export type FormValues = Record<string, unknown>;

/** Steps in the order in which their buttons stand: what moves the order forward first. */
const STEP_ORDER = [
  'issue',
  'submit-for-approval',
  'approve',
  'sign-for',
  'accept',
  'submit',
  'plan',
  'complete-part',
  'report',
  'decide-extension',
  'decide-cancellation',
  'reroute',
  'insist',
  'return',
  'send-back',
  'resume',
  'decline',
  'break-down',
  'request-extension',
  'look-back',
  'archive',
  'reopen',
  'urge',
  'reassign',
  'suspend',
  'comment',
  'request-cancellation',
  'discard',
];

/** @param planned whether there are measures; without any, the order cannot be handed in yet */
export function byImportance<T extends { step: string; danger: boolean }>(
  steps: readonly T[],
  planned = true,
): T[] {
  const order = planned ? STEP_ORDER : ['plan', ...STEP_ORDER];
  const rank = (step: T) => {
    const at = order.indexOf(step.step);
    return (at < 0 ? order.length : at) + (step.danger ? 100 : 0);
  };
  return [...steps].sort((a, b) => rank(a) - rank(b));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.trim();
  }
  if (Array.isArray(value)) {
    return value.map(cleaned);
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => !isEmpty(each));
    return Object.fromEntries(entries.map(([name, each]) => [name, cleaned(each)]));
  }
  return value;
}

/** The step's JSON: only fields that the descriptor names and that were filled in. */
export function stepBody(
  step: string,
  fields: readonly StepField[],
  values: FormValues,
): Record<string, unknown> {
  const filled = fields
    .map(field => [field.name, cleaned(values[field.name])] as const)
    .filter(([, value]) => !isEmpty(value));
  return { step, ...Object.fromEntries(filled) };
}

export function initialValues(fields: readonly StepField[]): FormValues {
  return Object.fromEntries(
    fields.filter(field => !isEmpty(field.value)).map(field => [field.name, formValue(field)]),
  );
}

/** Values of descriptors may be references; the pickers hold their codes. */
function formValue(field: StepField): unknown {
  const code = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) {
      const reference = value as { code?: unknown; userName?: unknown };
      return reference.code ?? reference.userName ?? value;
    }
    return value;
  };
  switch (field.type) {
    case 'unit':
    case 'person':
      return code(field.value);
    case 'units':
      return Array.isArray(field.value) ? field.value.map(code) : field.value;
    case 'measures':
      return Array.isArray(field.value)
        ? field.value.map((each: { person?: unknown }) => ({ ...each, person: code(each.person) }))
        : field.value;
    default:
      return field.value;
  }
}

/** Fields that become mandatory by what is chosen in another one. */
export function isRequired(step: string, field: StepField, values: FormValues): boolean {
  if (field.required) {
    return true;
  }
  if (field.name === 'remark') {
    return values.decision === 'refused';
  }
  return step === 'look-back' && field.name === 'newDeadline' && values.outcome === 'failed';
}

/** Fields that make no sense for what is chosen in another one. */
export function isHidden(step: string, field: StepField, values: FormValues): boolean {
  return step === 'look-back' && field.name === 'newDeadline' && values.outcome !== 'failed';
}
