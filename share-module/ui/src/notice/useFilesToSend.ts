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
  const { notification } = AntApp.useApp();
  const [sent, setSent] = useState<number[] | null>(null);

  const sendAll = async (id: string, files: readonly File[]) => {
    setSent(files.map(() => 0));
    for (const [at, file] of files.entries()) {
      try {
        await upload(id, file, fraction =>
          setSent(all => all?.map((each, other) => (other === at ? fraction : each)) ?? null),
        ).done;
      } catch (failure) {
        // Stays until it is closed: whoever misses it would believe the file to be there.
        notification.error({
          message: i18n.t('notice.fileNotSent', { name: file.name }),
          description: errorText(i18n, failure),
          duration: 0,
        });
      }
    }
  };
  return { sent, sendAll };
}
