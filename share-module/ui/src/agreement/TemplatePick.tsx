import { Form } from 'antd';
import { useId } from 'react';
import { Select } from '../common/Select';
import { useI18n } from '../i18n';
import type { AgreementTemplate } from './types';

interface Props {
  templates: readonly AgreementTemplate[];
  onText(text: string | undefined): void;
}

/** Takes a template's text over into the form, where it may be changed. */
export function TemplatePick({ templates, onText }: Props) {
  const { t } = useI18n();
  const id = useId();
  return (
    <Form.Item label={t('agreement.drawFrom')} htmlFor={id}>
      <Select
        id={id}
        allowClear
        placeholder={t('agreement.preferredTemplate')}
        options={templates.map((each, at) => ({ value: at, label: each.name }))}
        onChange={(at: number | undefined) => onText(at === undefined ? undefined : templates[at]?.body)}
      />
    </Form.Item>
  );
}
