import { Alert, Empty, Skeleton, Table, type TablePaginationConfig } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Person } from '../api/types';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { formatDate, formatInstant } from '../common/format';
import { ListTable } from '../common/ListTable';
import { personName, UserText } from '../common/Text';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { AgreementStatusTag } from './AgreementStatusTag';
import { ClauseTable } from './ClauseTable';
import type { Agreement, AgreementRef, Review, Side } from './types';

/** Who has signed for that side, or is named to. */
function signer(agreement: Agreement, side: Side, named: Person | null): string {
  const signed = agreement.signatures.filter(each => each.side === side && !each.lapsed).at(-1);
  return personName(signed?.by ?? named);
}

export function TextTab({ agreement }: { agreement: Agreement }) {
  const { t } = useI18n();
  const facts: [string, string][] = [
    [t('agreement.upperUnit'), agreement.upperUnit.name],
    [t('agreement.lowerUnit'), agreement.lowerUnit.name],
    [t('agreement.period'), `${formatDate(agreement.from)} – ${formatDate(agreement.to)}`],
    [t('agreement.signBy'), formatDate(agreement.signBy)],
    [t('agreement.upperSigner'), signer(agreement, 'upper', agreement.upperSigner)],
    [t('agreement.lowerSigner'), signer(agreement, 'lower', agreement.lowerSigner)],
    [t('agreement.inForceAt'), formatInstant(agreement.inForceAt)],
    [t('agreement.urged'), String(agreement.urgeCount)],
  ];
  return (
    <>
      <dl className="rf-facts rf-agreement-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div className="rf-agreement-text">
        <UserText block>{agreement.text}</UserText>
      </div>
      {agreement.edition > 0 && (
        <Alert
          className="rf-gap"
          type="info"
          message={t('agreement.edition', { number: agreement.edition })}
        />
      )}
      <ClauseTable clauses={agreement.clauses} upper={agreement.upper} />
    </>
  );
}

export function ReviewsTab({ agreement }: { agreement: Agreement }) {
  const { t } = useI18n();
  if (agreement.reviews.length === 0) {
    return (
      <Empty
        description={t('agreement.noReviews', {
          mid: formatDate(agreement.midYearOn),
          end: formatDate(agreement.yearEndOn),
        })}
      />
    );
  }
  return (
    <ul className="rf-records">
      {agreement.reviews.map(review => (
        <ReviewItem key={review.kind} review={review} />
      ))}
    </ul>
  );
}

function ReviewItem({ review }: { review: Review }) {
  const { t } = useI18n();
  return (
    <li>
      <div className="rf-record-head">
        <strong>{review.kindLabel}</strong>
        <strong>{t('agreement.total', { total: review.total })}</strong>
        <span className="rf-muted">
          <bdi>{review.by.displayName}</bdi> {formatInstant(review.at)}
        </span>
      </div>
      <UserText block>{review.remark}</UserText>
      <Table
        size="small"
        rowKey="clause"
        pagination={false}
        dataSource={review.scores}
        columns={[
          { title: t('agreement.target'), render: (_, score) => <bdi>{score.text}</bdi> },
          { title: t('agreement.weight'), width: 90, render: (_, score) => `${score.weight}%` },
          { title: t('agreement.score'), width: 90, dataIndex: 'score' },
        ]}
      />
    </li>
  );
}

export function TiersTab({ agreement }: { agreement: Agreement }) {
  const { t } = useI18n();
  return (
    <>
      <Refs title={t('agreement.above')} items={agreement.upper === null ? [] : [agreement.upper]} />
      <Below id={agreement.id} />
      <Refs
        title={t('agreement.periods')}
        items={[agreement.previous, agreement.next].filter((each): each is AgreementRef => each !== null)}
      />
    </>
  );
}

const PAGE_SIZE = 20;

/** Those drawn up under it, of which there may be more than a page. */
function Below({ id }: { id: string }) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const [page, setPage] = useState(1);
  const query = { upper: id, sort: 'createdAt', skip: (page - 1) * PAGE_SIZE, max: PAGE_SIZE };
  const { data, error, reload } = useLoad(`${JSON.stringify(query)} ${language}`, signal =>
    api.agreements.list(query, signal),
  );
  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (data === undefined) {
    return <Skeleton active />;
  }
  return (
    <Refs
      title={t('agreement.below')}
      items={data.items}
      pagination={{
        current: page,
        pageSize: PAGE_SIZE,
        total: data.total,
        showSizeChanger: false,
        hideOnSinglePage: true,
        showTotal: (all, [from, to]) => t('ledger.range', { from, to, total: all }),
        onChange: setPage,
      }}
    />
  );
}

interface RefsProps {
  title: string;
  items: AgreementRef[];
  pagination?: TablePaginationConfig | false;
}

function Refs({ title, items, pagination = false }: RefsProps) {
  const { t } = useI18n();
  return (
    <section className="rf-gap">
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p className="rf-muted">{t('agreement.none')}</p>
      ) : (
        <ListTable<AgreementRef>
          rowKey="id"
          pagination={pagination}
          dataSource={items}
          scroll={{ x: 560 }}
          columns={[
            {
              title: t('column.number'),
              width: 200,
              render: (_, each) => each.number ?? t('order.noNumber'),
            },
            {
              title: t('column.title'),
              card: 'title',
              render: (_, each) => (
                <Link to={`/app/agreements/${encodeURIComponent(each.id)}`}>
                  <bdi>{each.title}</bdi>
                </Link>
              ),
            },
            { title: t('agreement.lowerUnit'), width: 160, render: (_, each) => each.lowerUnit.name },
            {
              title: t('column.status'),
              card: 'mark',
              width: 130,
              render: (_, each) => <AgreementStatusTag status={each.status} statusLabel={each.statusLabel} />,
            },
          ]}
        />
      )}
    </section>
  );
}
