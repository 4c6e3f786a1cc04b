import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { I18nProvider, useI18n } from '../i18n';
import type { Services } from './services';
import { Session } from './Session';
import { overlays, theme } from './theme';

interface Props {
  services: Services;
  startPage: string;
}

export function App({ services, startPage }: Props) {
  const { language, lost } = services;
  return (
    <I18nProvider
      initial={language.current}
      onChange={next => {
        language.current = next;
      }}
    >
      <Themed>
        <Session
          host={services.host}
          api={services.api}
          early={services.me}
          startPage={startPage}
          onLost={handler => (lost.current = handler)}
        />
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
