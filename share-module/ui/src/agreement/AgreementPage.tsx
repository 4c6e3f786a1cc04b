import { Alert, App as AntApp, Button, Skeleton, Tabs } from 'antd';
import { useCallback, useEffect } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatInstant } from '../common/format';
import { Light } from '../common/Light';
import { useLoad } from '../common/useLoad';
import { ProcessDiagram } from '../diagram/ProcessDiagram';
import { useI18n } from '../i18n';
import { AgreementStatusTag } from './AgreementStatusTag';
import { AgreementStepDrawer } from './AgreementStepDrawer';
import { AgreementTimeline } from './AgreementTimeline';
import { PaperButtons } from './PaperButtons';
import { SignaturesTab } from './SignaturesTab';
import { ReviewsTab, TextTab, TiersTab } from './agreementTabs';
import type { Agreement } from './types';

const address = (id: string) => `/app/agreements/${encodeURIComponent(id)}`;

export default function AgreementPage() {
  const { id = '' } = useParams();
  const { t, language } = useI18n();
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const { data, error, loading, reload, setData } = useLoad(`${id} ${language}`, signal =>
    api.agreements.get(id, signal),
  );
  const agreement = data?.id === id ? data : undefined;
  const wanted = parameters.get('step');
  const step = agreement?.availableSteps.find(each => each.step === wanted);
  const set = useCallback(
    (name: 'tab' | 'step', value: string | null) =>
      setParameters(
        now => {
          const next = new URLSearchParams(now);
          if (value === null) {
            next.delete(name);
          } else {
            next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  useEffect(() => {
    if (agreement !== undefined && !loading && wanted !== null && step === undefined) {
      void message.info(t('order.stepGone'));
      set('step', null);
    }
  }, [agreement, loading, wanted, step, message, t, set]);

  if (error !== null && agreement === undefined) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (agreement === undefined) {
    return <Skeleton active className="rf-page" paragraph={{ rows: 12 }} />;
  }
  return (
    <article className="rf-page rf-order" aria-labelledby="rf-agreement-title">
      <Head agreement={agreement} />
      {(agreement.availableSteps.length > 0 || agreement.mayEdit) && (
        <div className="rf-steps" role="group" aria-label={t('order.steps')}>
          {agreement.mayEdit && (
            <Button onClick={() => navigate(`${address(agreement.id)}/edit`)}>{t('action.edit')}</Button>
          )}
          {agreement.availableSteps.map((each, at) => (
            <Button
              key={each.step}
              type={at === 0 && !each.danger ? 'primary' : 'default'}
              danger={each.danger}
              onClick={() => set('step', each.step)}
            >
              {each.title}
            </Button>
          ))}
        </div>
      )}
      <Tabs
        className="rf-order-tabs"
        activeKey={parameters.get('tab') ?? 'text'}
        onChange={key => set('tab', key === 'text' ? null : key)}
        destroyOnHidden
        items={tabs(agreement, t)}
      />
      {step !== undefined && (
        <AgreementStepDrawer
          key={step.step}
          agreement={agreement}
          step={step}
          onClose={() => set('step', null)}
          onDone={next => {
            setData(next);
            set('step', null);
          }}
          onStale={reload}
        />
      )}
    </article>
  );
}

function Head({ agreement }: { agreement: Agreement }) {
  const { t } = useI18n();
  return (
    <header className="rf-order-head">
      <nav className="rf-crumbs" aria-label={t('order.crumbs')}>
        <Link to="/app/agreements">{t('menu.agreements')}</Link>
        <span aria-hidden="true"> / </span>
        <bdi>{agreement.number ?? t('order.noNumber')}</bdi>
      </nav>
      <h1 id="rf-agreement-title">
        <bdi>{agreement.title}</bdi>
      </h1>
      <div className="rf-order-marks">
        <Light light={agreement.light} />
        <AgreementStatusTag
          status={agreement.status}
          statusLabel={agreement.statusLabel}
          late={agreement.late}
          amending={agreement.supplements.some(
            each => each.status === 'sent' || each.status === 'signed-below',
          )}
        />
        <PaperButtons id={agreement.id} edition={0} name={agreement.number ?? agreement.title} />
      </div>
      {agreement.refused !== null && (
        <Alert
          type="error"
          showIcon
          message={t('agreement.refusedBy', {
            person: agreement.refused.by.displayName,
            at: formatInstant(agreement.refused.at),
          })}
          description={<bdi className="rf-text-block">{agreement.refused.reason}</bdi>}
        />
      )}
      {agreement.terminated !== null && (
        <Alert
          type="warning"
          showIcon
          message={t('agreement.terminatedBy', {
            person: agreement.terminated.by.displayName,
            at: formatInstant(agreement.terminated.at),
          })}
          description={<bdi className="rf-text-block">{agreement.terminated.reason}</bdi>}
        />
      )}
    </header>
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
      children: <AgreementTimeline id={agreement.id} version={agreement.version} />,
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
