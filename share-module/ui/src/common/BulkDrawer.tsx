import { Alert, Button, Drawer, Form, Radio, Skeleton } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { initialValues, stepBody, type FormValues } from '../forms/stepBody';
import { StepFields } from '../forms/StepFields';
import { useI18n } from '../i18n';
import { bulkChoices, runBulk, type BulkKind, type BulkOutcome, type BulkRow } from './bulk';
import { BulkResults } from './BulkResults';
import { ErrorState } from './ErrorState';
import { Progress } from './Progress';
import { useLoad } from './useLoad';

interface Props<Row extends BulkRow> {
  kind: BulkKind<Row>;
  rows: Row[];
  onClose(changed: boolean): void;
}

/** One step for many records: choose it, fill its form once, watch it run, read what became of each. */
export function BulkDrawer<Row extends BulkRow>({ kind, rows, onClose }: Props<Row>) {
  const i18n = useI18n();
  const { t, label, language } = i18n;
  const [form] = Form.useForm<FormValues>();
  const choices = useMemo(() => bulkChoices(rows), [rows]);
  const [step, setStep] = useState<string | null>(choices[0]?.step ?? null);
  const [running, setRunning] = useState(false);
  const [outcomes, setOutcomes] = useState<BulkOutcome[] | null>(null);
  const stopped = useRef(false);

  const choice = choices.find(each => each.step === step);
  const sample = choice?.rows[0];
  // A list's rows name their steps only; one of the records tells what the step asks for.
  const described = useLoad(sample === undefined ? null : `${sample.id} ${language}`, signal =>
    kind.one(sample?.id ?? '', signal),
  );
  const descriptor = described.data?.availableSteps.find(each => each.step === step);
  const able = choice?.rows ?? [];

  const run = async (values: FormValues) => {
    if (descriptor === undefined || running) {
      return;
    }
    stopped.current = false;
    setRunning(true);
    setOutcomes([]);
    const body = stepBody(descriptor.step, descriptor.fields, values);
    const ids = able.map(row => row.id);
    setOutcomes(
      await runBulk(kind, i18n, ids, body, partial => {
        setOutcomes(partial);
        return !stopped.current;
      }),
    );
    setRunning(false);
  };

  const stepForm = () => {
    if (described.error !== null) {
      return <ErrorState error={described.error} onRetry={described.reload} />;
    }
    if (described.loading || described.data === undefined) {
      return <Skeleton active />;
    }
    if (descriptor === undefined) {
      return <Alert type="warning" showIcon message={t('order.stepGone')} />;
    }
    return (
      <Form
        key={descriptor.step}
        form={form}
        layout="vertical"
        initialValues={initialValues(descriptor.fields.filter(field => field.type === 'select'))}
        onFinish={values => void run(values)}
      >
        <StepFields
          step={descriptor.step}
          fields={descriptor.fields.filter(field => field.type !== 'attachments')}
          onUploaded={() => undefined}
        />
      </Form>
    );
  };

  const finished = outcomes !== null && !running;
  const close = () => onClose(outcomes !== null && outcomes.length > 0);
  return (
    <Drawer
      open
      onClose={running ? undefined : close}
      closable={!running}
      maskClosable={false}
      width="min(640px, 100vw)"
      title={t('bulk.title', { count: rows.length })}
      footer={
        <div className="rf-drawer-foot">
          {running && (
            <Button
              onClick={() => {
                stopped.current = true;
              }}
            >
              {t('bulk.stop')}
            </Button>
          )}
          {!running && <Button onClick={close}>{t(finished ? 'action.close' : 'action.cancel')}</Button>}
          {!finished && choice !== undefined && (
            <Button
              type="primary"
              danger={descriptor?.danger}
              loading={running}
              disabled={descriptor === undefined}
              onClick={() => form.submit()}
            >
              {t('bulk.run', { step: label(kind.steps, choice.step), count: able.length })}
            </Button>
          )}
        </div>
      }
    >
      {choices.length === 0 && <Alert type="info" showIcon message={t('bulk.nothing')} />}
      {outcomes === null && choices.length > 0 && (
        <>
          <fieldset className="rf-gap">
            <legend>{t('bulk.chooseStep')}</legend>
            <Radio.Group
              value={step}
              onChange={event => setStep(String(event.target.value))}
              className="rf-bulk-steps"
            >
              {choices.map(each => (
                <Radio key={each.step} value={each.step}>
                  {label(kind.steps, each.step)}{' '}
                  <span className="rf-muted">
                    {t('bulk.able', { able: each.rows.length, count: rows.length })}
                  </span>
                </Radio>
              ))}
            </Radio.Group>
          </fieldset>
          {able.length < rows.length && (
            <Alert
              className="rf-gap"
              type="info"
              showIcon
              message={t('bulk.some', { able: able.length, skipped: rows.length - able.length })}
            />
          )}
          {stepForm()}
        </>
      )}
      {outcomes !== null && (
        <>
          <Progress
            percent={Math.round((outcomes.length / Math.max(1, able.length)) * 100)}
            status={running ? 'active' : outcomes.some(each => !each.ok) ? 'exception' : 'success'}
          />
          <BulkResults outcomes={outcomes} rows={rows} name={row => kind.name(row)} />
        </>
      )}
    </Drawer>
  );
}
