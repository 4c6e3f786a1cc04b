import { Form, Input, Skeleton } from 'antd';
import type { Job } from '../api/types';
import { useApp } from '../app/context';
import { RetentionField } from '../archive/Retention';
import { ErrorState } from '../common/ErrorState';
import { StepForm } from '../common/StepForm';
import { useLoad } from '../common/useLoad';
import { useI18n, type MessageKey } from '../i18n';
import type { Notice, NoticeStep } from './calls';
import { itemsBody, type ItemValues } from './draft';
import { PlanTable } from './NoticePlan';
import { ProblemsEditor } from './ProblemsEditor';

interface Props {
  notice: Notice;
  step: NoticeStep;
  onClose(): void;
  onDone(): void;
  onJob(job: Job): void;
  onStale(): void;
}

/** Asks for what the step asks; before issuing, shows what every unit is to get and what stands against it. */
/** What a step brings with it that its form does not say. */
const ASKED: Record<string, MessageKey> = { archive: 'ask.archive', withdraw: 'notice.askWithdraw' };

export function NoticeStepDrawer({ notice, step, onClose, onDone, onJob, onStale }: Props) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const issuing = step.step === 'issue';
  const adding = step.step === 'add-problems';
  const preview = useLoad(issuing ? `${notice.id} ${notice.version} ${language}` : null, signal =>
    api.notices.preview(notice.id, signal),
  );
  const asked = ASKED[step.step];
  const fields = step.fields.filter(field => field.type === 'textarea');

  return (
    <StepForm<Notice | Job>
      step={{ danger: step.dangerous, fields: issuing ? [{ name: 'orders' }] : step.fields }}
      initial={adding ? { problems: [] } : undefined}
      name={step.title}
      width={issuing || adding ? 920 : 640}
      subject={
        <>
          <bdi>{notice.number ?? t('order.noNumber')}</bdi> <bdi>{notice.title}</bdi>
        </>
      }
      asked={asked === undefined ? '' : t(asked)}
      blocked={issuing && preview.data?.refused !== 0}
      announce={!step.job}
      body={values => ({
        step: step.step,
        ...Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value))),
        ...(adding ? { problems: itemsBody(values.problems as ItemValues[]) } : {}),
      })}
      send={(body, key) => api.notices.step(notice.id, notice.version, body, key)}
      onClose={onClose}
      onDone={answer => (step.job ? onJob(answer as Job) : onDone())}
      onStale={onStale}
    >
      {issuing && preview.error !== null && <ErrorState error={preview.error} onRetry={preview.reload} />}
      {issuing && preview.error === null && preview.data === undefined && <Skeleton active />}
      {issuing && preview.data !== undefined && <PlanTable plan={preview.data} />}
      {adding && <ProblemsEditor below={notice.issuingUnit.code} />}
      {step.fields
        .filter(field => field.type === 'select')
        .map(field => (
          <RetentionField key={field.name} name={field.name} label={field.label} />
        ))}
      {fields.map(field => (
        <Form.Item
          key={field.name}
          name={field.name}
          label={field.label}
          rules={[
            {
              required: field.required,
              whitespace: field.required,
              message: t('form.required', { label: field.label }),
            },
          ]}
        >
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={field.maxLength ?? undefined}
            showCount={field.maxLength !== null}
          />
        </Form.Item>
      ))}
    </StepForm>
  );
}
