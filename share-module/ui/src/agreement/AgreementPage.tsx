import { Skeleton, Tag } from 'antd';
import { useNavigate, useParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { lastList } from '../app/lastList';
import { ErrorState } from '../common/ErrorState';
import { formatInstant } from '../common/format';
import { History } from '../common/History';
import { Light } from '../common/Light';
import { PageTabs } from '../common/PageTabs';
import { RecordHead, Said } from '../common/RecordHead';
import { StepButtons } from '../common/StepButtons';
import { useLoad } from '../common/useLoad';
import { useRecordAddress } from '../common/useRecordAddress';
import { ProcessDiagram } from '../diagram/ProcessDiagram';
import { useI18n } from '../i18n';
import { AgreementStatusTag } from './AgreementStatusTag';
import { AgreementStepDrawer } from './AgreementStepDrawer';
import { PaperButtons } from './PaperButtons';
import { SignaturesTab } from './SignaturesTab';
import { ReviewsTab, TextTab, TiersTab } from './agreementTabs';
import type { Agreement } from './types';

const address = (id: string) => `/app/agreements/${encodeURIComponent(id)}`;

export default function AgreementPage() {
  const { id = '' } = useParams();
  const { t, language } = useI18n();
  const { api } = useApp();
  const navigate = useNavigate();
  const { data, error, loading, reload, setData } = useLoad(`${id} ${language}`, signal =>
    api.agreements.get(id, signal),
  );
  const agreement = data?.id === id ? data : undefined;
  const { tab, step, setTab, setStep } = useRecordAddress(agreement?.availableSteps, loading);

  if (error !== null && agreement === undefined) {
    return <ErrorState page error={error} onRetry={reload} />;
  }
  if (agreement === undefined) {
    return <Skeleton active className="rf-page" paragraph={{ rows: 12 }} />;
  }
  return (
    <article className="rf-page rf-order" aria-labelledby="rf-agreement-title">
      <Head agreement={agreement} />
      <StepButtons
        steps={agreement.availableSteps.map(each => ({ ...each, name: each.title }))}
        edit={agreement.mayEdit ? `${address(agreement.id)}/edit` : null}
        onStep={setStep}
      />
      <PageTabs
        className="rf-order-tabs"
        tab={tab}
        onTab={key => setTab(key === 'text' ? null : key)}
        items={tabs(agreement, t)}
      />
      {step !== undefined && (
        <AgreementStepDrawer
          key={step.step}
          agreement={agreement}
          step={step}
          onClose={() => setStep(null)}
          onDone={done => {
            setData(done);
            setStep(null);
            if (step.step === 'renew' && done.next !== null) {
              navigate(address(done.next.id));
            }
          }}
          onStale={reload}
        />
      )}
    </article>
  );
}

function Head({ agreement }: { agreement: Agreement }) {
  const { t } = useI18n();
  const marks = (
    <>
      <Light light={agreement.light} />
      <AgreementStatusTag
        status={agreement.status}
        statusLabel={agreement.statusLabel}
        late={agreement.late}
        amending={agreement.supplements.some(
          each => each.status === 'sent' || each.status === 'signed-below',
        )}
      />
      {agreement.archiveNumber !== null && (
        <Tag>{t('archive.filedAs', { number: agreement.archiveNumber })}</Tag>
      )}
      <PaperButtons id={agreement.id} edition={0} name={agreement.number ?? agreement.title} />
    </>
  );
  const said = [
    { type: 'error' as const, key: 'agreement.refusedBy' as const, objection: agreement.refused },
    { type: 'warning' as const, key: 'agreement.terminatedBy' as const, objection: agreement.terminated },
  ];
  return (
    <RecordHead
      id="rf-agreement-title"
      list={{ to: lastList('/app/agreements'), name: t('menu.agreements') }}
      here={agreement.number ?? t('order.noNumber')}
      title={agreement.title}
      marks={marks}
    >
      {said.map(
        ({ type, key, objection }) =>
          objection !== null && (
            <Said
              key={key}
              type={type}
              message={t(key, { person: objection.by.displayName, at: formatInstant(objection.at) })}
              reason={objection.reason}
            />
          ),
      )}
    </RecordHead>
  );
}

function tabs(agreement: Agreement, t: ReturnType<typeof useI18n>['t']) {
  return [
    { key: 'text', label: t('agreement.tab.text'), children: <TextTab agreement={agreement} /> },
    {
      key: 'signatures',
      label: t('agreement.tab.signatures'),
      children: <SignaturesTab agreement={agreement} />,
    },
    { key: 'reviews', label: t('agreement.tab.reviews'), children: <ReviewsTab agreement={agreement} /> },
    { key: 'tiers', label: t('agreement.tab.tiers'), children: <TiersTab agreement={agreement} /> },
    {
      key: 'timeline',
      label: t('order.tab.timeline'),
      children: <AgreementHistory agreement={agreement} />,
    },
    {
      key: 'diagram',
      label: t('order.tab.diagram'),
      children: (
        <ProcessDiagram
          process="responsibilityAgreement"
          activities={agreement.process.activities}
          present={agreement.process.present}
        />
      ),
    },
  ];
}

/** Shown as hashes that can be copied, or not at all because the words above say it already. */
const HIDDEN = new Set(['status', 'agreementText', 'signature']);

function AgreementHistory({ agreement }: { agreement: Agreement }) {
  const { api } = useApp();
  const { t, label } = useI18n();
  return (
    <History
      version={`${agreement.id} ${agreement.version}`}
      statuses="agreementStatus"
      hidden={HIDDEN}
      worded={(field, value) => {
        const [number = '', status = ''] = value.split(' ');
        return field === 'supplement'
          ? `${t('agreement.supplementNo', { number })} ${label('supplementStatus', status)}`
          : undefined;
      }}
      read={(skip, signal) => api.agreements.timeline(agreement.id, skip, signal)}
    />
  );
}
