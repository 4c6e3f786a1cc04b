import { Link } from 'react-router-dom';
import type { Order } from '../api/orderTypes';
import { formatDate, formatInstant } from '../common/format';
import { FactTable } from '../common/FactTable';
import { personName } from '../common/Text';
import { useI18n } from '../i18n';
import { NoticeLink } from '../notice/NoticeLink';

/** Every field of the record, laid out as on the paper form. */
export function FaceSheet({ order }: { order: Order }) {
  const { t, label } = useI18n();
  const { problem } = order;
  const assisting = order.assistingUnits.map(unit => unit.name).join('、');
  return (
    <>
      <FactTable
        title="newOrder.problem"
        facts={[
          { name: 'problem.description', value: problem.description, filled: true },
          { name: 'column.source', value: label('source', problem.source) },
          { name: 'column.category', value: problem.category },
          { name: 'column.severity', value: label('severity', problem.severity) },
          { name: 'column.pace', value: label('pace', problem.pace) },
          { name: 'problem.foundOn', value: formatDate(problem.foundOn) },
          { name: 'problem.foundAt', value: problem.foundAt ?? '' },
          {
            name: 'menu.problems',
            value: (
              <Link to={`/app/problems/${encodeURIComponent(order.problemId)}`}>{t('problem.inList')}</Link>
            ),
          },
          { name: 'order.notice', value: <NoticeLink id={order.noticeId} /> },
        ]}
      />
      <FactTable
        title="newOrder.duty"
        facts={[
          { name: 'column.issuingUnit', value: order.issuingUnit.name },
          { name: 'column.leadUnit', value: order.leadUnit.name },
          { name: 'column.person', value: personName(order.responsiblePerson) },
          { name: 'order.approver', value: personName(order.approver) },
          { name: 'order.createdBy', value: personName(order.createdBy) },
          { name: 'column.priority', value: label('priority', order.priority) },
          { name: 'order.assistingUnits', value: assisting, filled: true },
          { name: 'order.requiredMeasures', value: order.requiredMeasures ?? '', filled: true },
        ]}
      />
      <FactTable
        title="order.dates"
        facts={[
          { name: 'column.deadline', value: formatDate(order.deadline) },
          { name: 'order.originalDeadline', value: formatDate(order.originalDeadline) },
          { name: 'order.createdAt', value: formatInstant(order.createdAt) },
          { name: 'column.issuedAt', value: formatInstant(order.issuedAt) },
          { name: 'order.receivedAt', value: formatInstant(order.receivedAt) },
          { name: 'order.submittedAt', value: formatInstant(order.submittedAt) },
          { name: 'column.closedAt', value: formatInstant(order.closedAt), filled: true },
        ]}
      />
    </>
  );
}
