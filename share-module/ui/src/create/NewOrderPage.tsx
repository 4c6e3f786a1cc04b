import { Alert, App as AntApp, Button, Form, Skeleton } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { NetworkError } from '../api/errors';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { IdempotencyKeys } from '../common/idempotency';
import { useLeaveGuard } from '../common/useLeaveGuard';
import { useLoad } from '../common/useLoad';
import { applyProblem } from '../forms/applyProblem';
import { NoticeLink } from '../notice/NoticeLink';
import { useI18n } from '../i18n';
import type { ProblemRecord } from '../problem/types';
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

/** A new order, or one on a problem of the list, which is asked for first. */
export default function NewOrderPage() {
  const { language } = useI18n();
  const { api } = useApp();
  const [parameters] = useSearchParams();
  const id = parameters.get('problem');
  const { data, error, reload } = useLoad(id === null ? null : `${id} ${language}`, signal =>
    api.problems.one(id ?? '', signal),
  );
  if (id !== null && data?.id !== id) {
    return error === null ? (
      <Skeleton active className="rf-page" paragraph={{ rows: 12 }} />
    ) : (
      <ErrorState error={error} onRetry={reload} />
    );
  }
  return <NewOrder key={id ?? ''} problem={id === null ? undefined : data} />;
}

function onProblem(problem: ProblemRecord): NewOrderValues {
  return {
    ...emptyOrder(),
    title: problem.description.split('\n')[0]?.slice(0, 60),
    leadUnit: problem.unit.code,
  };
}

function NewOrder({ problem }: { problem?: ProblemRecord }) {
  const { t } = useI18n();
  const { api, me } = useApp();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const { message } = AntApp.useApp();
  const [form] = Form.useForm<NewOrderValues>();
  useLeaveGuard(() => form.isFieldsTouched());
  const [kept, setKept] = useState(() => (problem === undefined ? keptDraft(me.userName) : null));
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
    const body = orderBody(values, intent, noticeId, problem?.id ?? null);
    try {
      const order = await api.createOrder(body, issue, keys.current.keyFor({ body, issue }));
      keys.current.settled();
      if (problem === undefined) {
        dropDraft();
      }
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
        {noticeId !== null && (
          <span className="rf-muted">
            {t('newOrder.notice')} <NoticeLink id={noticeId} />
          </span>
        )}
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
        problem={problem}
        initial={problem === undefined ? (kept ?? emptyOrder()) : onProblem(problem)}
        issuers={issuingUnits(me)}
        saveLabel={t('newOrder.save')}
        busy={busy}
        failure={failure}
        onChange={() => {
          if (problem === undefined) {
            keepDraft(me.userName, form.getFieldsValue(true) as NewOrderValues);
          }
        }}
        onSend={(values, intent) => void send(values, intent)}
      />
    </section>
  );
}
