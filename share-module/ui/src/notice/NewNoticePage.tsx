import { Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { useUnits } from '../app/reference';
import { ErrorState } from '../common/ErrorState';
import { useLoad } from '../common/useLoad';
import { issuingUnits } from '../create/newOrder';
import { useI18n } from '../i18n';
import { listedItem, type ItemValues } from './draft';
import { FilesToSend } from './FilesToSend';
import { NoticeForm } from './NoticeForm';
import { answersFor } from './people';
import { useDraft } from './useDraft';
import { useFilesToSend } from './useFilesToSend';

/** A new notice, of the problems that were chosen in the problem list where some were. */
export default function NewNoticePage() {
  const { t } = useI18n();
  const { api } = useApp();
  const units = useUnits();
  const [parameters] = useSearchParams();
  const wanted = parameters.get('problems') ?? '';
  const { data, error, reload } = useLoad(`problems ${wanted}`, async signal => {
    const ids = [...new Set(wanted.split(',').filter(id => id !== ''))];
    return Promise.all(ids.map(id => api.problems.one(id, signal)));
  });
  const items = useMemo<ItemValues[] | undefined>(
    () =>
      data === undefined || units.length === 0
        ? undefined
        : data.length === 0
          ? []
          : data.map(listedItem).map(item => ({
              ...item,
              units: item.units?.map(share => ({
                ...share,
                responsiblePerson: answersFor(units, share.unit ?? ''),
              })),
            })),
    [data, units],
  );
  return (
    <section className="rf-page rf-narrow" aria-labelledby="rf-new-notice">
      <div className="rf-page-head">
        <h1 id="rf-new-notice">{t('notice.new')}</h1>
      </div>
      {error !== null ? (
        <ErrorState error={error} onRetry={reload} />
      ) : items === undefined ? (
        <Skeleton active paragraph={{ rows: 12 }} />
      ) : (
        <Draft items={items} />
      )}
    </section>
  );
}

function Draft({ items }: { items: ItemValues[] }) {
  const { t } = useI18n();
  const { api, me } = useApp();
  const [files, setFiles] = useState<File[]>([]);
  const { sent, sendAll } = useFilesToSend(api.notices.upload);
  const { form, busy, failure, send } = useDraft(async (body, key) => {
    const notice = await api.notices.create(body, key);
    await sendAll(notice.id, files);
    return notice;
  });
  return (
    <NoticeForm
      form={form}
      initial={{ approvers: [], problems: items }}
      issuers={issuingUnits(me)}
      saveLabel={t('notice.save')}
      busy={busy}
      failure={failure}
      files={<FilesToSend files={files} sent={sent} onChange={setFiles} />}
      onSend={values => void send(values)}
    />
  );
}
