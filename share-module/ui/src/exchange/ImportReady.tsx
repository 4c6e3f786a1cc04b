import { Alert, Button, Checkbox, Radio, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { formatInstant } from '../common/format';
import { useI18n } from '../i18n';
import type { Import } from './types';

interface Props {
  found: Import;
  busy: boolean;
  onRun(body: { issue: boolean; again: boolean }): void;
  /** What else can be done. */
  children: ReactNode;
}

/** Everything is right: what is to become of it, and off it goes. */
export function ImportReady({ found, busy, onRun, children }: Props) {
  const { t } = useI18n();
  const [issue, setIssue] = useState(false);
  const [again, setAgain] = useState(false);
  const { repeats, job } = found;
  return (
    <>
      {job?.state === 'cancelled' && (
        <Alert className="rf-gap" type="info" showIcon message={t('import.cancelled')} />
      )}
      {job?.state === 'failed' && (
        <Alert className="rf-gap" type="error" showIcon message={t('import.failed')} />
      )}
      <Alert
        className="rf-gap"
        type="success"
        showIcon
        message={t('import.allRight', { rows: found.rows })}
      />
      {repeats !== null && (
        <Alert
          className="rf-gap"
          type="warning"
          showIcon
          message={t('import.repeats', { at: formatInstant(repeats.at), by: repeats.by.displayName })}
          description={
            <Checkbox checked={again} onChange={event => setAgain(event.target.checked)}>
              {t('import.again')}
            </Checkbox>
          }
        />
      )}
      {found.kind === 'orders' && (
        <div className="rf-gap">
          <Radio.Group
            value={issue}
            onChange={event => setIssue(event.target.value === true)}
            options={[
              { value: false, label: t('import.asDrafts') },
              { value: true, label: t('import.andIssue') },
            ]}
          />
        </div>
      )}
      <Space>
        <Button
          type="primary"
          loading={busy}
          disabled={repeats !== null && !again}
          onClick={() => onRun({ issue, again })}
        >
          {t('import.run', { rows: found.rows })}
        </Button>
        {children}
      </Space>
    </>
  );
}
