import { App as AntApp, Button, Form, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useAction } from '../admin/useAction';
import { ApiError } from '../api/errors';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { ListTable } from '../common/ListTable';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import type { ArchiveScheme } from './types';

const SIZE = 50;

/** How each unit numbers its files; changed by the administrator or the archivist of the unit or of one above it. */
export function SchemesTab() {
  const { t } = useI18n();
  const { api } = useApp();
  const [page, setPage] = useState(1);
  const [edited, setEdited] = useState<ArchiveScheme | null>(null);
  const { data, error, loading, reload } = useLoad(`schemes ${page}`, signal =>
    api.archive.schemes({ skip: (page - 1) * SIZE, max: SIZE }, signal),
  );
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  return (
    <div className="rf-stack">
      <p className="rf-muted">{t('archive.schemeIntro')}</p>
      <ListTable<ArchiveScheme>
        rowKey="unit"
        loading={loading}
        dataSource={data?.items ?? []}
        scroll={{ x: 900 }}
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          showSizeChanger: false,
          hideOnSinglePage: true,
          onChange: setPage,
        }}
        columns={[
          { title: t('archive.unit'), card: 'title', dataIndex: 'unitName', width: 180 },
          { title: t('archive.fonds'), dataIndex: 'fonds', width: 140 },
          { title: t('archive.pattern'), dataIndex: 'pattern' },
          { title: t('archive.nextNumber'), dataIndex: 'example' },
          {
            card: 'buttons',
            width: 90,
            render: (_, row) => (
              <Button
                size="small"
                aria-label={t('archive.editNamed', { unit: row.unitName })}
                onClick={() => setEdited(row)}
              >
                {t('archive.edit')}
              </Button>
            ),
          },
        ]}
      />
      {edited !== null && (
        <SchemeForm
          key={edited.unit}
          scheme={edited}
          onClose={saved => {
            setEdited(null);
            if (saved) {
              reload();
            }
          }}
        />
      )}
    </div>
  );
}

function SchemeForm({ scheme, onClose }: { scheme: ArchiveScheme; onClose(saved: boolean): void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<{ fonds: string; pattern: string }>();
  const { busy, run } = useAction();
  const keys = useRef(new IdempotencyKeys());
  const save = (values: { fonds: string; pattern: string }) =>
    run(
      async () => {
        await api.archive.setScheme(
          scheme.unit,
          values,
          keys.current.keyFor(JSON.stringify([scheme.unit, values])),
        );
        keys.current.settled();
        void message.success(t('archive.saved'));
        onClose(true);
      },
      failure => {
        const field = failure instanceof ApiError ? failure.problem.field : null;
        if (field !== 'fonds' && field !== 'pattern') {
          return false;
        }
        form.setFields([{ name: field, errors: [errorText(i18n, failure)] }]);
        return true;
      },
    );
  return (
    <Modal
      open
      title={t('archive.editNamed', { unit: scheme.unitName })}
      okText={t('archive.save')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onClose(false)}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ fonds: scheme.fonds, pattern: scheme.pattern }}
        onFinish={values => void save(values)}
      >
        <Form.Item name="fonds" label={t('archive.fonds')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item
          name="pattern"
          label={t('archive.pattern')}
          rules={[{ required: true, whitespace: true }]}
          extra={t('archive.schemeIntro')}
        >
          <Input maxLength={100} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
