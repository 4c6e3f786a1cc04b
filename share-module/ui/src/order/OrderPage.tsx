import { App as AntApp, Grid, Skeleton, Tabs } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import type { Order } from '../api/types';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { PaperBar } from '../document/PaperBar';
import { KeyFacts } from './KeyFacts';
import { OrderHead } from './OrderHead';
import { orderTabs } from './orderTabs';
import { SentBack } from './SentBack';
import { StepBar } from './StepBar';
import { StepDrawer } from './StepDrawer';

export default function OrderPage() {
  const { id = '' } = useParams();
  const { t, language } = useI18n();
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [parameters, setParameters] = useSearchParams();
  const wide = Grid.useBreakpoint().lg ?? true;
  const { data, error, loading, reload, setData } = useLoad(`${id} ${language}`, signal =>
    api.order(id, signal),
  );
  const [revision, setRevision] = useState(0);
  const order = data?.id === id ? data : undefined;

  const wantedStep = parameters.get('step');
  const step = order?.availableSteps.find(each => each.step === wantedStep);

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
    // The address asks for a step that somebody else may have taken meanwhile.
    if (order !== undefined && !loading && wantedStep !== null && step === undefined) {
      void message.info(t('order.stepGone'));
      set('step', null);
    }
  }, [order, loading, wantedStep, step, message, t, set]);

  if (error !== null && order === undefined) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (order === undefined) {
    return <Skeleton active className="rf-page" paragraph={{ rows: 12 }} />;
  }

  const taken = (next: Order) => {
    setData(next);
    setRevision(n => n + 1);
    set('step', null);
  };
  const tabs = orderTabs({ order, revision, t, onChanged: reload });
  const wantedTab = parameters.get('tab');
  const tab = tabs.some(each => each.key === wantedTab) ? (wantedTab ?? 'face') : 'face';
  const onTab = (key: string) => set('tab', key === 'face' ? null : key);

  return (
    <article className="rf-page rf-order" aria-labelledby="rf-order-title">
      <OrderHead order={order} />
      <SentBack order={order} />
      <PaperBar record={`/orders/${encodeURIComponent(order.id)}`} version={order.version} draft="order" />
      <StepBar
        steps={order.availableSteps}
        edit={order.mayEdit ? `/app/orders/${encodeURIComponent(order.id)}/edit` : null}
        onStep={name => set('step', name)}
      />
      <div className="rf-order-body">
        {!wide && <KeyFacts order={order} />}
        <Tabs className="rf-order-tabs" activeKey={tab} onChange={onTab} items={tabs} destroyOnHidden />
        {wide && tab !== 'diagram' && <KeyFacts order={order} />}
      </div>
      {step !== undefined && (
        <StepDrawer
          key={step.step}
          order={order}
          step={step}
          onClose={() => set('step', null)}
          onDone={taken}
          onStale={reload}
          onUploaded={reload}
        />
      )}
    </article>
  );
}
