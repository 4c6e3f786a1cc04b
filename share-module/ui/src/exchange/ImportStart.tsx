import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Radio, Upload } from 'antd';
import { Progress } from '../common/Progress';
import { useApp } from '../app/context';
import { useI18n } from '../i18n';
import { saveBlob } from '../order/preview';
import type { ImportKind } from './types';

interface Props {
  kind: ImportKind;
  /** What this person may import. */
  kinds: readonly ImportKind[];
  /** How much of the file is sent; null while none is. */
  sent: number | null;
  onKind(kind: ImportKind): void;
  onFile(file: File): void;
  onError(failure: unknown): void;
}

/** Which records, the template for them, and the filled-in one. */
export function ImportStart({ kind, kinds, sent, onKind, onFile, onError }: Props) {
  const { t, label } = useI18n();
  const { api } = useApp();
  return (
    <>
      {kinds.length > 1 && (
        <div className="rf-gap">
          <Radio.Group
            optionType="button"
            buttonStyle="solid"
            aria-label={t('import.kind')}
            value={kind}
            disabled={sent !== null}
            onChange={event => onKind(event.target.value as ImportKind)}
            options={kinds.map(each => ({ value: each, label: label('importKind', each) }))}
          />
        </div>
      )}
      <p>{t('import.intro')}</p>
      <p>
        <Button
          icon={<DownloadOutlined aria-hidden />}
          onClick={() => {
            api.exchange
              .template(kind)
              .then(file => saveBlob(file, `${label('importTemplate', kind)}.xlsx`))
              .catch(onError);
          }}
        >
          {label('importTemplate', kind)}
        </Button>
      </p>
      <Upload.Dragger
        accept=".xlsx"
        maxCount={1}
        showUploadList={false}
        disabled={sent !== null}
        beforeUpload={file => {
          onFile(file);
          return false;
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p className="ant-upload-text">{t('import.choose')}</p>
        <p className="ant-upload-hint">{t('import.hint')}</p>
      </Upload.Dragger>
      {sent !== null && <Progress percent={Math.round(sent * 100)} />}
    </>
  );
}
