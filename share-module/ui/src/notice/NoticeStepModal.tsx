import { App as AntApp, Form, Input, Modal, Table, Tag } from 'antd';
import { useRef, useState } from 'react';
import type { Job } from '../api/types';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { Notice, NoticeStep } from './calls';

interface StepProps {
  notice: Notice;
  step: NoticeStep;
  onClose(): void;
  onDone(): void;
  onJob(job: Job): void;
}

/** Asks for what the step asks; before issuing, shows every order that is to be and what stands against it. */
export function NoticeStepModal({ notice, step, onClose, onDone, onJob }: StepProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<Record<string, string>>();
  const [busy, setBusy] = useState(false);
  const keys = useRef(new IdempotencyKeys());
  const issuing = step.step === 'issue';
  const preview = useLoad(issuing ? `${notice.id} ${notice.version} ${language}` : null, signal =>
    api.notices.preview(notice.id, signal),
  );

  const submit = async (values: Record<string, string>) => {
    setBusy(true);
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value)));
    const body = { step: step.step, ...filled };
    try {
      const answer = await api.notices.step(notice.id, notice.version, body, keys.current.keyFor(body));
      keys.current.settled();
      if (step.job) {
        onJob(answer as Job);
      } else {
        onDone();
      }
    } catch (error) {
      keys.current.settled();
      setBusy(false);
      void message.error(errorText(i18n, error));
    }
  };

  return (
    <Modal
      open
      width={issuing ? 860 : 520}
      title={step.title}
      okText={step.title}
      okButtonProps={{ danger: step.dangerous, loading: busy, disabled: (preview.data?.refused ?? 0) > 0 }}
      cancelText={t('action.cancel')}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      {issuing && preview.data !== undefined && (
        <>
          <p>{t('notice.willIssue', { total: preview.data.total })}</p>
          <Table
            rowKey={row => `${row.title} ${row.unit.code}`}
            size="small"
            dataSource={preview.data.items}
            pagination={{ pageSize: 10, showSizeChanger: false }}
            columns={[
              { title: t('notice.title'), render: (_, row) => <bdi>{row.title}</bdi> },
              { title: t('notice.leadUnit'), render: (_, row) => <bdi>{row.unit.name}</bdi> },
              { title: t('notice.person'), render: (_, row) => row.responsiblePerson?.displayName ?? '—' },
              { title: t('notice.deadline'), dataIndex: 'deadline' },
              {
                title: t('notice.obstacle'),
                render: (_, row) => row.refusalTitle && <Tag color="red">{row.refusalTitle}</Tag>,
              },
            ]}
          />
        </>
      )}
      <Form form={form} layout="vertical" onFinish={values => void submit(values)}>
        {step.fields
          .filter(field => field.type === 'textarea')
          .map(field => (
            <Form.Item
              key={field.name}
              name={field.name}
              label={field.label}
              rules={[{ required: field.required }]}
            >
              <Input.TextArea rows={3} maxLength={field.maxLength ?? undefined} />
            </Form.Item>
          ))}
      </Form>
    </Modal>
  );
}
