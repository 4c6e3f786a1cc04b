import { App as AntApp, Button, Checkbox, Drawer, Form, Input, Popconfirm, Table, Tag } from 'antd';
import { Select } from '../common/Select';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useAction } from '../admin/useAction';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatInstant } from '../common/format';
import { useLoad } from '../common/useLoad';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { newIdempotencyKey } from './keys';
import type { AgreementTemplate } from './types';
import { useUpperUnits } from './useUpperUnits';

const PLACEHOLDERS = [
  '甲方',
  '乙方',
  '甲方签订人',
  '乙方签订人',
  '年度',
  '起始日',
  '截止日',
  '签订期限',
  '标题',
];
const ENGLISH = [
  'upperParty',
  'lowerParty',
  'upperSigner',
  'lowerSigner',
  'year',
  'from',
  'to',
  'signBy',
  'title',
];

/** The texts from which agreements are drawn: the shipped one, those for all, and the units' own. */
export default function TemplatesPage() {
  const { t, language } = useI18n();
  const { api, me } = useApp();
  const mine = useUpperUnits();
  const { run } = useAction();
  const [edited, setEdited] = useState<AgreementTemplate | 'new' | null>(null);
  const { data, error, loading, reload } = useLoad(`templates ${language}`, signal =>
    api.agreements.templates(null, signal),
  );
  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  const keeps = (each: AgreementTemplate) =>
    each.id !== null && (me.administrator || mine.some(unit => unit.code === (each.unit?.code ?? '')));
  return (
    <section className="rf-page" aria-labelledby="rf-templates-title">
      <nav className="rf-crumbs" aria-label={t('order.crumbs')}>
        <Link to="/app/agreements">{t('menu.agreements')}</Link>
      </nav>
      <div className="rf-page-head">
        <h1 id="rf-templates-title">{t('agreement.templates')}</h1>
        <span className="rf-spring" />
        <Button type="primary" onClick={() => setEdited('new')}>
          {t('agreement.newTemplate')}
        </Button>
      </div>
      <Table<AgreementTemplate>
        size="small"
        rowKey={each => each.id ?? ''}
        loading={loading}
        dataSource={data?.items ?? []}
        pagination={false}
        scroll={{ x: 720 }}
        expandable={{ expandedRowRender: each => <bdi className="rf-text-block">{each.body}</bdi> }}
        columns={[
          {
            title: t('agreement.templateName'),
            render: (_, each) => (
              <span className="rf-tags">
                <bdi>{each.name}</bdi>
                {each.preferred && <Tag color="green">{t('agreement.preferred')}</Tag>}
                {each.id === null && <Tag>{t('agreement.shipped')}</Tag>}
              </span>
            ),
          },
          {
            title: t('column.unit'),
            width: 170,
            render: (_, each) => each.unit?.name ?? t('agreement.forAll'),
          },
          {
            title: t('agreement.modifiedAt'),
            width: 160,
            render: (_, each) => formatInstant(each.modifiedAt),
          },
          {
            title: '',
            width: 170,
            render: (_, each) =>
              keeps(each) && (
                <span className="rf-tags">
                  <Button size="small" onClick={() => setEdited(each)}>
                    {t('action.edit')}
                  </Button>
                  <Popconfirm
                    title={t('agreement.removeTemplate')}
                    onConfirm={() =>
                      void run(async () => {
                        await api.agreements.removeTemplate(each.id ?? '');
                        reload();
                      })
                    }
                  >
                    <Button size="small" danger>
                      {t('agreement.remove')}
                    </Button>
                  </Popconfirm>
                </span>
              ),
          },
        ]}
      />
      {edited !== null && (
        <TemplateDrawer
          template={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onDone={() => {
            setEdited(null);
            reload();
          }}
        />
      )}
    </section>
  );
}

interface DrawerProps {
  template: AgreementTemplate | null;
  onClose(): void;
  onDone(): void;
}

interface TemplateValues {
  unit?: string;
  name: string;
  body: string;
  preferred?: boolean;
}

function TemplateDrawer({ template, onClose, onDone }: DrawerProps) {
  const { t, language } = useI18n();
  const { api, me } = useApp();
  const { message } = AntApp.useApp();
  const mine = useUpperUnits();
  const [form] = Form.useForm<TemplateValues>();
  const { busy, run } = useAction();
  const save = (values: TemplateValues) =>
    void run(
      async () => {
        const body = { ...values, unit: values.unit ?? undefined };
        if (template?.id == null) {
          await api.agreements.createTemplate(body, newIdempotencyKey());
        } else {
          await api.agreements.changeTemplate(template.id, template.version, body);
        }
        void message.success(t('agreement.saved'));
        onDone();
      },
      error => applyProblem(form, error, path => ['unit', 'name', 'body'].includes(String(path[0]))),
    );
  const names = language === 'en' ? ENGLISH : PLACEHOLDERS;
  return (
    <Drawer
      open
      onClose={onClose}
      width="min(760px, 100vw)"
      title={t(template === null ? 'agreement.newTemplate' : 'agreement.templates')}
      maskClosable={false}
      footer={
        <div className="rf-drawer-foot">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" loading={busy} onClick={() => form.submit()}>
            {t('agreement.save')}
          </Button>
        </div>
      }
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={
          template === null
            ? { unit: me.administrator ? undefined : mine[0]?.code }
            : {
                unit: template.unit?.code,
                name: template.name,
                body: template.body,
                preferred: template.preferred,
              }
        }
        onFinish={save}
      >
        <Form.Item name="unit" label={t('column.unit')}>
          <Select
            allowClear={me.administrator}
            placeholder={t('agreement.forAll')}
            options={mine.map(unit => ({ value: unit.code, label: unit.name }))}
          />
        </Form.Item>
        <Form.Item
          name="name"
          label={t('agreement.templateName')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="body"
          label={t('agreement.text')}
          rules={[{ required: true, whitespace: true }]}
          extra={t('agreement.placeholders', { names: names.map(name => `{{${name}}}`).join(' ') })}
        >
          <Input.TextArea autoSize={{ minRows: 12, maxRows: 30 }} maxLength={20000} />
        </Form.Item>
        <Form.Item name="preferred" valuePropName="checked">
          <Checkbox>{t('agreement.makePreferred')}</Checkbox>
        </Form.Item>
      </Form>
    </Drawer>
  );
}
