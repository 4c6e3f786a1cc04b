import { DownOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useWide } from './useWide';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useI18n } from '../i18n';

const SHOWN_WIDE = 6;
const SHOWN_PHONE = 2;

interface Props {
  /** In the order in which they are offered. */
  steps: readonly { step: string; danger: boolean; name: string }[];
  /** Where the record is filled in anew, or what opens its form; null where it is not. */
  edit: string | (() => void) | null;
  /** Other ways on from this record, before its steps. */
  children?: ReactNode;
  onStep(step: string): void;
}

/** What this person may do now with a record of any kind. */
export function StepButtons({ steps, edit, children, onStep }: Props) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const wide = useWide('md');
  const others = children !== undefined && children !== null && children !== false;
  if (steps.length === 0 && edit === null && !others) {
    return null;
  }
  const shown = steps.slice(0, wide ? SHOWN_WIDE : SHOWN_PHONE);
  const more = steps.slice(shown.length);
  return (
    <div className="rf-steps" role="group" aria-label={t('order.steps')}>
      {children}
      {edit !== null && (
        <Button
          icon={<EditOutlined aria-hidden />}
          onClick={() => (typeof edit === 'string' ? navigate(edit) : edit())}
        >
          {t('action.edit')}
        </Button>
      )}
      {shown.map((step, at) => (
        <Button
          key={step.step}
          type={at === 0 && !step.danger && !others ? 'primary' : 'default'}
          danger={step.danger}
          onClick={() => onStep(step.step)}
        >
          {step.name}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map(step => ({ key: step.step, label: step.name, danger: step.danger })),
            onClick: ({ key }) => onStep(key),
          }}
        >
          <Button>
            {t('order.moreSteps')} <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
      )}
    </div>
  );
}
