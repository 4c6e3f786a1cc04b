import { Alert, App as AntApp, Button, Drawer } from 'antd';
import { useRef, useState } from 'react';
import { ApiError, fieldPath, NetworkError } from '../api/errors';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { useI18n, type MessageKey } from '../i18n';
import { CellEditor } from './CellEditor';
import { CELLS, sent, type Cell } from './rows';
import { SimilarHint } from './SimilarHint';
import type { ProblemFacts, ProblemRecord } from './types';

const TITLES: Record<Cell, MessageKey> = {
  description: 'problem.description',
  unit: 'problem.unit',
  source: 'column.source',
  category: 'column.category',
  severity: 'column.severity',
  pace: 'column.pace',
  foundOn: 'problem.foundOn',
  foundAt: 'problem.foundAt',
  foundBy: 'problem.foundBy',
};

interface Props {
  problem: ProblemRecord;
  onClose(): void;
  onDone(problem: ProblemRecord): void;
  onStale(): void;
}

/** What a problem says, to be changed while nothing has been issued on it. */
export function EditProblemDrawer({ problem, onClose, onDone, onStale }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [facts, setFacts] = useState<ProblemFacts>(() => ({
    ...Object.fromEntries(CELLS.map(cell => [cell, problem[cell]])),
    unit: problem.unit.code,
    repeatOf: problem.repeatOf?.id,
  }));
  const [wrong, setWrong] = useState<{ cell: string; text: string } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const keys = useRef(new IdempotencyKeys());

  const save = async () => {
    setBusy(true);
    setFailure(null);
    setWrong(null);
    const body = sent(facts);
    try {
      const next = await api.problems.edit(problem.id, problem.version, body, keys.current.keyFor(body));
      void message.success(t('problem.saved'));
      onDone(next);
    } catch (error) {
      setBusy(false);
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      const cell = error instanceof ApiError ? String(fieldPath(error.problem.field ?? '')[0] ?? '') : '';
      if (error instanceof ApiError && CELLS.some(each => each === cell)) {
        setWrong({ cell, text: error.problem.detail ?? error.problem.title });
      } else {
        setFailure(error);
      }
      if (error instanceof ApiError && error.status === 409) {
        onStale();
      }
    }
  };

  return (
    <Drawer
      open
      onClose={onClose}
      width="min(640px, 100vw)"
      title={t('problem.edit')}
      maskClosable={false}
      footer={
        <div className="rf-drawer-foot">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('action.save')}
          </Button>
        </div>
      }
    >
      {failure !== null && (
        <Alert className="rf-gap" type="error" showIcon role="alert" message={errorText(i18n, failure)} />
      )}
      <div className="rf-stack">
        {CELLS.map(cell => (
          <div key={cell}>
            <span>{t(TITLES[cell])}</span>
            <CellEditor
              cell={cell}
              name={t(TITLES[cell])}
              facts={facts}
              error={wrong?.cell === cell ? wrong.text : undefined}
              categories={[]}
              onChange={change => setFacts(now => ({ ...now, ...change }))}
            />
            {wrong?.cell === cell && (
              <span className="rf-late" role="alert">
                {wrong.text}
              </span>
            )}
          </div>
        ))}
        <SimilarHint
          facts={facts}
          except={problem.id}
          onRepeat={repeatOf => setFacts(now => ({ ...now, repeatOf }))}
        />
      </div>
    </Drawer>
  );
}
