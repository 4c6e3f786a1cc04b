import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Order } from '../api/types';
import { formatDate, formatInstant } from '../common/format';
import { personName, UserText } from '../common/Text';
import { useI18n, type MessageKey } from '../i18n';

/** Every field of the record, laid out as on the paper form. */
export function FaceSheet({ order }: { order: Order }) {
  const { t, label } = useI18n();
  const { problem } = order;
  const item = (key: MessageKey, children: ReactNode, span: 1 | 'filled' = 1) => ({
    key,
    label: t(key),
    children:
      typeof children === 'string' ? <UserText block={span === 'filled'}>{children}</UserText> : children,
    span,
  });
  const assisting = order.assistingUnits.map(unit => unit.name).join('、');
  const column = { xs: 1, sm: 1, md: 2, lg: 2, xl: 2, xxl: 3 };
  const section = (title: MessageKey, items: ReturnType<typeof item>[]) => (
    <Descriptions
      title={t(title)}
      size="small"
      bordered
      styles={{ label: { width: 124 } }}
      column={column}
      items={items}
      className="rf-gap"
    />
  );
  return (
    <>
      {section('newOrder.problem', [
        item('problem.description', problem.description, 'filled'),
        item('column.source', label('source', problem.source)),
        item('column.category', problem.category),
        item('column.severity', label('severity', problem.severity)),
        item('column.pace', label('pace', problem.pace)),
        item('problem.foundOn', formatDate(problem.foundOn)),
        item('problem.foundAt', problem.foundAt ?? ''),
        item(
          'menu.problems',
          <Link to={`/app/problems/${encodeURIComponent(order.problemId)}`}>{t('problem.inList')}</Link>,
        ),
      ])}
      {section('newOrder.duty', [
        item('column.issuingUnit', order.issuingUnit.name),
        item('column.leadUnit', order.leadUnit.name),
        item('column.person', personName(order.responsiblePerson)),
        item('order.approver', personName(order.approver)),
        item('order.createdBy', personName(order.createdBy)),
        item('column.priority', label('priority', order.priority)),
        item('order.assistingUnits', assisting, 'filled'),
        item('order.requiredMeasures', order.requiredMeasures ?? '', 'filled'),
      ])}
      {section('order.dates', [
        item('column.deadline', formatDate(order.deadline)),
        item('order.originalDeadline', formatDate(order.originalDeadline)),
        item('order.createdAt', formatInstant(order.createdAt)),
        item('column.issuedAt', formatInstant(order.issuedAt)),
        item('order.receivedAt', formatInstant(order.receivedAt)),
        item('order.submittedAt', formatInstant(order.submittedAt)),
        item('column.closedAt', formatInstant(order.closedAt)),
        item('order.notice', order.noticeId ?? ''),
      ])}
    </>
  );
}
