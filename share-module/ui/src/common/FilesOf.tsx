import { useMemo, type ReactNode } from 'react';
import type { Attachment } from '../api/orderTypes';
import type { UploadHandle } from '../api/http';
import { AppContextProvider, useApp } from '../app/context';

interface Calls {
  content(id: string, attachmentId: string, inline: boolean, signal?: AbortSignal): Promise<Blob>;
  upload(id: string, file: File, onProgress: (fraction: number) => void): UploadHandle<Attachment>;
}

/** In here, what shows and uploads the files of an order does so with those of another kind of record. */
export function FilesOf({ calls, children }: { calls: Calls; children: ReactNode }) {
  const app = useApp();
  const value = useMemo(
    () => ({
      ...app,
      api: {
        ...app.api,
        content: calls.content,
        upload: (id: string, file: File, _measure: string | null, onProgress: (fraction: number) => void) =>
          calls.upload(id, file, onProgress),
      },
    }),
    [app, calls],
  );
  return <AppContextProvider value={value}>{children}</AppContextProvider>;
}
