import { Alert, App as AntApp, Button, Form, Input, Skeleton } from 'antd';
import { Select } from '../common/Select';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { NetworkError } from '../api/errors';
import { useApp } from '../app/context';
import { TemplatePick } from './TemplatePick';
import { useUnits } from '../app/reference';
import { ErrorState } from '../common/ErrorState';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { PersonPicker } from '../common/PersonPicker';
import { UnitPicker } from '../common/UnitPicker';
import { useLeaveGuard } from '../common/useLeaveGuard';
import { useLoad } from '../common/useLoad';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { ClausesEditor, clausesBody, clausesValue, type ClausesValue } from './ClausesEditor';
import type { Agreement } from './types';
import { useUpperUnits } from './useUpperUnits';

interface Values {
  title?: string;
  upperUnit?: string;
  lowerUnit?: string;
  from?: string;
  to?: string;
  signBy?: string;
  upperSigner?: string;
  lowerSigner?: string;
  templateId?: string;
  text?: string;
  clauses?: ClausesValue;
}

const SIGNERS = ['leader', 'secretary'];

/** As the contract takes an agreement: what was left empty is left out. */
export function agreementBody(values: Values) {
  const { clauses, ...rest } = values;
  const body: Record<string, unknown> = { clauses: clausesBody(clauses) };
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined && value !== null && value !== '') {
      body[name] = value;
    }
  }
  return body;
}

export function yearOf(today: string) {
  const year = today.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

export default function NewAgreementPage() {
  const { id } = useParams();
  const { api } = useApp();
  const { language } = useI18n();
  const edited = useLoad(id === undefined ? null : `${id} ${language}`, signal =>
    api.agreements.get(id ?? '', signal),
  );
  if (edited.error !== null) {
    return <ErrorState error={edited.error} onRetry={edited.reload} />;
  }
  if (id !== undefined && edited.data === undefined) {
    return <Skeleton active className="rf-page" />;
  }
  return <Editor key={id ?? 'new'} agreement={edited.data} />;
}

function Editor({ agreement }: { agreement: Agreement | undefined }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  useLeaveGuard(() => form.isFieldsTouched());
  const [busy, setBusy] = useState<'save' | 'send' | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());
  const intent = useRef<'save' | 'send'>('save');
  const mine = useUpperUnits();
  const units = useUnits();
  const upperUnit = Form.useWatch('upperUnit', form) ?? agreement?.upperUnit.code ?? mine[0]?.code;
  const lowerUnit = Form.useWatch('lowerUnit', form) ?? agreement?.lowerUnit.code ?? null;
  const templates = useLoad(upperUnit === undefined ? null : `${upperUnit} ${language}`, signal =>
    api.agreements.templates(upperUnit ?? null, signal),
  );
  const top = units.find(unit => unit.code === upperUnit)?.parent === null;
  const above = useLoad(
    top || upperUnit === undefined || units.length === 0 ? null : `above ${upperUnit} ${language}`,
    async signal => {
      const found = await api.agreements.list(
        { unit: upperUnit, status: ['in-force', 'mid-year-review', 'year-end-review'], max: 50 },
        signal,
      );
      const one = found.items.find(row => row.lowerUnit.code === upperUnit);
      return one === undefined ? null : api.agreements.get(one.id, signal);
    },
  );

  const send = async (values: Values) => {
    if (busy !== null) {
      return;
    }
    setBusy(intent.current);
    setFailure(null);
    const body = agreementBody({ ...values, upperUnit });
    try {
      const saved =
        agreement === undefined
          ? await api.agreements.create(body, intent.current === 'send', keys.current.keyFor(body))
          : await api.agreements.edit(agreement.id, agreement.version, body, keys.current.keyFor(body));
      keys.current.settled();
      void message.success(t(intent.current === 'send' ? 'agreement.sent' : 'agreement.saved'));
      navigate(`/app/agreements/${encodeURIComponent(saved.id)}`, { replace: true });
    } catch (error) {
      setBusy(null);
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      const shown = applyProblem(form, error, path => path.length === 1 && path[0] !== 'clauses');
      setFailure(shown ? null : error);
    }
  };
  const initial: Values =
    agreement === undefined
      ? {
          ...yearOf(dayjs().format('YYYY-MM-DD')),
          upperUnit: mine[0]?.code,
          clauses: { targets: [{}], duties: [] },
        }
      : {
          title: agreement.title,
          upperUnit: agreement.upperUnit.code,
          lowerUnit: agreement.lowerUnit.code,
          from: agreement.from,
          to: agreement.to,
          signBy: agreement.signBy,
          upperSigner: agreement.upperSigner?.userName,
          lowerSigner: agreement.lowerSigner?.userName,
          text: agreement.text,
          clauses: clausesValue(agreement.clauses),
        };
  const fixed = agreement !== undefined;
  return (
    <section className="rf-page rf-narrow" aria-labelledby="rf-new-agreement">
      <div className="rf-page-head">
        <h1 id="rf-new-agreement">{t(fixed ? 'agreement.edit' : 'agreement.new')}</h1>
      </div>
      {failure !== null && (
        <Alert className="rf-gap" type="error" showIcon role="alert" message={errorText(i18n, failure)} />
      )}
      {!top && above.data === null && (
        <Alert className="rf-gap" type="warning" showIcon message={t('agreement.upperUnsigned')} />
      )}
      <Form
        key={mine[0]?.code ?? ''}
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={values => void send(values)}
      >
        <div className="rf-panel rf-gap">
          <div className="rf-form-grid">
            {mine.length > 1 && !fixed && (
              <Form.Item name="upperUnit" label={t('agreement.upperUnit')}>
                <Select options={mine.map(unit => ({ value: unit.code, label: unit.name }))} />
              </Form.Item>
            )}
            <Form.Item
              name="lowerUnit"
              label={t('agreement.lowerUnit')}
              rules={[{ required: true, message: t('form.required', { label: t('agreement.lowerUnit') }) }]}
            >
              <UnitPicker below={upperUnit} disabled={fixed} />
            </Form.Item>
            <Form.Item name="title" label={t('column.title')} extra={t('agreement.titleHint')}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="from" label={t('agreement.from')} rules={[{ required: true }]}>
              <WorkdayPicker disabled={fixed} />
            </Form.Item>
            <Form.Item name="to" label={t('agreement.to')} rules={[{ required: true }]}>
              <WorkdayPicker disabled={fixed} />
            </Form.Item>
            <Form.Item name="signBy" label={t('agreement.signBy')}>
              <WorkdayPicker future />
            </Form.Item>
            <Form.Item
              name="upperSigner"
              label={t('agreement.upperSigner')}
              extra={t('agreement.signerHint')}
            >
              <PersonPicker unit={upperUnit} holding={SIGNERS} />
            </Form.Item>
            <Form.Item
              name="lowerSigner"
              label={t('agreement.lowerSigner')}
              extra={t('agreement.signerHint')}
            >
              <PersonPicker unit={lowerUnit} holding={SIGNERS} />
            </Form.Item>
          </div>
          {!fixed && (
            <TemplatePick
              templates={templates.data?.items ?? []}
              onText={text => form.setFieldValue('text', text)}
            />
          )}
          <Form.Item
            name="text"
            label={t('agreement.text')}
            extra={fixed ? undefined : t('agreement.textHint')}
          >
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 20 }} maxLength={20000} />
          </Form.Item>
        </div>
        <ClausesEditor
          name="clauses"
          unit={lowerUnit ?? undefined}
          upper={top || units.length === 0 ? null : (above.data?.clauses ?? [])}
        />
        <div className="rf-form-foot">
          <span className="rf-spring" />
          <Button onClick={() => navigate(-1)}>{t('action.cancel')}</Button>
          <Button
            loading={busy === 'save'}
            onClick={() => {
              intent.current = 'save';
              form.submit();
            }}
          >
            {t('agreement.save')}
          </Button>
          {!fixed && (
            <Button
              type="primary"
              loading={busy === 'send'}
              onClick={() => {
                intent.current = 'send';
                form.submit();
              }}
            >
              {t('agreement.saveAndSend')}
            </Button>
          )}
        </div>
      </Form>
    </section>
  );
}
