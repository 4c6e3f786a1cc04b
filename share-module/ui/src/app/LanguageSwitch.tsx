import { Button } from 'antd';
import { useI18n } from '../i18n';

export function LanguageSwitch() {
  const { language, setLanguage } = useI18n();
  const chinese = language === 'zh_CN';
  return (
    <Button type="text" lang={chinese ? 'en' : 'zh-CN'} onClick={() => setLanguage(chinese ? 'en' : 'zh_CN')}>
      {chinese ? 'English' : '中文'}
    </Button>
  );
}
