import { Button } from 'antd';
import { useI18n, type MessageKey } from '../i18n';

const ACCOUNTS: { userName: string; hint: MessageKey }[] = [
  { userName: 'supervisor', hint: 'demo.supervisor' },
  { userName: 'leader', hint: 'demo.leader' },
  { userName: 'street1.liaison', hint: 'demo.liaison' },
  { userName: 'street1.officer', hint: 'demo.officer' },
  { userName: 'community1.officer', hint: 'demo.community' },
  { userName: 'archivist', hint: 'demo.archivist' },
  { userName: 'auditor', hint: 'demo.auditor' },
  { userName: 'admin', hint: 'demo.admin' },
];

interface Props {
  onPick(userName: string, password: string): void;
}

/** Only on a host that was started with the demo district. */
export function DemoAccounts({ onPick }: Props) {
  const { t } = useI18n();
  return (
    <section className="rf-demo" aria-label={t('demo.title')}>
      <h2>{t('demo.title')}</h2>
      <p className="rf-muted">{t('demo.hint')}</p>
      <div className="rf-demo-list">
        {ACCOUNTS.map(({ userName, hint }) => (
          <Button
            key={userName}
            size="small"
            onClick={() => onPick(userName, userName === 'admin' ? 'admin' : 'rectify')}
          >
            {userName} <span className="rf-muted">{t(hint)}</span>
          </Button>
        ))}
      </div>
    </section>
  );
}
