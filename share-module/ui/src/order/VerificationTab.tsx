import { Empty, Tag } from 'antd';
import type { Order, Verification } from '../api/orderTypes';
import { formatInstant } from '../common/format';
import { UserText } from '../common/Text';
import { useI18n } from '../i18n';

const GOOD = ['accepted', 'passed'];

export function VerificationTab({ order }: { order: Order }) {
  const { t } = useI18n();
  return (
    <>
      <section className="rf-gap">
        <h2>{t('order.verifications')}</h2>
        {order.verifications.length === 0 && <Empty description={t('verification.none')} />}
        <Outcomes records={order.verifications} />
      </section>
      <section>
        <h2>{t('order.lookBacks')}</h2>
        {order.lookBacks.length === 0 && <Empty description={t('lookBack.none')} />}
        <Outcomes records={order.lookBacks} />
      </section>
    </>
  );
}

function Outcomes({ records }: { records: readonly Verification[] }) {
  const { label } = useI18n();
  return (
    <ul className="rf-records">
      {records.map(record => (
        <li key={record.id}>
          <div className="rf-record-head">
            <Tag color={GOOD.includes(record.outcome) ? 'green' : 'red'}>
              {label('outcome', record.outcome)}
            </Tag>
            <span className="rf-muted">
              <bdi>{record.by.displayName}</bdi> {formatInstant(record.at)}
            </span>
          </div>
          <UserText block>{record.remark}</UserText>
        </li>
      ))}
    </ul>
  );
}
