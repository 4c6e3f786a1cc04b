import { App as AntApp } from 'antd';
import { useState } from 'react';
import type { UploadHandle } from '../api/http';
import { errorText } from '../common/errorText';
import { useI18n } from '../i18n';

type Upload = (id: string, file: File, onProgress: (fraction: number) => void) => UploadHandle<unknown>;

/**
 * Sends files to a record that was just made, one after the other. What cannot be sent is said by its name and keeps
 * nothing else back: the record is there, and its page takes files too.
 */
export function useFilesToSend(upload: Upload) {
  const i18n = useI18n();
  const { message } = AntApp.useApp();
  const [sent, setSent] = useState<number[] | null>(null);

  const sendAll = async (id: string, files: readonly File[]) => {
    setSent(files.map(() => 0));
    for (const [at, file] of files.entries()) {
      try {
        await upload(id, file, fraction =>
          setSent(all => all?.map((each, other) => (other === at ? fraction : each)) ?? null),
        ).done;
      } catch (failure) {
        const reason = errorText(i18n, failure);
        void message.error(i18n.t('notice.fileNotSent', { name: file.name, reason }), 10);
      }
    }
  };
  return { sent, sendAll };
}
