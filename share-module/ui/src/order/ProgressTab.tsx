import { Empty, Tag } from 'antd';
import { Progress } from '../common/Progress';
import type { Order } from '../api/orderTypes';
import { formatInstant } from '../common/format';
import { personName, UserText } from '../common/Text';
import { useI18n } from '../i18n';

export function ProgressTab({ order }: { order: Order }) {
  const { t } = useI18n();
  return (
    <>
      {order.assistingUnits.length > 0 && (
        <section className="rf-gap">
          <h2>{t('order.assistingParts')}</h2>
          <ul className="rf-records">
            {order.assistingUnits.map(unit => (
              <li key={unit.code}>
                <div className="rf-record-head">
                  <strong>
                    <bdi>{unit.name}</bdi>
                  </strong>
                  <Tag color={unit.completed ? 'green' : 'gold'}>
                    {t(unit.completed ? 'part.completed' : 'part.open')}
                  </Tag>
                  {unit.completed && (
                    <span className="rf-muted">
                      <bdi>{personName(unit.completedBy)}</bdi> {formatInstant(unit.completedAt)}
                    </span>
                  )}
                </div>
                {unit.remark !== null && <UserText block>{unit.remark}</UserText>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('order.reports')}</h2>
        {order.reports.length === 0 && <Empty description={t('report.none')} />}
        <ul className="rf-records">
          {[...order.reports].reverse().map(report => (
            <li key={report.id}>
              <div className="rf-record-head">
                {report.period !== null && <Tag>{report.period}</Tag>}
                <Progress
                  percent={report.percentage}
                  size="small"
                  status="normal"
                  className="rf-record-bar"
                />
                <span className="rf-muted">
                  <bdi>{report.by.displayName}</bdi> {formatInstant(report.at)}
                </span>
              </div>
              <UserText block>{report.text}</UserText>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
