import { Button, Result, Skeleton } from 'antd';
import { Link, useParams } from 'react-router-dom';
import { isStale } from '../api/errors';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { useLoad } from '../common/useLoad';
import { issuingUnits } from '../create/newOrder';
import { useI18n } from '../i18n';
import { SentBack } from '../order/SentBack';
import type { Notice } from './calls';
import { valuesOf } from './draft';
import { NoticeForm } from './NoticeForm';
import { useDraft } from './useDraft';

/** A draft, or one that was sent back, in the form of a new notice, filled in with what it says. */
export default function EditNoticePage() {
  const { id = '' } = useParams();
  const { t } = useI18n();
  const { api } = useApp();
  const { data: notice, error, reload } = useLoad(id, signal => api.notices.one(id, signal));
  const address = `/app/notices/${encodeURIComponent(id)}`;

  if (notice === undefined || notice.id !== id) {
    return error === null ? (
      <Skeleton active className="rf-page" paragraph={{ rows: 12 }} />
    ) : (
      <ErrorState error={error} onRetry={reload} />
    );
  }
  const back = <Link to={address}>{t('notice.back')}</Link>;
  if (!notice.mayEdit) {
    return <Result status="info" title={t('notice.notEditable')} extra={back} />;
  }
  return (
    <section className="rf-page rf-narrow" aria-labelledby="rf-edit-notice">
      <div className="rf-page-head">
        <h1 id="rf-edit-notice">{t('notice.edit')}</h1>
        <span className="rf-spring" />
        {back}
      </div>
      <SentBack record={notice} read={(skip, signal) => api.notices.timeline(notice.id, skip, signal)} />
      <Draft key={notice.version} notice={notice} onReload={reload} />
    </section>
  );
}

function Draft({ notice, onReload }: { notice: Notice; onReload(): void }) {
  const { t } = useI18n();
  const { api, me } = useApp();
  const { form, busy, failure, send } = useDraft((body, key) =>
    api.notices.edit(notice.id, notice.version, body, key),
  );
  const own = issuingUnits(me);
  const issuers = own.some(each => each.value === notice.issuingUnit.code)
    ? own
    : [{ value: notice.issuingUnit.code, label: notice.issuingUnit.name }];
  return (
    <NoticeForm
      form={form}
      initial={valuesOf(notice)}
      issuers={issuers}
      saveLabel={t('notice.saveChanges')}
      busy={busy}
      failure={failure}
      failureAction={
        isStale(failure) ? (
          <Button size="small" onClick={onReload}>
            {t('editOrder.reload')}
          </Button>
        ) : undefined
      }
      onSend={values => void send(values)}
    />
  );
}
