import { Alert, App as AntApp, Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { NetworkError } from '../api/errors';
import { useApp } from '../app/context';
import { IdempotencyKeys } from '../common/idempotency';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import {
  dropDraft,
  emptyOrder,
  formHas,
  issuingUnits,
  keepDraft,
  keptDraft,
  orderBody,
  type Intent,
  type NewOrderValues,
} from './newOrder';
import { OrderForm } from './OrderForm';

export default function NewOrderPage() {
  const { t } = useI18n();
  const { api, me } = useApp();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<NewOrderValues>();
  const [kept, setKept] = useState(() => keptDraft(me.userName));
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState<Intent | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());
  const noticeId = parameters.get('notice');

  const send = async (values: NewOrderValues, intent: Intent) => {
    if (busy !== null) {
      return;
    }
    setBusy(intent);
    setFailure(null);
    const issue = intent !== 'save';
    const body = orderBody(values, intent, noticeId);
    try {
      const order = await api.createOrder(body, issue, keys.current.keyFor({ body, issue }));
      keys.current.settled();
      dropDraft();
      void message.success(t(`newOrder.done.${intent}`));
      navigate(`/app/orders/${encodeURIComponent(order.id)}`, { replace: true });
    } catch (error) {
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      setFailure(applyProblem(form, error, formHas) ? null : error);
      setBusy(null);
    }
  };

  return (
    <section className="rf-page rf-narrow" aria-labelledby="rf-new-title">
      <div className="rf-page-head">
        <h1 id="rf-new-title">{t('newOrder.title')}</h1>
        {noticeId !== null && <span className="rf-muted">{t('newOrder.notice', { notice: noticeId })}</span>}
      </div>
      {kept !== null && (
        <Alert
          className="rf-gap"
          type="info"
          showIcon
          message={t('newOrder.kept')}
          action={
            <Button
              size="small"
              onClick={() => {
                dropDraft();
                setKept(null);
                setRound(round + 1);
              }}
            >
              {t('newOrder.startAnew')}
            </Button>
          }
        />
      )}
      <OrderForm
        key={round}
        form={form}
        initial={kept ?? emptyOrder()}
        issuers={issuingUnits(me)}
        saveLabel={t('newOrder.save')}
        busy={busy}
        failure={failure}
        onChange={() => keepDraft(me.userName, form.getFieldsValue(true) as NewOrderValues)}
        onSend={(values, intent) => void send(values, intent)}
      />
    </section>
  );
}
