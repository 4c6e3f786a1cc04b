import { Alert, Button, Drawer, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { NetworkError } from '../api/errors';
import type { Unit } from '../api/types';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { UnitPicker } from '../common/UnitPicker';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { UnitFields, type UnitValues } from './UnitForm';
import { useAction } from './useAction';

interface Props {
  parent: string | null;
  onClose(): void;
  onMade(unit: Unit): void;
}

interface NewUnit extends UnitValues {
  code: string;
  parent?: string;
}

const FIELDS = ['code', 'parent', 'name', 'kind', 'supervising'];

export function NewUnitDrawer({ parent, onClose, onMade }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { api } = useApp();
  const [form] = Form.useForm<NewUnit>();
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());
  const { busy, run } = useAction();

  const make = (values: NewUnit) =>
    run(
      async () => {
        setFailure(null);
        const body = { ...values, name: values.name.trim(), supervising: values.supervising ?? false };
        const unit = await api.admin.createUnit(body, keys.current.keyFor(body));
        keys.current.settled();
        onMade(unit);
      },
      error => {
        if (!(error instanceof NetworkError)) {
          keys.current.settled();
        }
        setFailure(applyProblem(form, error, path => FIELDS.includes(String(path[0]))) ? null : error);
        return true;
      },
    );

  return (
    <Drawer
      open
      onClose={onClose}
      width="min(560px, 100vw)"
      title={t('admin.unit.new')}
      maskClosable={false}
      footer={
        <div className="rf-drawer-foot">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" loading={busy} onClick={() => form.submit()}>
            {t('action.save')}
          </Button>
        </div>
      }
    >
      {failure !== null && (
        <Alert className="rf-gap" type="error" showIcon role="alert" message={errorText(i18n, failure)} />
      )}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ parent: parent ?? undefined, supervising: false }}
        onFinish={values => void make(values)}
      >
        <Form.Item name="parent" label={t('admin.unit.parent')} extra={t('admin.unit.parentHint')}>
          <UnitPicker />
        </Form.Item>
        <Form.Item
          name="code"
          label={t('admin.unit.code')}
          extra={t('admin.unit.codeHint')}
          rules={[
            { required: true, message: t('form.required', { label: t('admin.unit.code') }) },
            { pattern: /^[a-z][a-z0-9]{1,29}$/, message: t('admin.unit.codeHint') },
          ]}
        >
          <Input maxLength={30} />
        </Form.Item>
        <UnitFields />
      </Form>
    </Drawer>
  );
}
