import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useMemo, useRef } from 'react';
import { createApi } from '../api/calls';
import { createHttp } from '../api/http';
import type { Host } from '../host';
import { acceptLanguage, I18nProvider, initialLanguage, useI18n, type Language } from '../i18n';
import { Session } from './Session';
import { overlays, theme } from './theme';

interface Props {
  host: Host;
  startPage: string;
}

export function App({ host, startPage }: Props) {
  const language = useRef<Language>(initialLanguage(host.defaultLanguage));
  const lost = useRef<() => Promise<boolean>>(() => Promise.resolve(false));
  const api = useMemo(
    () =>
      createApi(
        createHttp(
          host,
          () => acceptLanguage(language.current),
          () => lost.current(),
        ),
      ),
    [host],
  );
  return (
    <I18nProvider
      initial={language.current}
      onChange={next => {
        language.current = next;
      }}
    >
      <Themed>
        <Session host={host} api={api} startPage={startPage} onLost={handler => (lost.current = handler)} />
      </Themed>
    </I18nProvider>
  );
}

function Themed({ children }: { children: React.ReactNode }) {
  const { t, language } = useI18n();
  const closable = { 'aria-label': t('action.close') };
  dayjs.locale(language === 'zh_CN' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider
      locale={language === 'zh_CN' ? zhCN : enUS}
      theme={theme}
      getPopupContainer={overlays}
      button={{ autoInsertSpace: false }}
      drawer={{ closable }}
      modal={{ closable }}
      form={{ scrollToFirstError: { behavior: 'smooth', block: 'center' } }}
    >
      <AntApp component={false} message={{ getContainer: overlays, maxCount: 3 }}>
        {children}
      </AntApp>
    </ConfigProvider>
  );
}
