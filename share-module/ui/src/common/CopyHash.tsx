import { CopyOutlined } from '@ant-design/icons';
import { App as AntApp, Button } from 'antd';
import { useI18n } from '../i18n';

interface Props {
  name: string;
  hash: string;
}

/** The start of a checksum; the whole of it is in the title and goes to the clipboard. */
export function CopyHash({ name, hash }: Props) {
  const { t } = useI18n();
  const { message } = AntApp.useApp();
  const copy = () => {
    // Without https there is no clipboard; the title still has the whole.
    if (navigator.clipboard === undefined) {
      void message.info(hash);
      return;
    }
    navigator.clipboard.writeText(hash).then(
      () => message.success(t('hash.copied')),
      () => message.info(hash),
    );
  };
  return (
    <span className="rf-hash">
      <code title={`${name} ${hash}`}>{hash.slice(0, 8)}</code>
      <Button
        type="text"
        size="small"
        icon={<CopyOutlined aria-hidden />}
        aria-label={t('hash.copy', { name })}
        title={t('hash.copy', { name })}
        onClick={copy}
      />
    </span>
  );
}
