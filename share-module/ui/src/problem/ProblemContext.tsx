import { useMemo, type ReactNode } from 'react';
import { AppContextProvider, useApp } from '../app/context';

/** In here, what shows the files of an order asks for those of a problem. */
export function ProblemContext({ children }: { children: ReactNode }) {
  const app = useApp();
  const { api } = app;
  const value = useMemo(
    () => ({
      ...app,
      api: {
        ...api,
        content: api.problems.content,
        upload: (id: string, file: File, _measure: string | null, onProgress: (fraction: number) => void) =>
          api.problems.upload(id, file, onProgress),
      },
    }),
    [app, api],
  );
  return <AppContextProvider value={value}>{children}</AppContextProvider>;
}
