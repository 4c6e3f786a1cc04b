import { DownOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Dropdown, Grid } from 'antd';
import { useNavigate } from 'react-router-dom';
import type { AvailableStep } from '../api/types';
import { byImportance } from '../forms/stepBody';
import { useI18n } from '../i18n';

const SHOWN_WIDE = 6;
const SHOWN_PHONE = 2;

interface Props {
  steps: readonly AvailableStep[];
  /** Where the draft is filled in anew, null where it is not. */
  edit: string | null;
  onStep(step: string): void;
}

/** What this person may do now: the way forward first, what cannot be taken back in red and last. */
export function StepBar({ steps, edit, onStep }: Props) {
  const { t, label } = useI18n();
  const navigate = useNavigate();
  const wide = Grid.useBreakpoint().md ?? true;
  const sorted = byImportance(steps);
  if (sorted.length === 0 && edit === null) {
    return null;
  }
  const shown = sorted.slice(0, wide ? SHOWN_WIDE : SHOWN_PHONE);
  const more = sorted.slice(shown.length);
  const name = (step: AvailableStep) => label('step', step.step, step.title);
  return (
    <div className="rf-steps" role="group" aria-label={t('order.steps')}>
      {edit !== null && (
        <Button icon={<EditOutlined aria-hidden />} onClick={() => navigate(edit)}>
          {t('action.edit')}
        </Button>
      )}
      {shown.map((step, at) => (
        <Button
          key={step.step}
          type={at === 0 && !step.danger ? 'primary' : 'default'}
          danger={step.danger}
          onClick={() => onStep(step.step)}
        >
          {name(step)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map(step => ({ key: step.step, label: name(step), danger: step.danger })),
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
