import { App as AntApp, Button, Form, Input, Switch } from 'antd';
import { Select } from '../common/Select';
import type { Unit } from '../api/types';
import { useApp } from '../app/context';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { useAction } from './useAction';

export const KINDS = ['district', 'street', 'community', 'bureau', 'school', 'enterprise', 'association'];

export interface UnitValues {
  name: string;
  kind: string;
  supervising: boolean;
}

/** Name, kind and power: the fields that a unit has from its making and that may change. */
export function UnitFields() {
  const { t, label } = useI18n();
  return (
    <div className="rf-two">
      <Form.Item
        name="name"
        label={t('admin.unit.name')}
        rules={[
          {
            required: true,
            whitespace: true,
            message: t('form.required', { label: t('admin.unit.name') }),
          },
        ]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="kind"
        label={t('admin.unit.kind')}
        rules={[{ required: true, message: t('form.required', { label: t('admin.unit.kind') }) }]}
      >
        <Select options={KINDS.map(kind => ({ value: kind, label: label('unitKind', kind) }))} />
      </Form.Item>
      <Form.Item
        name="supervising"
        label={t('admin.unit.supervising')}
        extra={t('admin.unit.supervisingHint')}
        valuePropName="checked"
        className="rf-span-two"
      >
        <Switch />
      </Form.Item>
    </div>
  );
}

export function UnitForm({ unit, onChanged }: { unit: Unit; onChanged(unit: Unit): void }) {
  const { t } = useI18n();
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<UnitValues>();
  const { busy, run } = useAction();

  const save = (values: UnitValues) =>
    run(
      async () => {
        onChanged(
          await api.admin.changeUnit(unit.code, {
            name: values.name.trim(),
            kind: values.kind,
            supervising: values.supervising,
          }),
        );
        void message.success(t('admin.saved'));
      },
      error => applyProblem(form, error, path => ['name', 'kind', 'supervising'].includes(String(path[0]))),
    );

  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ name: unit.name, kind: unit.kind, supervising: unit.supervising }}
      onFinish={values => void save(values)}
    >
      <UnitFields />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('action.save')}
      </Button>
    </Form>
  );
}
