import { FileImageOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';
import type { Attachment } from '../api/orderTypes';
import { useApp } from '../app/context';
import { inTurn, LARGEST_BYTES, shrink } from '../common/thumbnails';
import { useI18n } from '../i18n';
import { typedBlob } from './preview';

interface Props {
  recordId: string;
  file: Attachment;
  onOpen(): void;
}

/** A picture in small, loaded once it comes near what is looked at; it opens large. */
export function Thumbnail({ recordId, file, onOpen }: Props) {
  const { t } = useI18n();
  const { api } = useApp();
  const [address, setAddress] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const content = (signal: AbortSignal) => api.content(recordId, file.id, true, signal);
  const latest = useRef(content);
  latest.current = content;

  useEffect(() => {
    if (file.size > LARGEST_BYTES || button.current === null) {
      return undefined;
    }
    const abort = new AbortController();
    let created: string | null = null;
    const show = async () => {
      const whole = await inTurn(abort.signal, () => latest.current(abort.signal));
      const small = await shrink(typedBlob(whole, file.mimetype));
      if (!abort.signal.aborted) {
        created = URL.createObjectURL(small);
        setAddress(created);
      }
    };
    const seen = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) {
          seen.disconnect();
          show().catch(() => undefined); // what can't be shown keeps its sign, and says why when it is opened
        }
      },
      { rootMargin: '400px' },
    );
    seen.observe(button.current);
    return () => {
      seen.disconnect();
      abort.abort();
      if (created !== null) {
        URL.revokeObjectURL(created);
      }
    };
  }, [recordId, file.id, file.size, file.mimetype]);

  return (
    <button
      ref={button}
      type="button"
      className="rf-thumbnail"
      title={t('attachment.preview')}
      aria-label={t('attachment.previewNamed', { name: file.name })}
      onClick={onOpen}
    >
      {address === null ? <FileImageOutlined aria-hidden /> : <img src={address} alt={file.name} />}
    </button>
  );
}
