import { Empty } from 'antd';
import type { Order } from '../api/orderTypes';
import { useI18n } from '../i18n';
import { AttachmentList } from './AttachmentList';
import { takesFiles } from './MeasuresTab';
import { Uploader } from './Uploader';

interface Props {
  order: Order;
  onChanged(): void;
}

export function AttachmentsTab({ order, onChanged }: Props) {
  const { t } = useI18n();
  const rank = new Map(order.measures.map((measure, index) => [measure.id, index + 1]));
  return (
    <div className="rf-stack">
      {takesFiles(order) && <Uploader orderId={order.id} measureId={null} onUploaded={onChanged} />}
      {order.attachments.length === 0 ? (
        <Empty description={t('attachment.none')} />
      ) : (
        <AttachmentList orderId={order.id} files={order.attachments} measureRank={rank} />
      )}
    </div>
  );
}
