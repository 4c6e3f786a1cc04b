import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App as AntApp, ConfigProvider, Form } from 'antd';
import type { FormInstance } from 'antd';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../src/api/calls';
import { ApiError, fieldPath, isStale, toApiError } from '../src/api/errors';
import type { Order, StepField } from '../src/api/orderTypes';
import type { Me } from '../src/api/types';
import { AppContextProvider } from '../src/app/context';
import { ReferenceProvider } from '../src/app/reference';
import { IdempotencyKeys } from '../src/common/idempotency';
import { applyProblem } from '../src/forms/applyProblem';
import { assignedEvidence, withEvidence } from '../src/forms/EvidenceField';
import { byImportance, initialValues, isHidden, isRequired, stepBody } from '../src/forms/stepBody';
import { StepFields } from '../src/forms/StepFields';
import { embeddedHost } from '../src/host';
import { I18nProvider } from '../src/i18n';
import { bulkChoices, runBulk } from '../src/common/bulk';

afterEach(cleanup);

const field = (name: string, type: StepField['type'], more: Partial<StepField> = {}): StepField => ({
  name,
  type,
  required: false,
  label: `label ${name}`,
  ...more,
});

const order = {
  id: 'o1',
  leadUnit: { code: 'street1', name: '清河街道' },
  measures: [{ id: 'm1', text: '<i>措施</i>', dueOn: null, person: null }],
  attachments: [{ id: 'a1', name: '证据.txt', measureId: 'm1' }],
  children: [{ status: 'rectifying', leadUnit: { code: 'community1', name: '砚台里社区' } }],
  assistingUnits: [{ code: 'finance', name: '财政局', completed: true }],
} as unknown as Order;

const api = {
  units: () => Promise.resolve({ total: 0, items: [] }),
  calendar: (year: number) => Promise.resolve({ year, known: true, days: [] }),
} as unknown as Api;

function show(fields: StepField[], onForm: (form: FormInstance) => void = () => undefined) {
  function Harness() {
    const [form] = Form.useForm();
    onForm(form);
    return (
      <Form form={form} initialValues={initialValues(fields)}>
        <StepFields step="submit" fields={fields} order={order} onUploaded={() => undefined} />
      </Form>
    );
  }
  return render(
    <ConfigProvider>
      <AntApp>
        <I18nProvider initial="zh_CN">
          <AppContextProvider
            value={{ host: embeddedHost(null), api, me: {} as Me, signOut: () => undefined }}
          >
            <ReferenceProvider>
              <Harness />
            </ReferenceProvider>
          </AppContextProvider>
        </I18nProvider>
      </AntApp>
    </ConfigProvider>,
  );
}

describe('a form made from descriptors', () => {
  it('has a control for every type of field', () => {
    const { container } = show([
      field('a', 'text'),
      field('b', 'textarea', { maxLength: 50 }),
      field('c', 'date'),
      field('percentage', 'integer'),
      field('e', 'boolean'),
      field('f', 'unit'),
      field('g', 'person'),
      field('h', 'units'),
      field('measures', 'measures'),
      field('evidence', 'evidence'),
      field('attachments', 'attachments'),
      field('children', 'children'),
      field('decision', 'select', { options: [{ value: 'approved', label: '同意' }] }),
    ]);
    for (const name of ['a', 'b', 'c', 'percentage', 'e', 'f', 'g', 'h', 'attachments', 'decision']) {
      expect(screen.getByText(`label ${name}`), name).toBeTruthy();
    }
    expect(screen.getByText('同意')).toBeTruthy();
    expect(container.querySelectorAll('fieldset.rf-rows')).toHaveLength(2);
    expect(container.querySelector('textarea[maxlength="50"]')).toBeTruthy();
    expect(screen.getByText('<i>措施</i>')).toBeTruthy();
  });

  it('says which mandatory field is missing, and what was typed', async () => {
    let form: FormInstance | undefined;
    const { container } = show([field('remark', 'textarea', { required: true })], made => {
      form = made;
    });
    await act(async () => {
      await form?.validateFields().catch(() => undefined);
    });
    await waitFor(() => expect(screen.getByText('请填写label remark')).toBeTruthy());
    const box = container.querySelector('textarea');
    await act(async () => {
      fireEvent.change(box as HTMLTextAreaElement, { target: { value: '  属实  ' } });
    });
    expect(stepBody('accept', [field('remark', 'textarea')], form?.getFieldsValue())).toEqual({
      step: 'accept',
      remark: '属实',
    });
  });
});

describe('the body of a step', () => {
  it('leaves out what is empty or not asked for, and keeps nought and false', () => {
    const fields = [
      field('percentage', 'integer'),
      field('text', 'textarea'),
      field('flag', 'boolean'),
      field('measures', 'measures'),
    ];
    const values = {
      percentage: 0,
      text: ' ',
      flag: false,
      other: 1,
      measures: [{ text: ' a ', dueOn: null, person: 'p' }],
    };
    expect(stepBody('report', fields, values)).toEqual({
      step: 'report',
      percentage: 0,
      flag: false,
      measures: [{ text: 'a', person: 'p' }],
    });
  });

  it('begins with codes where the descriptor gives references', () => {
    const fields = [
      field('leadUnit', 'unit', { value: { code: 'street1', name: 'x' } }),
      field('measures', 'measures', {
        value: [{ id: 'm1', text: 't', person: { userName: 'u', displayName: 'U' } }],
      }),
    ];
    expect(initialValues(fields)).toEqual({
      leadUnit: 'street1',
      measures: [{ id: 'm1', text: 't', person: 'u' }],
    });
  });

  it('asks for a reason when refusing and for a deadline when a look-back failed', () => {
    expect(isRequired('decide-extension', field('remark', 'textarea'), { decision: 'refused' })).toBe(true);
    expect(isRequired('decide-extension', field('remark', 'textarea'), { decision: 'approved' })).toBe(false);
    expect(isRequired('look-back', field('newDeadline', 'date'), { outcome: 'failed' })).toBe(true);
    expect(isHidden('look-back', field('newDeadline', 'date'), { outcome: 'passed' })).toBe(true);
    expect(isHidden('reopen', field('newDeadline', 'date'), {})).toBe(false);
  });

  it('shows the way forward first and danger last', () => {
    const steps = ['comment', 'discard', 'issue', 'unheard-of'].map(step => ({
      step,
      danger: step === 'discard',
    }));
    expect(byImportance(steps).map(each => each.step)).toEqual(['issue', 'comment', 'unheard-of', 'discard']);
  });

  it('asks for a plan before the order can be handed in', () => {
    const steps = ['report', 'submit', 'plan'].map(step => ({ step, danger: false }));
    expect(byImportance(steps, false).map(each => each.step)).toEqual(['plan', 'submit', 'report']);
    expect(byImportance(steps, true).map(each => each.step)).toEqual(['submit', 'plan', 'report']);
  });
});

describe('evidence', () => {
  it('counts what hangs on a measure already and replaces one measure only', () => {
    expect(assignedEvidence(order)).toEqual([{ measureId: 'm1', attachmentId: 'a1' }]);
    const pairs = [
      { measureId: 'm1', attachmentId: 'a1' },
      { measureId: 'm2', attachmentId: 'a2' },
    ];
    expect(withEvidence(pairs, 'm1', ['a3'])).toEqual([
      { measureId: 'm2', attachmentId: 'a2' },
      { measureId: 'm1', attachmentId: 'a3' },
    ]);
  });
});

describe('refusals', () => {
  const refusal = (problem: object, status = 400) => toApiError(status, JSON.stringify(problem), null);

  it('find the field they name', () => {
    expect(fieldPath('measures[0].dueOn')).toEqual(['measures', 0, 'dueOn']);
    expect(fieldPath('problem.description')).toEqual(['problem', 'description']);
    const form = { setFields: vi.fn(), scrollToField: vi.fn() } as unknown as FormInstance;
    const error = refusal({ code: 'order.deadline.past', title: 'T', detail: 'D', field: 'deadline' });
    expect(applyProblem(form, error, () => true)).toBe(true);
    expect(form.setFields).toHaveBeenCalledWith([{ name: ['deadline'], errors: ['D'] }]);
    expect(applyProblem(form, error, () => false)).toBe(false);
    expect(applyProblem(form, new Error('x'), () => true)).toBe(false);
  });

  it('know a stale answer from another conflict, and survive an answer that is no problem', () => {
    expect(isStale(refusal({ code: 'order.version.stale', title: '' }, 409))).toBe(true);
    expect(isStale(refusal({ code: 'order.part.open', title: '' }, 409))).toBe(false);
    const html = toApiError(502, '<html>bad gateway</html>', '5');
    expect(html).toBeInstanceOf(ApiError);
    expect([html.code, html.retryAfter]).toEqual(['http.502', 5]);
  });

  it('keep one key for one intention', () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor({ a: 1 });
    expect(keys.keyFor({ a: 1 })).toBe(first);
    expect(keys.keyFor({ a: 2 })).not.toBe(first);
    const again = keys.keyFor({ a: 2 });
    keys.settled();
    expect(keys.keyFor({ a: 2 })).not.toBe(again);
  });
});

describe('a bulk step', () => {
  const row = (id: string, steps: string[]) => ({ id, steps }) as never;

  it('offers what at least one row allows, all of them first', () => {
    const choices = bulkChoices([row('1', ['urge', 'plan']), row('2', ['comment', 'urge'])]);
    expect(choices.map(choice => [choice.step, choice.rows.length])).toEqual([
      ['urge', 2],
      ['comment', 1],
    ]);
  });

  it('has a result for every id, also when a lot fails as a whole, and stops when told', async () => {
    const ids = Array.from({ length: 45 }, (_, at) => String(at));
    const bulkStep = vi
      .fn()
      .mockImplementationOnce((body: { ids: string[] }) =>
        Promise.resolve({ items: body.ids.map(id => ({ id, ok: true, status: 'issued', version: 2 })) }),
      )
      .mockRejectedValueOnce(refused());
    const i18n = {
      t: (key: string) => key,
      label: (_: string, value: string | null | undefined) => value ?? '',
    };
    let lots = 0;
    const outcomes = await runBulk(
      { send: bulkStep, statuses: 'status' },
      i18n,
      ids,
      { step: 'urge' },
      () => {
        lots += 1;
        return lots < 2;
      },
    );
    expect(bulkStep).toHaveBeenCalledTimes(2);
    expect(outcomes).toHaveLength(40);
    expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(20);
    expect(outcomes[39]).toEqual({ id: '39', ok: false, text: 'Busy' });
  });

  function refused() {
    return toApiError(409, JSON.stringify({ code: 'x', title: 'Busy' }), null);
  }
});
