import { App as AntApp } from 'antd';
import { useCallback, useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useI18n } from '../i18n';

interface RecordAddress<S> {
  tab: string | null;
  /** The step whose form stands open. */
  step: S | undefined;
  setTab(tab: string | null): void;
  setStep(step: string | null): void;
}

/**
 * The tab and the step that a record's page shows are kept in its address, so that a link leads to them. A step that is
 * asked for and no longer available (somebody else has taken it) is said and left out.
 */
export function useRecordAddress<S extends { step: string }>(
  steps: readonly S[] | undefined,
  loading: boolean,
): RecordAddress<S> {
  const { t } = useI18n();
  const { message } = AntApp.useApp();
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get('step');
  const step = steps?.find(each => each.step === wanted);
  const set = useCallback(
    (name: 'tab' | 'step', value: string | null) =>
      setParameters(
        now => {
          const next = new URLSearchParams(now);
          if (value === null) {
            next.delete(name);
          } else {
            next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  useEffect(() => {
    if (steps !== undefined && !loading && wanted !== null && step === undefined) {
      void message.info(t('order.stepGone'));
      set('step', null);
    }
  }, [steps, loading, wanted, step, message, t, set]);
  return {
    tab: parameters.get('tab'),
    step,
    setTab: useCallback((tab: string | null) => set('tab', tab), [set]),
    setStep: useCallback((name: string | null) => set('step', name), [set]),
  };
}
