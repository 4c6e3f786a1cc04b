import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Me } from '../api/types';
import type { Host } from '../host';
import { useI18n } from '../i18n';
import { LoginMessage, useWait } from './LoginMessage';
import { signIn, type LoginFailure } from './signIn';

interface Props {
  host: Host;
  me: Me;
  onRenewed(): void;
  onSignOut(): void;
}

/** Asks for the password in front of a page whose session ended: the page stays, and what waited for an answer goes on. */
export default function RenewSession({ host, me, onRenewed, onSignOut }: Props) {
  const { t } = useI18n();
  return (
    <Modal
      open
      title={t('login.expiredTitle')}
      closable={false}
      maskClosable={false}
      keyboard={false}
      footer={null}
      width={420}
    >
      <Alert className="rf-gap" type="info" showIcon message={t('login.kept')} />
      {host.kind === 'share' ? (
        <ByShare onRenewed={onRenewed} />
      ) : (
        <ByPassword host={host} me={me} onRenewed={onRenewed} onSignOut={onSignOut} />
      )}
    </Modal>
  );
}

function ByPassword({ host, me, onRenewed, onSignOut }: Props) {
  const { t } = useI18n();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<LoginFailure | null>(null);
  const wait = useWait(failure);
  const [form] = Form.useForm<{ password: string }>();
  const submit = async ({ password }: { password: string }) => {
    setBusy(true);
    const failed = await signIn(host, me.userName, password);
    setBusy(false);
    setFailure(failed);
    if (failed === null) {
      onRenewed();
    } else {
      form.resetFields();
    }
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={values => void submit(values)}>
      <LoginMessage failure={failure} wait={wait} />
      <input type="hidden" autoComplete="username" value={me.userName} readOnly />
      <Form.Item
        name="password"
        label={t('login.passwordOf', { person: me.displayName })}
        rules={[{ required: true, message: t('login.passwordMissing') }]}
      >
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
      <div className="rf-drawer-foot">
        <Button onClick={onSignOut}>{t('login.other')}</Button>
        <Button type="primary" htmlType="submit" loading={busy} disabled={wait > 0}>
          {wait > 0 ? t('login.waiting', { seconds: wait }) : t('login.goOn')}
        </Button>
      </div>
    </Form>
  );
}

/** Share asks for the password on a page of its own, which a second tab shows. */
function ByShare({ onRenewed }: Pick<Props, 'onRenewed'>) {
  const { t } = useI18n();
  return (
    <div className="rf-drawer-foot">
      <Button href={location.href} target="_blank" rel="noopener">
        {t('login.inNewTab')}
      </Button>
      <Button type="primary" onClick={onRenewed}>
        {t('login.goOn')}
      </Button>
    </div>
  );
}
