import { Alert, Button, Checkbox, Form, Input } from 'antd';
import { Select } from '../common/Select';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { NetworkError } from '../api/errors';
import { useApp } from '../app/context';
import { TemplatePick } from './TemplatePick';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { UnitPicker } from '../common/UnitPicker';
import { useLeaveGuard } from '../common/useLeaveGuard';
import { useLoad } from '../common/useLoad';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { ClausesEditor, clausesBody, type ClausesValue } from './ClausesEditor';
import { newIdempotencyKey } from './keys';
import { yearOf } from './NewAgreementPage';
import { useUpperUnits } from './useUpperUnits';

interface Values {
  title?: string;
  unit?: string;
  units?: string[];
  kinds?: string[];
  deep?: boolean;
  from?: string;
  to?: string;
  signBy?: string;
  text?: string;
  send?: boolean;
  clauses?: ClausesValue;
}

const KINDS = ['street', 'community', 'bureau', 'school', 'enterprise', 'association'];

/** Plans a campaign and draws it up. */
export default function NewCampaignPage() {
  const i18n = useI18n();
  const { t, label, language } = i18n;
  const { api } = useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  useLeaveGuard(() => form.isFieldsTouched());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());
  const mine = useUpperUnits();
  const unit = Form.useWatch('unit', form) ?? mine[0]?.code;
  const templates = useLoad(unit === undefined ? null : `${unit} ${language}`, signal =>
    api.agreements.templates(unit ?? null, signal),
  );
  const send = async (values: Values) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailure(null);
    const { clauses, ...rest } = values;
    const filled = Object.entries({ ...rest, unit }).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    );
    const body = { ...Object.fromEntries(filled), clauses: clausesBody(clauses) };
    try {
      const board = await api.agreements.createCampaign(body, keys.current.keyFor(body));
      keys.current.settled();
      const job = await api.agreements.runCampaign(board.campaign.id, newIdempotencyKey());
      sessionStorage.setItem(`rectify.job.campaign.${board.campaign.id}`, job.id);
      navigate(`/app/agreements/campaigns/${encodeURIComponent(board.campaign.id)}`, { replace: true });
    } catch (error) {
      setBusy(false);
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      const shown = applyProblem(form, error, path => path.length === 1 && path[0] !== 'clauses');
      setFailure(shown ? null : error);
    }
  };
  return (
    <section className="rf-page rf-narrow" aria-labelledby="rf-new-campaign">
      <div className="rf-page-head">
        <h1 id="rf-new-campaign">{t('agreement.newCampaign')}</h1>
      </div>
      <p className="rf-asked">{t('agreement.campaignAbout')}</p>
      {failure !== null && (
        <Alert className="rf-gap" type="error" showIcon role="alert" message={errorText(i18n, failure)} />
      )}
      <Form
        key={mine[0]?.code ?? ''}
        form={form}
        layout="vertical"
        initialValues={{
          ...yearOf(dayjs().format('YYYY-MM-DD')),
          unit: mine[0]?.code,
          send: true,
          clauses: { targets: [{}], duties: [] },
        }}
        onFinish={values => void send(values)}
      >
        <div className="rf-panel rf-gap">
          <div className="rf-form-grid">
            <Form.Item
              name="title"
              label={t('column.title')}
              rules={[
                {
                  required: true,
                  whitespace: true,
                  message: t('form.required', { label: t('column.title') }),
                },
              ]}
            >
              <Input maxLength={150} />
            </Form.Item>
            {mine.length > 1 && (
              <Form.Item name="unit" label={t('agreement.holder')}>
                <Select options={mine.map(each => ({ value: each.code, label: each.name }))} />
              </Form.Item>
            )}
            <Form.Item name="units" label={t('agreement.units')} extra={t('agreement.unitsHint')}>
              <UnitPicker multiple below={unit} />
            </Form.Item>
            <Form.Item name="kinds" label={t('agreement.kinds')}>
              <Select
                mode="multiple"
                options={KINDS.map(value => ({ value, label: label('unitKind', value) }))}
                placeholder={t('filter.any')}
              />
            </Form.Item>
            <Form.Item name="from" label={t('agreement.from')} rules={[{ required: true }]}>
              <WorkdayPicker />
            </Form.Item>
            <Form.Item name="to" label={t('agreement.to')} rules={[{ required: true }]}>
              <WorkdayPicker />
            </Form.Item>
            <Form.Item name="signBy" label={t('agreement.signBy')}>
              <WorkdayPicker future />
            </Form.Item>
          </div>
          <Form.Item name="deep" valuePropName="checked">
            <Checkbox>{t('agreement.deep')}</Checkbox>
          </Form.Item>
          <Form.Item name="send" valuePropName="checked">
            <Checkbox>{t('agreement.sendAll')}</Checkbox>
          </Form.Item>
          <TemplatePick
            templates={templates.data?.items ?? []}
            onText={text => form.setFieldValue('text', text)}
          />
          <Form.Item name="text" label={t('agreement.text')} extra={t('agreement.textHint')}>
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 20 }} maxLength={20000} />
          </Form.Item>
        </div>
        <ClausesEditor name="clauses" unit={null} upper={null} byNumber />
        <div className="rf-form-foot">
          <span className="rf-spring" />
          <Button onClick={() => navigate(-1)}>{t('action.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('agreement.startCampaign')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
