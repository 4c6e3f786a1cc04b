import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input, type FormInstance } from 'antd';
import { Select } from '../common/Select';
import type { ReactNode } from 'react';
import { errorText } from '../common/errorText';
import { PersonPicker } from '../common/PersonPicker';
import { useI18n } from '../i18n';
import type { NoticeValues } from './draft';
import { ProblemsEditor } from './ProblemsEditor';

/** Where there is no leader, as in a street committee, its secretary approves. */
const APPROVERS = ['leader', 'secretary'] as const;

interface Props {
  form: FormInstance<NoticeValues>;
  initial: NoticeValues;
  /** The units in whose name the person may issue. */
  issuers: { value: string; label: string }[];
  saveLabel: string;
  busy: boolean;
  failure: unknown;
  failureAction?: ReactNode;
  /** Where files are chosen, for a notice that has no page of its own yet. */
  files?: ReactNode;
  onSend(values: NoticeValues): void;
}

/** The form of a notice's draft: its words, who approves it, its problems and the units that they go to. */
export function NoticeForm({
  form,
  initial,
  issuers,
  saveLabel,
  busy,
  failure,
  failureAction,
  files,
  onSend,
}: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const chosen = Form.useWatch<string | undefined>('issuingUnit', form);
  const unit = issuers.length > 1 ? chosen : issuers[0]?.value;
  return (
    <>
      {failure !== null && (
        <Alert
          className="rf-gap"
          type="error"
          showIcon
          role="alert"
          message={errorText(i18n, failure)}
          description={failureAction}
        />
      )}
      {/* All that was filled in is sent, also of problems that are folded up. */}
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={() => onSend(form.getFieldsValue(true) as NoticeValues)}
      >
        <fieldset className="rf-section">
          <legend>{t('notice.words')}</legend>
          {issuers.length > 1 && (
            <Form.Item
              name="issuingUnit"
              label={t('notice.unit')}
              rules={[{ required: true, message: t('form.required', { label: t('notice.unit') }) }]}
            >
              <Select options={issuers} />
            </Form.Item>
          )}
          <Form.Item
            name="title"
            label={t('notice.title')}
            rules={[
              { required: true, whitespace: true, message: t('form.required', { label: t('notice.title') }) },
            ]}
          >
            <Input maxLength={200} showCount placeholder={t('notice.titleHint')} autoFocus />
          </Form.Item>
          <Form.Item name="basis" label={t('notice.basis')}>
            <Input.TextArea
              autoSize={{ minRows: 1, maxRows: 6 }}
              maxLength={4000}
              placeholder={t('notice.basisHint')}
            />
          </Form.Item>
          <Form.Item name="body" label={t('notice.body')} extra={t('notice.bodyHint')}>
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} maxLength={4000} showCount />
          </Form.Item>
          <div className="rf-two">
            <Form.Item name="receivedFrom" label={t('notice.receivedFrom')} extra={t('notice.receivedHint')}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="number" label={t('notice.receivedNumber')}>
              <Input maxLength={200} />
            </Form.Item>
          </div>
          {files !== undefined && <Form.Item label={t('notice.files')}>{files}</Form.Item>}
          <Form.List name="approvers">
            {(fields, { add, remove }) => (
              <Form.Item label={t('notice.approvers')} extra={t('notice.approversHint')}>
                {fields.map((field, at) => (
                  <div key={field.key} className="rf-approver">
                    <span className="rf-muted">{at + 1}.</span>
                    <Form.Item
                      name={[field.name, 'userName']}
                      rules={[
                        { required: true, message: t('form.required', { label: t('notice.approvers') }) },
                      ]}
                    >
                      <PersonPicker
                        unit={unit}
                        holding={APPROVERS}
                        aria-label={t('notice.approverNumber', { number: at + 1 })}
                      />
                    </Form.Item>
                    <Button
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={t('notice.removeApprover', { number: at + 1 })}
                      onClick={() => remove(field.name)}
                    />
                  </div>
                ))}
                <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
                  {t('notice.addApprover')}
                </Button>
              </Form.Item>
            )}
          </Form.List>
        </fieldset>
        <fieldset className="rf-section">
          <legend>{t('notice.problemsAndUnits')}</legend>
          <ProblemsEditor below={unit} />
        </fieldset>
        <div className="rf-form-foot">
          <span className="rf-spring" />
          <Button type="primary" htmlType="submit" loading={busy}>
            {saveLabel}
          </Button>
        </div>
      </Form>
    </>
  );
}
