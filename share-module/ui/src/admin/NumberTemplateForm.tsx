import { App as AntApp, Button, Form, Input, Skeleton } from 'antd';
import dayjs from 'dayjs';
import type { Unit } from '../api/types';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { useLoad } from '../common/useLoad';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { useAction } from './useAction';

/** The number as the template would write it; whether it may be set is the server's to say. */
export function sample(template: string, unit: string, year: number, n: number): string {
  return template
    .replace(/\{n:([1-9])\}/g, (_, digits: string) => String(n).padStart(Number(digits), '0'))
    .replace(/\{n\}/g, String(n))
    .replace(/\{year\}/g, String(year))
    .replace(/\{unit\}/g, unit);
}

export function NumberTemplateForm({ unit }: { unit: Unit }) {
  const { t } = useI18n();
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<{ template: string }>();
  const { busy, run } = useAction();
  const typed = Form.useWatch('template', form) as string | undefined;
  const { data, error, reload, setData } = useLoad(unit.code, signal =>
    api.admin.numberTemplate(unit.code, signal),
  );
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (data === undefined) {
    return <Skeleton active paragraph={{ rows: 1 }} />;
  }
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ template: data.template }}
      onFinish={values =>
        void run(
          async () => {
            setData(await api.admin.setNumberTemplate(unit.code, values.template.trim()));
            void message.success(t('admin.saved'));
          },
          failure => applyProblem(form, failure, path => path[0] === 'template'),
        )
      }
    >
      <Form.Item
        name="template"
        label={t(data.own ? 'admin.template.own' : 'admin.template.standard')}
        extra={
          <>
            {t('admin.template.hint')}
            <br />
            {t('admin.template.sample')}{' '}
            <bdi>{sample(typed ?? data.template, unit.name, dayjs().year(), 12)}</bdi>
          </>
        }
        rules={[
          { required: true, whitespace: true, message: t('form.required', { label: t('admin.template') }) },
        ]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Button htmlType="submit" loading={busy}>
        {t('action.save')}
      </Button>
    </Form>
  );
}
