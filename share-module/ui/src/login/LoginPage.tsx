import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { LanguageSwitch } from '../app/LanguageSwitch';
import { Seal } from '../app/Seal';
import type { Host } from '../host';
import { useI18n } from '../i18n';
import { DemoAccounts } from './DemoAccounts';
import { LoginMessage, useWait } from './LoginMessage';
import { signIn, type LoginFailure } from './signIn';

interface Values {
  userName: string;
  password: string;
}

interface Props {
  host: Host;
  expired: boolean;
  onSignedIn(): void;
}

export function LoginPage({ host, expired, onSignedIn }: Props) {
  const { t } = useI18n();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<LoginFailure | null>(null);
  const wait = useWait(failure);
  const passwordField = useRef<HTMLInputElement | null>(null);

  const submit = async ({ userName, password }: Values) => {
    setBusy(true);
    setFailure(null);
    const failed = await signIn(host, userName.trim(), password);
    setBusy(false);
    if (failed === null) {
      onSignedIn();
      return;
    }
    setFailure(failed);
    form.setFieldValue('password', '');
    passwordField.current?.focus();
  };

  return (
    <main className="rf-login">
      <div className="rf-login-box">
        <div className="rf-login-head">
          <span className="rf-brand">
            <Seal />
            <h1>{t('app.name')}</h1>
          </span>
          <LanguageSwitch />
        </div>
        <p className="rf-muted">{t('login.about')}</p>
        {expired && failure === null && <Alert type="info" showIcon message={t('login.expired')} />}
        <LoginMessage failure={failure} wait={wait} />
        <Form form={form} layout="vertical" requiredMark={false} onFinish={values => void submit(values)}>
          <Form.Item
            name="userName"
            label={t('login.userName')}
            rules={[{ required: true, whitespace: true, message: t('login.userNameMissing') }]}
          >
            <Input
              prefix={<UserOutlined aria-hidden />}
              autoComplete="username"
              autoFocus
              autoCapitalize="none"
              size="large"
            />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('login.password')}
            rules={[{ required: true, message: t('login.passwordMissing') }]}
          >
            <Input.Password
              prefix={<LockOutlined aria-hidden />}
              autoComplete="current-password"
              size="large"
              ref={field => {
                passwordField.current = field?.input ?? null;
              }}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={busy} disabled={wait > 0}>
            {wait > 0 ? t('login.waiting', { seconds: wait }) : t('login.submit')}
          </Button>
        </Form>
        {host.demo && (
          <DemoAccounts onPick={(userName, password) => form.setFieldsValue({ userName, password })} />
        )}
      </div>
    </main>
  );
}
