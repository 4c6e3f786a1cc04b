import { Tag, Tooltip } from 'antd';
import { Link } from 'react-router-dom';
import { ListTable } from '../common/ListTable';
import { personName } from '../common/Text';
import { useI18n } from '../i18n';
import type { AgreementRef, Clause } from './types';

interface Props {
  clauses: Clause[];
  upper: AgreementRef | null;
}

/** Targets and duties, each with what it carries down from above and how often it is carried down below. */
export function ClauseTable({ clauses, upper }: Props) {
  const { t } = useI18n();
  const links = (clause: Clause) => (
    <span className="rf-tags">
      {clause.upperClause !== null && upper !== null && (
        <Tooltip title={clause.upperClause.text}>
          <Link to={`/app/agreements/${encodeURIComponent(upper.id)}`}>
            {clause.upperClause.inForce
              ? t('agreement.upperNumber', { number: clause.upperClause.number })
              : t('agreement.upperChanged')}
          </Link>
        </Tooltip>
      )}
      {clause.carriedDown > 0 && <Tag>{t('agreement.carriedDown', { count: clause.carriedDown })}</Tag>}
    </span>
  );
  const linked = upper !== null || clauses.some(clause => clause.carriedDown > 0);
  const column = linked ? [{ title: t('agreement.links'), width: 190, render: links }] : [];
  const targets = clauses.filter(clause => clause.kind === 'target');
  const duties = clauses.filter(clause => clause.kind === 'duty');
  const number = { title: t('agreement.no'), card: 'mark' as const, width: 64, dataIndex: 'number' };
  const says = (_: unknown, clause: Clause) => <bdi className="rf-text-block">{clause.text}</bdi>;
  return (
    <>
      <h2>{t('agreement.targets')}</h2>
      <ListTable<Clause>
        rowKey="key"
        pagination={false}
        dataSource={targets}
        scroll={{ x: 560 }}
        columns={[
          number,
          { title: t('agreement.target'), card: 'title', render: says },
          { title: t('agreement.weight'), width: 80, render: (_, clause) => `${clause.weight ?? 0}%` },
          ...column,
        ]}
      />
      {duties.length > 0 && (
        <>
          <h2>{t('agreement.duties')}</h2>
          <ListTable<Clause>
            rowKey="key"
            pagination={false}
            dataSource={duties}
            scroll={{ x: 560 }}
            columns={[
              number,
              { title: t('agreement.post'), width: 120, render: (_, clause) => <bdi>{clause.post}</bdi> },
              { title: t('agreement.person'), width: 120, render: (_, clause) => personName(clause.person) },
              { title: t('agreement.duty'), card: 'title', render: says },
              ...column,
            ]}
          />
        </>
      )}
    </>
  );
}
