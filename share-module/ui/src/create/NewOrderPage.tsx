import { Alert, App as AntApp, Button, Form, Popconfirm } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { NetworkError } from '../api/errors';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import {
  dropDraft,
  emptyOrder,
  issuingUnits,
  keepDraft,
  keptDraft,
  orderBody,
  type Intent,
  type NewOrderValues,
} from './newOrder';
import { DutySection, ProblemSection, TermsSection } from './sections';

const NOT_FIELDS = new Set(['noticeId', '']);

export default function NewOrderPage() {
  const i18n = useI18n();
  const { t } = i18n;
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
  const intent = useRef<Intent>('save');
  const noticeId = parameters.get('notice');
  const approver = Form.useWatch('approver', form);
  const issuers = issuingUnits(me);

  const send = async (values: NewOrderValues) => {
    if (busy !== null) {
      return;
    }
    setBusy(intent.current);
    setFailure(null);
    const issue = intent.current !== 'save';
    const body = orderBody(values, intent.current, noticeId);
    try {
      const order = await api.createOrder(body, issue, keys.current.keyFor({ body, issue }));
      keys.current.settled();
      dropDraft();
      void message.success(t(`newOrder.done.${intent.current}`));
      navigate(`/app/orders/${encodeURIComponent(order.id)}`, { replace: true });
    } catch (error) {
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      setFailure(applyProblem(form, error, path => !NOT_FIELDS.has(String(path[0] ?? ''))) ? null : error);
      setBusy(null);
    }
  };

  const submit = (next: Intent) => {
    intent.current = next;
    // What a draft may still lack is asked for only when the order leaves the desk.
    const missing = [
      ...(next !== 'save' && !form.getFieldValue('responsiblePerson')
        ? [{ name: 'responsiblePerson' as const, errors: [t('newOrder.personMissing')] }]
        : []),
      ...(next === 'approve' && !form.getFieldValue('approver')
        ? [{ name: 'approver' as const, errors: [t('newOrder.approverMissing')] }]
        : []),
    ];
    if (missing.length > 0) {
      form.setFields(missing);
      void form.validateFields().catch(() => undefined);
      form.setFields(missing);
      form.scrollToField(missing[0]?.name ?? 'responsiblePerson', { behavior: 'smooth', block: 'center' });
      return;
    }
    form.submit();
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
      {failure !== null && (
        <Alert className="rf-gap" type="error" showIcon role="alert" message={errorText(i18n, failure)} />
      )}
      <Form
        key={round}
        form={form}
        preserve={false}
        layout="vertical"
        initialValues={kept ?? emptyOrder()}
        onValuesChange={() => keepDraft(me.userName, form.getFieldsValue(true) as NewOrderValues)}
        onFinish={values => void send(values)}
      >
        <ProblemSection />
        <DutySection issuers={issuers} />
        <TermsSection issuers={issuers} />
        <div className="rf-form-foot">
          <Button loading={busy === 'save'} disabled={busy !== null} onClick={() => submit('save')}>
            {t('newOrder.save')}
          </Button>
          <span className="rf-spring" />
          <Button loading={busy === 'approve'} disabled={busy !== null} onClick={() => submit('approve')}>
            {t('newOrder.approve')}
          </Button>
          <Popconfirm
            title={t('newOrder.issueConfirm')}
            disabled={!approver}
            description={t('newOrder.issueWithoutApproval')}
            onConfirm={() => submit('issue')}
          >
            <Button
              type="primary"
              loading={busy === 'issue'}
              disabled={busy !== null}
              onClick={() => {
                if (!approver) {
                  submit('issue');
                }
              }}
            >
              {t('newOrder.issue')}
            </Button>
          </Popconfirm>
        </div>
      </Form>
    </section>
  );
}
