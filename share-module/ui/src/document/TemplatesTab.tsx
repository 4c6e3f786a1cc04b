import { DownloadOutlined, UndoOutlined, UploadOutlined } from '@ant-design/icons';
import { App as AntApp, Button, Popconfirm, Skeleton, Space, Table, Tag, Upload } from 'antd';
import { Select } from '../common/Select';
import { useState } from 'react';
import { useApp } from '../app/context';
import { useAction } from '../admin/useAction';
import { ErrorState } from '../common/ErrorState';
import { formatInstant, formatSize } from '../common/format';
import { useLoad } from '../common/useLoad';
import { useUnits } from '../app/reference';
import { useI18n } from '../i18n';
import { saveBlob } from '../order/preview';
import type { PaperKind, TemplateKinds } from './types';

const GENERAL = '';

type Row = TemplateKinds['kinds'][number];

/** The Word templates of official documents: the general ones, and those of units. */
export function TemplatesTab() {
  const { t, label } = useI18n();
  const { api, me } = useApp();
  const { message } = AntApp.useApp();
  const units = useUnits();
  const [chosen, setChosen] = useState<string | null>(null);
  const { busy, run } = useAction();
  const { data, error, reload } = useLoad('templates', signal => api.papers.templates(signal));
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (data === undefined) {
    return <Skeleton active />;
  }
  const choices = me.administrator
    ? [GENERAL, ...units.map(unit => unit.code)]
    : data.units.length > 0
      ? data.units
      : [GENERAL];
  const place = chosen ?? choices[0] ?? GENERAL;
  const unit = place === GENERAL ? null : place;
  const unitName = (code: string) => units.find(each => each.code === code)?.name ?? code;
  const own = (row: Row) => row.set.find(each => each.unit === unit);

  const upload = (kind: PaperKind, file: File) =>
    void run(async () => {
      await api.papers.setTemplate(kind, unit, file).done;
      void message.success(t('template.set', { kind: label('paper', kind) }));
      reload();
    });

  return (
    <div className="rf-stack">
      <p className="rf-muted">{t('template.about')}</p>
      <Select
        value={place}
        onChange={setChosen}
        showSearch
        optionFilterProp="label"
        aria-label={t('template.unit')}
        style={{ maxWidth: 360 }}
        options={choices.map(code => ({
          value: code,
          label: code === GENERAL ? t('template.general') : unitName(code),
        }))}
      />
      <Table<Row>
        rowKey="kind"
        size="middle"
        pagination={false}
        scroll={{ x: 720 }}
        dataSource={data.kinds}
        expandable={{
          expandedRowRender: row => (
            <div>
              <p className="rf-muted">{t('template.placeholders')}</p>
              <p>
                {row.placeholders.map(name => (
                  <Tag key={name}>{`{{${name}}}`}</Tag>
                ))}
              </p>
            </div>
          ),
        }}
        columns={[
          { title: t('template.kind'), render: (_, row) => label('paper', row.kind) },
          {
            title: t('template.inForce'),
            render: (_, row) => {
              const set = own(row);
              return set === undefined ? (
                t(unit === null ? 'template.carried' : 'template.asGeneral')
              ) : (
                <>
                  <bdi>{set.fileName}</bdi>{' '}
                  <span className="rf-muted">
                    {t('template.version', { version: set.version })} · {formatSize(set.size)} ·{' '}
                    <bdi>{set.by}</bdi> · {formatInstant(set.at)}
                  </span>
                </>
              );
            },
          },
          {
            title: t('template.actions'),
            render: (_, row) => (
              <Space wrap>
                <Button
                  size="small"
                  icon={<DownloadOutlined aria-hidden />}
                  disabled={busy}
                  onClick={() =>
                    void run(async () =>
                      saveBlob(
                        await api.papers.template(row.kind, unit),
                        `${label('paper', row.kind)}${t('template.fileSuffix')}.docx`,
                      ),
                    )
                  }
                >
                  {t('template.download')}
                </Button>
                <Upload
                  accept=".docx"
                  showUploadList={false}
                  beforeUpload={file => {
                    upload(row.kind, file);
                    return false;
                  }}
                >
                  <Button size="small" icon={<UploadOutlined aria-hidden />} disabled={busy}>
                    {t('template.upload')}
                  </Button>
                </Upload>
                {own(row) !== undefined && (
                  <Popconfirm
                    title={t('template.reset.confirm')}
                    onConfirm={() =>
                      void run(async () => {
                        await api.papers.resetTemplate(row.kind, unit);
                        reload();
                      })
                    }
                  >
                    <Button size="small" icon={<UndoOutlined aria-hidden />} disabled={busy}>
                      {t('template.reset')}
                    </Button>
                  </Popconfirm>
                )}
              </Space>
            ),
          },
        ]}
      />
    </div>
  );
}
