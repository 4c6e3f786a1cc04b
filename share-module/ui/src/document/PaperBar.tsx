import { FilePdfOutlined, FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { App as AntApp, Button, Space } from 'antd';
import { useState } from 'react';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { formatInstant } from '../common/format';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { saveBlob } from '../order/preview';
import { PreviewWindow } from '../order/PreviewModal';
import type { Paper, PaperFormat, PaperKind } from './types';

interface Props {
  /** The record's address in the interface for programs, such as /orders/ID. */
  record: string;
  /** Changes whenever the record does. */
  version: number;
  /** The paper that the record is drafted as, before any is issued. */
  draft: PaperKind;
}

interface Shown {
  kind: PaperKind;
  ordinal?: number;
  name: string;
}

/** The record on paper: to be looked at and printed, and to be saved as a Word document or PDF. */
export function PaperBar({ record, version, draft }: Props) {
  const i18n = useI18n();
  const { t, label } = i18n;
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const [shown, setShown] = useState<Shown | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const { data } = useLoad(`${record} ${version}`, signal => api.papers.list(record, signal));
  if (data === undefined) {
    return null;
  }
  const save = (kind: PaperKind, format: PaperFormat, name: string, ordinal?: number) => {
    setBusy(`${kind} ${ordinal ?? 0} ${format}`);
    api.papers
      .content(record, { kind, format, ordinal })
      .then(content => saveBlob(content, `${name}.${format}`))
      .catch((failure: unknown) => message.error(errorText(i18n, failure)))
      .finally(() => setBusy(null));
  };
  const nameOf = (paper: Paper) =>
    [label('paper', paper.kind), paper.number, paper.ordinal > 1 ? `(${paper.ordinal})` : null]
      .filter(part => part !== null)
      .join(' ');
  const rows = data.items.map(paper => ({
    kind: paper.kind,
    ordinal: paper.ordinal as number | undefined,
    name: nameOf(paper),
    note: t('paper.issuedAt', { at: formatInstant(paper.issuedAt) }),
  }));
  if (!data.items.some(paper => paper.kind === draft)) {
    rows.unshift({
      kind: draft,
      ordinal: undefined,
      name: t('paper.draftOf', { kind: label('paper', draft) }),
      note: t('paper.draftNote'),
    });
  }
  return (
    <section className="rf-papers" aria-label={t('paper.title')}>
      {rows.map(row => (
        <div key={`${row.kind} ${row.ordinal ?? 0}`} className="rf-paper">
          <bdi className="rf-one-line" title={row.note}>
            {row.name}
          </bdi>
          <Space.Compact size="small">
            <Button
              icon={<PrinterOutlined aria-hidden />}
              onClick={() => setShown(row)}
              aria-label={t('paper.showNamed', { name: row.name })}
            >
              {t('paper.show')}
            </Button>
            <Button
              icon={<FileWordOutlined aria-hidden />}
              loading={busy === `${row.kind} ${row.ordinal ?? 0} docx`}
              onClick={() => save(row.kind, 'docx', row.name, row.ordinal)}
              aria-label={t('paper.wordNamed', { name: row.name })}
            >
              Word
            </Button>
            <Button
              icon={<FilePdfOutlined aria-hidden />}
              loading={busy === `${row.kind} ${row.ordinal ?? 0} pdf`}
              onClick={() => save(row.kind, 'pdf', row.name, row.ordinal)}
              aria-label={t('paper.pdfNamed', { name: row.name })}
            >
              PDF
            </Button>
          </Space.Compact>
        </div>
      ))}
      {shown !== null && (
        <PreviewWindow
          file={{ name: shown.name, mimetype: 'application/pdf' }}
          loadKey={`${record} ${version} ${shown.kind} ${shown.ordinal ?? 0}`}
          load={signal =>
            api.papers.content(
              record,
              { kind: shown.kind, ordinal: shown.ordinal, format: 'pdf', inline: true },
              signal,
            )
          }
          onClose={() => setShown(null)}
        />
      )}
    </section>
  );
}
