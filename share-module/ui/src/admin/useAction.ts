import { App as AntApp } from 'antd';
import { useCallback, useState } from 'react';
import { errorText } from '../common/errorText';
import { useI18n } from '../i18n';

/** Runs one change at a time; what goes wrong and is not shown at a field is shown as a message. */
export function useAction() {
  const i18n = useI18n();
  const { message } = AntApp.useApp();
  const [busy, setBusy] = useState(false);

  const run = useCallback(
    async (work: () => Promise<void>, onError: (error: unknown) => boolean = () => false) => {
      setBusy(true);
      try {
        await work();
      } catch (error) {
        if (!onError(error)) {
          void message.error(errorText(i18n, error));
        }
      } finally {
        setBusy(false);
      }
    },
    [i18n, message],
  );
  return { busy, run };
}
