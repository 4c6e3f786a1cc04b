import { Empty, Tag } from 'antd';
import type { Order } from '../api/orderTypes';
import { formatDate } from '../common/format';
import { personName, UserText } from '../common/Text';
import { useI18n } from '../i18n';
import { AttachmentList } from './AttachmentList';
import { Uploader } from './Uploader';

interface Props {
  order: Order;
  onChanged(): void;
}

/** A closed, cancelled or archived order takes no more files. */
export function takesFiles(order: Pick<Order, 'status' | 'archived'>): boolean {
  return !order.archived && !['closed', 'cancelled', 'discarded'].includes(order.status);
}

export function MeasuresTab({ order, onChanged }: Props) {
  const { t } = useI18n();
  if (order.measures.length === 0) {
    return <Empty description={t('measure.none')} />;
  }
  return (
    <ol className="rf-measures">
      {order.measures.map((measure, index) => {
        const evidence = order.attachments.filter(file => file.measureId === measure.id);
        return (
          <li key={measure.id}>
            <div className="rf-measure-head">
              <span className="rf-row-number">{index + 1}</span>
              <UserText block>{measure.text}</UserText>
            </div>
            <div className="rf-measure-meta rf-muted">
              <span>{t('measure.dueOnValue', { date: formatDate(measure.dueOn) })}</span>
              <bdi>{personName(measure.person)}</bdi>
              {evidence.length === 0 ? (
                <Tag color="red">{t('evidence.missing')}</Tag>
              ) : (
                <Tag color="green">{t('evidence.count', { count: evidence.length })}</Tag>
              )}
            </div>
            <AttachmentList orderId={order.id} files={evidence} />
            {takesFiles(order) && (
              <Uploader orderId={order.id} measureId={measure.id} onUploaded={onChanged} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
