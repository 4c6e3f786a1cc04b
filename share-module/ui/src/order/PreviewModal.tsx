import { Modal, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import type { Attachment } from '../api/orderTypes';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { useLoad } from '../common/useLoad';
import { useReturnFocus } from '../common/useReturnFocus';
import { useI18n } from '../i18n';
import { decodeText, previewKind, typedBlob } from './preview';

interface Props {
  orderId: string;
  file: Attachment;
  onClose(): void;
}

interface WindowProps {
  file: { name: string; mimetype: string };
  /** Another one is another content. */
  loadKey: string;
  load(signal: AbortSignal): Promise<Blob>;
  onClose(): void;
}

export function PreviewModal({ orderId, file, onClose }: Props) {
  const { api } = useApp();
  return (
    <PreviewWindow
      file={file}
      loadKey={`${orderId} ${file.id}`}
      load={signal => api.content(orderId, file.id, true, signal)}
      onClose={onClose}
    />
  );
}

/** Shows a file over the page. */
export function PreviewWindow({ file, loadKey, load, onClose }: WindowProps) {
  const { data, error, reload } = useLoad(loadKey, load);
  useReturnFocus();
  return (
    <Modal
      open
      onCancel={onClose}
      footer={null}
      width="min(1080px, 96vw)"
      style={{ top: 24 }}
      title={
        <bdi className="rf-one-line" title={file.name}>
          {file.name}
        </bdi>
      }
    >
      {error !== null && <ErrorState error={error} onRetry={reload} />}
      {error === null && data === undefined && <Skeleton active />}
      {data !== undefined && <Content file={file} content={data} />}
    </Modal>
  );
}

function Content({ file, content }: { file: WindowProps['file']; content: Blob }) {
  const { t } = useI18n();
  const kind = previewKind(file.mimetype);
  const [address, setAddress] = useState<string | null>(null);
  const [text, setText] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    if (kind === 'text') {
      let wanted = true;
      void content.arrayBuffer().then(bytes => {
        if (wanted) {
          setText(decodeText(new Uint8Array(bytes)));
        }
      });
      return () => {
        wanted = false;
      };
    }
    const created = URL.createObjectURL(
      typedBlob(content, kind === 'pdf' ? 'application/pdf' : file.mimetype),
    );
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [content, kind, file.mimetype]);

  if (kind === 'text') {
    return (
      <pre className="rf-preview-text" dir="auto" tabIndex={0}>
        {text}
      </pre>
    );
  }
  if (address === null) {
    return <Skeleton active />;
  }
  if (broken) {
    return <p role="alert">{t('attachment.notShown')}</p>;
  }
  return kind === 'pdf' ? (
    <iframe
      className="rf-preview-pdf"
      src={address}
      title={t('attachment.previewNamed', { name: file.name })}
    />
  ) : (
    <img className="rf-preview-image" src={address} alt={file.name} onError={() => setBroken(true)} />
  );
}
