import { Alert, Tag } from 'antd';
import { Select } from '../common/Select';
import { useEffect, useRef } from 'react';
import type { Order } from '../api/orderTypes';
import { UserText } from '../common/Text';
import { useI18n } from '../i18n';
import { Uploader } from '../order/Uploader';

export interface EvidencePair {
  measureId: string;
  attachmentId: string;
}

/** What already hangs on a measure counts from the start. */
export function assignedEvidence(order: Pick<Order, 'attachments'>): EvidencePair[] {
  return order.attachments.flatMap(file =>
    file.measureId === null ? [] : [{ measureId: file.measureId, attachmentId: file.id }],
  );
}

export function withEvidence(
  pairs: readonly EvidencePair[],
  measureId: string,
  ids: readonly string[],
): EvidencePair[] {
  return [
    ...pairs.filter(pair => pair.measureId !== measureId),
    ...ids.map(attachmentId => ({ measureId, attachmentId })),
  ];
}

interface Props {
  order: Order;
  value?: EvidencePair[];
  onChange?: (pairs: EvidencePair[]) => void;
  onUploaded(): void;
}

/** Evidence for each measure; a measure without any is told before the server refuses. */
export function EvidenceField({ order, value, onChange, onUploaded }: Props) {
  const { t } = useI18n();
  const pairs = value ?? assignedEvidence(order);
  // Uploads end later than they began: add to what is chosen then, not to what was chosen at the start.
  const latest = useRef(pairs);
  latest.current = pairs;
  const started = useRef(false);
  useEffect(() => {
    if (!started.current && value === undefined) {
      started.current = true;
      onChange?.(assignedEvidence(order));
    }
  }, [value, onChange, order]);

  const change = (next: EvidencePair[]) => {
    latest.current = next;
    onChange?.(next);
  };

  return (
    <div className="rf-stack">
      <Obstacles order={order} />
      {order.measures.map((measure, index) => {
        const chosen = pairs.filter(pair => pair.measureId === measure.id).map(pair => pair.attachmentId);
        return (
          <div className="rf-evidence" key={measure.id}>
            <div>
              <strong>{index + 1}.</strong> <UserText>{measure.text}</UserText>{' '}
              {chosen.length === 0 && <Tag color="red">{t('evidence.missing')}</Tag>}
            </div>
            <Select
              mode="multiple"
              className="rf-wide"
              value={chosen}
              placeholder={t('attachment.choose')}
              aria-label={t('evidence.forMeasure', { row: index + 1 })}
              optionFilterProp="label"
              options={order.attachments.map(file => ({ value: file.id, label: file.name }))}
              onChange={ids => change(withEvidence(pairs, measure.id, ids))}
            />
            <Uploader
              orderId={order.id}
              measureId={measure.id}
              onUploaded={file => {
                change([...latest.current, { measureId: measure.id, attachmentId: file.id }]);
                onUploaded();
              }}
            />
          </div>
        );
      })}
    </div>
  );
}

const ENDED = ['closed', 'cancelled', 'discarded'];

/** What the order cannot be handed in for yet, told before the form is filled in for nothing. */
function Obstacles({ order }: { order: Order }) {
  const { t } = useI18n();
  const open = order.children.filter(child => !ENDED.includes(child.status));
  const parts = order.assistingUnits.filter(unit => !unit.completed);
  const said = [
    ...(order.measures.length === 0 ? [t('evidence.noMeasures')] : []),
    ...(open.length === 0
      ? []
      : [t('evidence.openChildren', { names: open.map(child => child.leadUnit.name).join('、') })]),
    ...(parts.length === 0
      ? []
      : [t('evidence.openParts', { names: parts.map(unit => unit.name).join('、') })]),
  ];
  return said.map(each => <Alert key={each} type="warning" showIcon message={each} />);
}
