import { Alert, Button, Form, Popconfirm, type FormInstance } from 'antd';
import { useRef, type ReactNode } from 'react';
import { errorText } from '../common/errorText';
import { useI18n } from '../i18n';
import type { ProblemRecord } from '../problem/types';
import type { Intent, NewOrderValues } from './newOrder';
import { DutySection, ProblemSection, TermsSection } from './sections';

interface Props {
  form: FormInstance<NewOrderValues>;
  initial: NewOrderValues;
  issuers: { value: string; label: string }[];
  saveLabel: string;
  /** The problem of the list on which the order is made; absent where it brings its own. */
  problem?: ProblemRecord;
  busy: Intent | null;
  failure: unknown;
  /** Beside what is wrong, where there is something to be done about it. */
  failureAction?: ReactNode;
  onChange?(): void;
  onSend(values: NewOrderValues, intent: Intent): void;
}

/** All there is to fill in of an order, and the three ways in which it leaves the desk. */
export function OrderForm({ form, initial, issuers, saveLabel, problem, busy, failure, ...rest }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const intent = useRef<Intent>('save');
  const approver = Form.useWatch('approver', form);

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
    <>
      {failure !== null && (
        <Alert
          className="rf-gap"
          type="error"
          showIcon
          role="alert"
          message={errorText(i18n, failure)}
          description={rest.failureAction}
        />
      )}
      <Form
        form={form}
        preserve={false}
        layout="vertical"
        initialValues={initial}
        onValuesChange={rest.onChange}
        onFinish={values => rest.onSend(values, intent.current)}
      >
        <ProblemSection problem={problem} />
        <DutySection issuers={issuers} />
        <TermsSection issuers={issuers} paced={problem === undefined} />
        <div className="rf-form-foot">
          <Button loading={busy === 'save'} disabled={busy !== null} onClick={() => submit('save')}>
            {saveLabel}
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
    </>
  );
}
