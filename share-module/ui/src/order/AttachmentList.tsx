import { DownloadOutlined, EyeOutlined, PaperClipOutlined } from '@ant-design/icons';
import { App as AntApp, Button, Tag } from 'antd';
import { useState } from 'react';
import type { Attachment } from '../api/orderTypes';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { formatInstant, formatSize } from '../common/format';
import { useI18n } from '../i18n';
import { CopyHash } from '../common/CopyHash';
import { previewKind, saveBlob } from './preview';
import { PreviewModal } from './PreviewModal';
import { Thumbnail } from './Thumbnail';

interface Props {
  orderId: string;
  files: readonly Attachment[];
  /** The number of the measure that a file is evidence for. */
  measureRank?: ReadonlyMap<string, number>;
}

export function AttachmentList({ orderId, files, measureRank }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [shown, setShown] = useState<Attachment | null>(null);
  const [busy, setBusy] = useState<string | null>(null);

  const save = (file: Attachment) => {
    setBusy(file.id);
    api
      .content(orderId, file.id, false)
      .then(content => saveBlob(content, file.name))
      .catch((failure: unknown) => message.error(errorText(i18n, failure)))
      .finally(() => setBusy(null));
  };

  return (
    <>
      <ul className="rf-files">
        {files.map(file => {
          const kind = previewKind(file.mimetype);
          const rank = file.measureId === null ? undefined : measureRank?.get(file.measureId);
          return (
            <li key={file.id}>
              {kind === 'image' ? (
                <Thumbnail recordId={orderId} file={file} onOpen={() => setShown(file)} />
              ) : (
                <PaperClipOutlined aria-hidden />
              )}
              <span className="rf-file-name">
                <bdi className="rf-one-line" title={file.name}>
                  {file.name}
                </bdi>
                <span className="rf-muted">
                  {formatSize(file.size)} · <bdi>{file.by.displayName}</bdi> · {formatInstant(file.at)} ·{' '}
                  <CopyHash name="SHA-256" hash={file.sha256} />
                </span>
              </span>
              {rank !== undefined && <Tag>{t('evidence.ofMeasure', { row: rank })}</Tag>}
              {kind !== null && kind !== 'image' && (
                <Button
                  size="small"
                  icon={<EyeOutlined aria-hidden />}
                  onClick={() => setShown(file)}
                  aria-label={t('attachment.previewNamed', { name: file.name })}
                  title={t('attachment.preview')}
                />
              )}
              <Button
                size="small"
                icon={<DownloadOutlined aria-hidden />}
                loading={busy === file.id}
                onClick={() => save(file)}
                aria-label={t('attachment.downloadNamed', { name: file.name })}
                title={t('attachment.download')}
              />
            </li>
          );
        })}
      </ul>
      {shown !== null && <PreviewModal orderId={orderId} file={shown} onClose={() => setShown(null)} />}
    </>
  );
}
