import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useAction } from '../admin/useAction';
import { useApp } from '../app/context';
import { useI18n } from '../i18n';

interface Props {
  id: string;
  edition: number;
  name: string;
}

/** The paper as it was signed; what is not signed yet comes as a draft. */
export function PaperButtons({ id, edition, name }: Props) {
  const { t } = useI18n();
  const { api } = useApp();
  const { busy, run } = useAction();
  const save = (format: 'pdf' | 'docx') =>
    void run(async () => {
      const blob = await api.agreements.document(id, edition, format);
      const address = URL.createObjectURL(blob);
      const link = document.createElement('a');
      link.href = address;
      link.download = `${name}.${format}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    });
  return (
    <span className="rf-tags">
      <Button size="small" icon={<FilePdfOutlined aria-hidden />} disabled={busy} onClick={() => save('pdf')}>
        PDF
      </Button>
      <Button
        size="small"
        icon={<FileWordOutlined aria-hidden />}
        disabled={busy}
        onClick={() => save('docx')}
      >
        {t('agreement.word')}
      </Button>
    </span>
  );
}
