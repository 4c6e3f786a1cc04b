import { Button } from 'antd';
import { Progress } from '../common/Progress';
import type { Job } from '../api/types';
import { useI18n } from '../i18n';

interface Props {
  job: Job;
  onCancel(): void;
  cancelling: boolean;
}

/** How far long work is, with a button that stops it where it can be stopped. */
export function JobProgress({ job, onCancel, cancelling }: Props) {
  const { t } = useI18n();
  const percent = job.total > 0 ? Math.floor((job.done / job.total) * 100) : 0;
  return (
    <div className="rf-job" role="status" aria-live="polite">
      <Progress
        percent={job.state === 'done' ? 100 : percent}
        status={job.state === 'failed' ? 'exception' : 'normal'}
      />
      <p>
        {job.state === 'queued'
          ? t('exchange.queued')
          : t('exchange.progress', { done: job.done, total: job.total })}
      </p>
      {job.cancellable && (
        <Button onClick={onCancel} loading={cancelling}>
          {t('exchange.cancel')}
        </Button>
      )}
    </div>
  );
}
