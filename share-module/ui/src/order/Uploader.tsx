import { Progress } from '../common/Progress';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { Attachment } from '../api/orderTypes';
import { useApp } from '../app/context';
import { ChooseFiles } from '../common/ChooseFiles';
import { errorText } from '../common/errorText';
import { FileRow } from '../common/FileRow';
import { useI18n } from '../i18n';

interface Transfer {
  key: number;
  name: string;
  size: number;
  fraction: number;
  error: string | null;
  cancel: () => void;
}

interface Props {
  orderId: string;
  measureId: string | null;
  onUploaded(file: Attachment): void;
}

/** A folder that is dropped has no content of its own, and no size either. */
function filesOf(event: DragEvent): File[] {
  const items = [...event.dataTransfer.items];
  const files = [...event.dataTransfer.files];
  return files.filter((_, at) => items[at]?.webkitGetAsEntry?.()?.isDirectory !== true);
}

/** Uploads the files that are chosen or dropped next to each other, each with its own bar and its own way out. */
export function Uploader({ orderId, measureId, onUploaded }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { api } = useApp();
  const [transfers, setTransfers] = useState<Transfer[]>([]);
  const [over, setOver] = useState(false);
  const counter = useRef(0);
  const running = useRef(new Map<number, () => void>());
  const uploaded = useRef(onUploaded);
  uploaded.current = onUploaded;

  useEffect(() => {
    const open = running.current;
    // A file that misses its place would be opened by the browser in place of the page.
    const keep = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
      open.forEach(cancel => cancel());
    };
  }, []);

  const patch = (key: number, change: Partial<Transfer>) =>
    setTransfers(all => all.map(each => (each.key === key ? { ...each, ...change } : each)));
  const drop = (key: number) => {
    running.current.delete(key);
    setTransfers(all => all.filter(each => each.key !== key));
  };

  const start = (file: File) => {
    counter.current += 1;
    const key = counter.current;
    const base = { key, name: file.name, size: file.size, fraction: 0, error: null, cancel: () => drop(key) };
    if (file.size === 0) {
      setTransfers(all => [...all, { ...base, error: t('attachment.empty') }]);
      return;
    }
    const handle = api.upload(orderId, file, measureId, fraction => patch(key, { fraction }));
    running.current.set(key, handle.cancel);
    setTransfers(all => [...all, { ...base, cancel: handle.cancel }]);
    handle.done.then(
      attachment => {
        drop(key);
        uploaded.current(attachment);
      },
      (failure: unknown) => {
        if (failure instanceof DOMException && failure.name === 'AbortError') {
          drop(key);
        } else {
          running.current.delete(key);
          patch(key, { error: errorText(i18n, failure), cancel: () => drop(key) });
        }
      },
    );
  };

  return (
    <div
      className={over ? 'rf-uploader rf-drop-over' : 'rf-uploader'}
      data-drop
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        filesOf(event).forEach(start);
      }}
    >
      <span className="rf-drop-hint">
        <ChooseFiles name={t('attachment.upload')} onChosen={files => files.forEach(start)} />
        <span className="rf-muted">{t('attachment.drop')}</span>
      </span>
      {transfers.map(transfer => (
        <FileRow key={transfer.key} name={transfer.name} size={transfer.size} onRemove={transfer.cancel}>
          {transfer.error === null ? (
            <Progress
              percent={Math.floor(transfer.fraction * 100)}
              size="small"
              status="active"
              aria-label={transfer.name}
            />
          ) : (
            <span className="rf-late" role="alert">
              {transfer.error}
            </span>
          )}
        </FileRow>
      ))}
    </div>
  );
}
