import type { TabsProps } from 'antd';
import type { Order } from '../api/orderTypes';
import { useApp } from '../app/context';
import { History } from '../common/History';
import { ProcessDiagram } from '../diagram/ProcessDiagram';
import type { I18n, MessageKey } from '../i18n';
import { AttachmentsTab } from './AttachmentsTab';
import { ChangesTab } from './ChangesTab';
import { FaceSheet } from './FaceSheet';
import { MeasuresTab } from './MeasuresTab';
import { ProgressTab } from './ProgressTab';
import { RelatedTab } from './RelatedTab';
import { VerificationTab } from './VerificationTab';

interface Context {
  order: Order;
  /** Counts the steps taken here, so that the timeline knows when to ask again. */
  revision: number;
  t: I18n['t'];
  onChanged(): void;
}

export function orderTabs({ order, revision, t, onChanged }: Context): NonNullable<TabsProps['items']> {
  const counted = (key: MessageKey, count: number) => (
    <>
      {t(key)}
      {count > 0 && <span className="rf-count">{count}</span>}
    </>
  );
  return [
    { key: 'face', label: t('order.tab.face'), children: <FaceSheet order={order} /> },
    {
      key: 'measures',
      label: counted('order.tab.measures', order.measures.length),
      children: <MeasuresTab order={order} onChanged={onChanged} />,
    },
    {
      key: 'progress',
      label: counted('order.tab.progress', order.reports.length),
      children: <ProgressTab order={order} />,
    },
    {
      key: 'attachments',
      label: counted('order.tab.attachments', order.attachments.length),
      children: <AttachmentsTab order={order} onChanged={onChanged} />,
    },
    {
      key: 'changes',
      label: counted('order.tab.changes', order.extensions.length + order.cancellations.length),
      children: <ChangesTab order={order} />,
    },
    {
      key: 'verification',
      label: counted('order.tab.verification', order.verifications.length + order.lookBacks.length),
      children: <VerificationTab order={order} />,
    },
    {
      key: 'related',
      label: counted('order.tab.related', order.children.length + (order.parent === null ? 0 : 1)),
      children: <RelatedTab order={order} />,
    },
    {
      key: 'timeline',
      label: t('order.tab.timeline'),
      children: <OrderHistory id={order.id} version={`${order.version} ${revision}`} />,
    },
    {
      key: 'diagram',
      label: t('order.tab.diagram'),
      children: <ProcessDiagram activities={order.process.activities} present={order.process.present} />,
    },
  ];
}

function OrderHistory({ id, version }: { id: string; version: string }) {
  const { api } = useApp();
  return <History version={`${id} ${version}`} read={(skip, signal) => api.timeline(id, skip, signal)} />;
}
