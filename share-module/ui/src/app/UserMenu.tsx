import { UserOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useI18n } from '../i18n';
import { useApp } from './context';

export function UserMenu() {
  const { t, label } = useI18n();
  const { host, me, signOut } = useApp();
  const card = (
    <div className="rf-user-card">
      <strong>
        <bdi>{me.displayName}</bdi> <span className="rf-muted">{me.userName}</span>
      </strong>
      {me.units.length === 0 && <div className="rf-muted">{t('user.noUnits')}</div>}
      <ul>
        {me.units.map(unit => (
          <li key={unit.code}>
            <bdi>{unit.name}</bdi>
            <span className="rf-muted">{unit.roles.map(role => label('role', role)).join('、')}</span>
          </li>
        ))}
      </ul>
      {me.administrator && <div className="rf-muted">{t('user.administrator')}</div>}
      <div className="rf-muted">{t('app.version', { version: me.version })}</div>
      {host.kind === 'embedded' && (
        <Button block onClick={signOut}>
          {t('user.signOut')}
        </Button>
      )}
    </div>
  );
  return (
    <Popover content={card} trigger="click" placement="bottomRight">
      <Button
        type="text"
        className="rf-user"
        icon={<UserOutlined aria-hidden />}
        aria-label={t('user.menu', { name: me.displayName })}
      >
        <bdi className="rf-user-name" title={me.displayName}>
          {me.displayName}
        </bdi>
      </Button>
    </Popover>
  );
}
