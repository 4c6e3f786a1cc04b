import { Form, Input, Skeleton, Table, Tag } from 'antd';
import type { Job } from '../api/types';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatDate } from '../common/format';
import { StepForm } from '../common/StepForm';
import { personName } from '../common/Text';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { Notice, NoticeStep } from './calls';

interface Props {
  notice: Notice;
  step: NoticeStep;
  onClose(): void;
  onDone(): void;
  onJob(job: Job): void;
  onStale(): void;
}

/** Asks for what the step asks; before issuing, shows every order that is to be and what stands against it. */
export function NoticeStepDrawer({ notice, step, onClose, onDone, onJob, onStale }: Props) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const issuing = step.step === 'issue';
  const preview = useLoad(issuing ? `${notice.id} ${notice.version} ${language}` : null, signal =>
    api.notices.preview(notice.id, signal),
  );
  const fields = step.fields.filter(field => field.type === 'textarea');

  return (
    <StepForm<Notice | Job>
      step={{ danger: step.dangerous, fields: issuing ? [{ name: 'orders' }] : fields }}
      name={step.title}
      width={issuing ? 860 : 640}
      subject={
        <>
          <bdi>{notice.number ?? t('order.noNumber')}</bdi> <bdi>{notice.title}</bdi>
        </>
      }
      blocked={issuing && preview.data?.refused !== 0}
      announce={!step.job}
      body={values => ({
        step: step.step,
        ...Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value))),
      })}
      send={(body, key) => api.notices.step(notice.id, notice.version, body, key)}
      onClose={onClose}
      onDone={answer => (step.job ? onJob(answer as Job) : onDone())}
      onStale={onStale}
    >
      {issuing && preview.error !== null && <ErrorState error={preview.error} onRetry={preview.reload} />}
      {issuing && preview.error === null && preview.data === undefined && <Skeleton active />}
      {issuing && preview.data !== undefined && (
        <>
          <p>{t('notice.willIssue', { total: preview.data.total })}</p>
          <Table
            className="rf-gap"
            rowKey={row => `${row.title} ${row.unit.code}`}
            size="small"
            dataSource={preview.data.items}
            pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
            scroll={{ x: 640 }}
            columns={[
              { title: t('notice.title'), render: (_, row) => <bdi>{row.title}</bdi> },
              { title: t('notice.leadUnit'), render: (_, row) => <bdi>{row.unit.name}</bdi> },
              { title: t('notice.person'), render: (_, row) => personName(row.responsiblePerson) },
              { title: t('notice.deadline'), render: (_, row) => formatDate(row.deadline) },
              {
                title: t('notice.obstacle'),
                render: (_, row) => row.refusalTitle && <Tag color="red">{row.refusalTitle}</Tag>,
              },
            ]}
          />
        </>
      )}
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
