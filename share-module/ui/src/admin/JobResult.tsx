import { Alert, Table } from 'antd';
import { Link } from 'react-router-dom';
import type { Job, JobDifference } from '../api/types';
import { NOTHING } from '../common/format';
import { useI18n, type I18n } from '../i18n';

/** What was found, in words: `differs: title, status` names fields, all else is a word of its own. */
export function whatText({ t, label }: Pick<I18n, 't' | 'label'>, difference: JobDifference): string {
  const [what = '', fields] = difference.what.split(': ');
  if (what === 'differs' && fields !== undefined) {
    const names = fields.split(', ').map(field => label('field', field, label('column', field, field)));
    return t('difference.differs', { fields: names.join('、') });
  }
  return what === 'unit' && fields !== undefined
    ? t('difference.unit', { unit: fields })
    : label('difference', what);
}

/** The result of a check, for people to read; some jobs have nothing to tell but that they are done. */
export function JobResult({ job }: { job: Job }) {
  const i18n = useI18n();
  const { t } = i18n;
  const result = job.result;
  if (result?.checked === undefined) {
    return <Alert type="success" showIcon message={t('job.finished')} />;
  }
  const { checked, found = 0, mended = 0, differences = [] } = result;
  if (found === 0) {
    return <Alert type="success" showIcon message={t('job.nothingFound', { checked })} />;
  }
  return (
    <>
      <Alert
        className="rf-gap"
        type={mended >= found ? 'success' : 'warning'}
        showIcon
        message={t('job.found', { checked, found, mended })}
      />
      <Table<JobDifference & { key: number }>
        size="small"
        dataSource={differences.map((difference, key) => ({ ...difference, key }))}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: t('difference.order'),
            key: 'order',
            render: (_, each) => {
              const number = each.number === null || each.number === 'null' ? null : each.number;
              return each.orderId === null ? (
                NOTHING
              ) : (
                <Link to={`/app/orders/${encodeURIComponent(each.orderId)}`}>
                  <bdi>{number ?? each.orderId}</bdi>
                </Link>
              );
            },
          },
          {
            title: t('difference.what'),
            key: 'what',
            render: (_, each) =>
              each.seq === undefined
                ? whatText(i18n, each)
                : t('difference.at', { what: whatText(i18n, each), seq: each.seq }),
          },
        ]}
      />
    </>
  );
}
