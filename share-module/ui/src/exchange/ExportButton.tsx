import { DownOutlined, FileExcelOutlined } from '@ant-design/icons';
import { App as AntApp, Button, Dropdown, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useJob } from '../admin/useJob';
import type { Query } from '../api/http';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { useI18n } from '../i18n';
import type { LedgerState } from '../ledger/ledgerState';
import { saveBlob } from '../order/preview';
import { AT_ONCE, exportQuery } from './exportQuery';
import { JobProgress } from './JobProgress';

interface Props {
  state: LedgerState;
  columns: string[];
  total: number;
}

/** Takes the ledger out as it is filtered: a small one at once, a large one behind a progress bar. */
export function ExportButton({ state, columns, total }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const { job, watch } = useJob('export');
  const [busy, setBusy] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const waiting = useRef<string | null>(null);
  const keys = useRef(new IdempotencyKeys());

  const save = (content: Promise<Blob>) =>
    content.then(blob => saveBlob(blob, `${t('exchange.ledgerFile')}.xlsx`));
  const complain = (failure: unknown) => message.error(errorText(i18n, failure));

  const go = (query: Query) => {
    setBusy(true);
    const done =
      total <= AT_ONCE
        ? save(api.exchange.ledger(query))
        : api.exchange.startLedger(query, keys.current.keyFor(query)).then(started => {
            keys.current.settled();
            waiting.current = started.id;
            setCancelling(false);
            watch(started);
          });
    done.catch(complain).finally(() => setBusy(false));
  };

  useEffect(() => {
    if (job === null || job.id !== waiting.current || job.endedAt === null) {
      return;
    }
    waiting.current = null;
    if (job.state === 'done') {
      save(api.exchange.file(job.id)).catch(complain);
    } else if (job.state === 'failed') {
      void message.error(t('exchange.exportFailed'));
    }
    // Only the end of the job matters.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [job]);

  const running = job !== null && job.id === waiting.current && job.endedAt === null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        disabled={total === 0}
        menu={{
          items: [
            { key: 'office', label: t('exchange.exportOffice') },
            { key: 'chosen', label: t('exchange.exportChosen') },
          ],
          onClick: ({ key }) => go(exportQuery(state, key === 'office' ? null : columns)),
        }}
      >
        <Button icon={<FileExcelOutlined aria-hidden />} loading={busy}>
          {t('exchange.export')} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      <Modal open={running} title={t('exchange.exporting')} closable={false} footer={null} destroyOnHidden>
        {job !== null && (
          <JobProgress
            job={job}
            cancelling={cancelling}
            onCancel={() => {
              setCancelling(true);
              api.exchange.cancel(job.id).catch(complain);
            }}
          />
        )}
      </Modal>
    </>
  );
}
