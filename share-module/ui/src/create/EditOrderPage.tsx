import { App as AntApp, Button, Form, Result, Skeleton } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { isStale, NetworkError } from '../api/errors';
import type { Order } from '../api/orderTypes';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { IdempotencyKeys } from '../common/idempotency';
import { useLeaveGuard } from '../common/useLeaveGuard';
import { useLoad } from '../common/useLoad';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { SentBack } from '../order/SentBack';
import { formHas, issuingUnits, orderBody, valuesOf, type Intent, type NewOrderValues } from './newOrder';
import { OrderForm } from './OrderForm';

/** A draft in the form of a new order, filled in with what it says. */
export default function EditOrderPage() {
  const { id = '' } = useParams();
  const { t } = useI18n();
  const { api } = useApp();
  const { data: order, error, reload } = useLoad(id, signal => api.order(id, signal));
  const address = `/app/orders/${encodeURIComponent(id)}`;

  if (order === undefined || order.id !== id) {
    return error === null ? (
      <Skeleton active className="rf-page" paragraph={{ rows: 12 }} />
    ) : (
      <ErrorState error={error} onRetry={reload} />
    );
  }
  if (!order.mayEdit) {
    return (
      <Result
        status="info"
        title={t('editOrder.gone')}
        extra={<Link to={address}>{t('editOrder.back')}</Link>}
      />
    );
  }
  return (
    <section className="rf-page rf-narrow" aria-labelledby="rf-edit-title">
      <div className="rf-page-head">
        <h1 id="rf-edit-title">{t('editOrder.title')}</h1>
        <span className="rf-spring" />
        <Link to={address}>{t('editOrder.back')}</Link>
      </div>
      <SentBack record={order} read={(skip, signal) => api.timeline(order.id, skip, signal)} />
      <Draft key={order.version} order={order} address={address} onReload={reload} />
    </section>
  );
}

const STEPS = { approve: 'submit-for-approval', issue: 'issue' } as const;

function Draft({ order, address, onReload }: { order: Order; address: string; onReload(): void }) {
  const { t } = useI18n();
  const { api, me } = useApp();
  const navigate = useNavigate();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<NewOrderValues>();
  useLeaveGuard(() => form.isFieldsTouched());
  const [busy, setBusy] = useState<Intent | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [sent, setSent] = useState(order.version);
  const keys = useRef(new IdempotencyKeys());
  const issuers = issuingUnits(me);

  const send = async (values: NewOrderValues, intent: Intent) => {
    if (busy !== null) {
      return;
    }
    setBusy(intent);
    setFailure(null);
    const body = orderBody(values, intent, order.noticeId);
    try {
      const saved = await api.editOrder(order.id, sent, body, keys.current.keyFor({ body, sent }));
      keys.current.settled();
      setSent(saved.version);
      if (intent !== 'save') {
        const step = { step: STEPS[intent] };
        await api.step(order.id, saved.version, step, keys.current.keyFor({ step, on: saved.version }));
        keys.current.settled();
      }
      void message.success(t(intent === 'save' ? 'editOrder.done' : `newOrder.done.${intent}`));
      navigate(address, { replace: true });
    } catch (error) {
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      setFailure(applyProblem(form, error, formHas) ? null : error);
      setBusy(null);
    }
  };

  const action = isStale(failure) ? (
    <>
      <p>{t('editOrder.stale')}</p>
      <Button size="small" onClick={onReload}>
        {t('editOrder.reload')}
      </Button>
    </>
  ) : sent !== order.version ? (
    t('editOrder.notSent')
  ) : undefined;

  return (
    <OrderForm
      form={form}
      initial={valuesOf(order)}
      issuers={issuers.some(issuer => issuer.value === order.issuingUnit.code) ? issuers : [issuerOf(order)]}
      saveLabel={t('editOrder.save')}
      busy={busy}
      failure={failure}
      failureAction={action}
      onSend={(values, intent) => void send(values, intent)}
    />
  );
}

/** The draft stays with its unit where the unit has lost the power to issue. */
function issuerOf(order: Order) {
  return { value: order.issuingUnit.code, label: order.issuingUnit.name };
}
