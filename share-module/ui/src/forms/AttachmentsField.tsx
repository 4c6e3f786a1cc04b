import { Select } from '../common/Select';
import type { Order } from '../api/orderTypes';
import { useI18n } from '../i18n';
import { Uploader } from '../order/Uploader';

interface Props {
  id?: string;
  order: Order;
  value?: string[];
  onChange?: (ids: string[]) => void;
  onUploaded(): void;
}

/** Chooses among the order's attachments, or adds one. */
export function AttachmentsField({ id, order, value = [], onChange, onUploaded }: Props) {
  const { t } = useI18n();
  return (
    <div className="rf-stack">
      <Select
        id={id}
        mode="multiple"
        className="rf-wide"
        value={value}
        placeholder={t('attachment.choose')}
        optionFilterProp="label"
        options={order.attachments.map(file => ({ value: file.id, label: file.name }))}
        onChange={onChange}
      />
      <Uploader
        orderId={order.id}
        measureId={null}
        onUploaded={file => {
          onChange?.([...value, file.id]);
          onUploaded();
        }}
      />
    </div>
  );
}
