import { Skeleton, Tabs } from 'antd';
import { useWide } from '../common/useWide';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { Order } from '../api/orderTypes';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { StepButtons } from '../common/StepButtons';
import { useLoad } from '../common/useLoad';
import { useRecordAddress } from '../common/useRecordAddress';
import { byImportance } from '../forms/stepBody';
import { useI18n } from '../i18n';
import { PaperBar } from '../document/PaperBar';
import { KeyFacts } from './KeyFacts';
import { OrderHead } from './OrderHead';
import { orderTabs } from './orderTabs';
import { SentBack } from './SentBack';
import { StepDrawer } from './StepDrawer';

export default function OrderPage() {
  const { id = '' } = useParams();
  const { t, label, language } = useI18n();
  const { api } = useApp();
  const wide = useWide('lg');
  const { data, error, loading, reload, setData } = useLoad(`${id} ${language}`, signal =>
    api.order(id, signal),
  );
  const [revision, setRevision] = useState(0);
  const order = data?.id === id ? data : undefined;

  const { tab: wantedTab, step, setTab, setStep } = useRecordAddress(order?.availableSteps, loading);

  if (error !== null && order === undefined) {
    return <ErrorState page error={error} onRetry={reload} />;
  }
  if (order === undefined) {
    return <Skeleton active className="rf-page" paragraph={{ rows: 12 }} />;
  }

  const taken = (next: Order) => {
    setData(next);
    setRevision(n => n + 1);
    setStep(null);
  };
  const tabs = orderTabs({ order, revision, t, onChanged: reload });
  const tab = tabs.some(each => each.key === wantedTab) ? (wantedTab ?? 'face') : 'face';
  const onTab = (key: string) => setTab(key === 'face' ? null : key);

  return (
    <article className="rf-page rf-order" aria-labelledby="rf-order-title">
      <OrderHead order={order} />
      <SentBack record={order} read={(skip, signal) => api.timeline(order.id, skip, signal)} />
      <PaperBar record={`/orders/${encodeURIComponent(order.id)}`} version={order.version} draft="order" />
      <StepButtons
        steps={byImportance(order.availableSteps, order.measures.length > 0).map(each => ({
          ...each,
          name: label('step', each.step, each.title),
        }))}
        edit={order.mayEdit ? `/app/orders/${encodeURIComponent(order.id)}/edit` : null}
        onStep={setStep}
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
          onClose={() => setStep(null)}
          onDone={taken}
          onStale={reload}
          onUploaded={reload}
        />
      )}
    </article>
  );
}
