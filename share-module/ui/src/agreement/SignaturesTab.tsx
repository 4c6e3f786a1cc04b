import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Alert, Button, Empty, Tag } from 'antd';
import { useState } from 'react';
import { useAction } from '../admin/useAction';
import { useApp } from '../app/context';
import { formatDate, formatInstant } from '../common/format';
import { UserText } from '../common/Text';
import { useI18n } from '../i18n';
import { CopyHash } from '../common/CopyHash';
import { ClauseTable } from './ClauseTable';
import { PaperButtons } from './PaperButtons';
import type { Agreement, Verification } from './types';

export function SignaturesTab({ agreement }: { agreement: Agreement }) {
  const { t } = useI18n();
  const { api } = useApp();
  const { busy, run } = useAction();
  const [proof, setProof] = useState<Verification | null>(null);
  const edition = (n: number) =>
    n === 0 ? t('agreement.original') : t('agreement.supplementNo', { number: n });
  const name = agreement.number ?? agreement.title;
  return (
    <>
      <section className="rf-gap">
        <h2>{t('agreement.signatures')}</h2>
        {agreement.signatures.length === 0 && <Empty description={t('agreement.unsigned')} />}
        <ul className="rf-records">
          {agreement.signatures.map(signature => (
            <li key={`${signature.edition} ${signature.side} ${signature.at}`}>
              <div className="rf-record-head">
                <strong>
                  {edition(signature.edition)} · {signature.sideLabel}
                </strong>
                {signature.lapsed ? (
                  <Tag>{t('agreement.lapsed')}</Tag>
                ) : (
                  <Tag color="green">{t('agreement.valid')}</Tag>
                )}
                <span className="rf-muted">
                  <bdi>{signature.by.displayName}</bdi> {formatInstant(signature.at)}
                </span>
              </div>
              <span className="rf-tags">
                <span className="rf-muted">{t('agreement.textHash')}</span>
                <CopyHash name={t('agreement.textHash')} hash={signature.textSha256} />
                <span className="rf-muted">{t('agreement.pdfHash')}</span>
                <CopyHash name={t('agreement.pdfHash')} hash={signature.pdfSha256} />
              </span>
            </li>
          ))}
        </ul>
        {agreement.signatures.length > 0 && (
          <Button
            icon={<SafetyCertificateOutlined aria-hidden />}
            loading={busy}
            onClick={() => void run(async () => setProof(await api.agreements.verify(agreement.id)))}
          >
            {t('agreement.verify')}
          </Button>
        )}
        {proof !== null && (
          <Alert
            className="rf-gap"
            type={proof.ok ? 'success' : 'error'}
            showIcon
            role="status"
            message={t(proof.ok ? 'agreement.verified' : 'agreement.tampered')}
            description={
              proof.ok
                ? t('agreement.checked', { count: proof.checks.length })
                : proof.checks
                    .filter(check => !check.ok)
                    .map(check => `${check.what} ${check.of ?? ''}`)
                    .join('、')
            }
          />
        )}
      </section>
      <section>
        <h2>{t('agreement.supplements')}</h2>
        {agreement.supplements.length === 0 && <Empty description={t('agreement.noSupplements')} />}
        <ul className="rf-records">
          {agreement.supplements.map(supplement => (
            <li key={supplement.ordinal}>
              <div className="rf-record-head">
                <strong>{edition(supplement.ordinal)}</strong>
                <Tag>{supplement.statusLabel}</Tag>
                <span className="rf-muted">
                  <bdi>{supplement.by.displayName}</bdi> {formatInstant(supplement.at)} ·{' '}
                  {t('agreement.signByDay', { day: formatDate(supplement.signBy) })}
                </span>
                <PaperButtons
                  id={agreement.id}
                  edition={supplement.ordinal}
                  name={`${name}-${supplement.ordinal}`}
                />
              </div>
              <UserText block>{supplement.text}</UserText>
              {supplement.refused !== null && (
                <Alert type="error" message={<bdi>{supplement.refused.reason}</bdi>} />
              )}
              <ClauseTable clauses={supplement.clauses} upper={agreement.upper} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
